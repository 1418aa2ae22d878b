immigration-what =
    De que se trata? Pode avançar sem responder.
    .opt-asylum = Asilo
    .also-asylum = pedir asilo, requerente de asilo, refugiado, refugiada, refúgio
    .opt-status = O meu visto ou os meus papéis
    .also-status = visto, papéis, papeis, documentos, residência, autorização, estatuto, status, settled status
    .opt-family = A minha família
    .also-family = família, familia, minha família, mulher, marido, esposa, filhos, meus filhos
    .opt-settling = Adaptar-me à vida aqui
    .also-settling = adaptar-me, me adaptar, inglês, ingles, aulas de inglês, aprender inglês
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? De que se trata?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = Só um profissional registado (“registered adviser”) ou um advogado (“solicitor”) pode dar conselhos sobre imigração. Para o asilo, pode ser grátis.

immigration-date =
    { $whom ->
        [other] Essa pessoa tem uma carta com uma data, ou uma marcação, nos próximos dias?
        [work] Essa pessoa tem uma carta com uma data, ou uma marcação, nos próximos dias?
       *[me] Tem uma carta com uma data, ou uma marcação, nos próximos dias?
    }
    .opt-yes = Sim
    .also-yes = hoje, amanhã, amanha, dias, esta semana, semana, semanas
    .opt-no = Não
    .retry1 = Desculpe, não entendi. Há uma data nos próximos dias? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Há uma data nos próximos dias?

immigration-soon = Por favor, não falte nessa data. A nossa equipa pode ajudar a procurar alguém que tem licença para dar conselhos.

immigration-talk =
    Quer falar aqui com uma pessoa da nossa equipa?
    .opt-yes = Sim, por favor
    .also-yes = sim, ok, pode ser, claro, tá, ta bom, está bem, quero
    .opt-no = Não, ver lugares que ajudam
    .also-no = não, nao, ver lugares, lugares, sítios, ver sítios
    .retry1 = Desculpe, não entendi. Quer falar com uma pessoa da nossa equipa? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Quer falar com uma pessoa da nossa equipa?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = Todas as pessoas podem inscrever-se grátis num médico (GP). Não são precisos papéis, visto nem prova de endereço. Pode pedir um intérprete.
