# Small dialogues that may break in at any moment.

help-what =
    Posso ajudar a encontrar companhia, conselhos sobre dinheiro ou casa, cursos e muito mais.
    Escreva quando quiser, com as suas palavras. Também pode usar estas palavras:
    “pessoa”: falar com uma pessoa. “voltar”: ir para a pergunta anterior. “idioma”: mudar a língua.
    “meus dados”: ver o que guardamos. “apagar meus dados”: apagar tudo. “parar”: não escrevemos mais.
    Em caso de perigo, ligue para o 999.

stop-done = Está bem. Não escrevemos mais, a não ser que escreva primeiro. Pode voltar quando quiser.

language-ask =
    Que língua prefere?
    .retry1 = Escolha uma língua da lista ou escreva o nome dela.
    .retry2 = Pode escrever, por exemplo: English, Polski, العربية.

language-done = Está bem. A partir de agora escrevo em português.

# $held is a list of lines, made from the held- messages.
mydata-told =
    Guardamos estes dados seus:
    { $held }

deletedata-sure =
    Quer apagar tudo o que nos contou? Depois não dá para recuperar. Se uma pessoa da nossa equipa acompanha o seu caso, ela também fica sem isso.
    .opt-yes = Sim, quero apagar
    .also-yes = sim, pode apagar, podem apagar, sim apaga tudo, sim apague tudo, sim apaguem tudo
    .opt-no = Não, quero manter
    .also-no = não, nao, deixa estar, deixe estar, deixa assim, não apague, não apaguem, não apagues, não sei, nao sei, não tenho a certeza, não tenho certeza, melhor não
    .retry1 = Desculpe, não entendi. Quer apagar tudo? Sim ou não.
    .retry2 = Escolha sim ou não.

deletedata-erased = Apagámos tudo o que nos contou. Pode voltar quando quiser. Em caso de perigo, ligue para o 999.

deletedata-kept = Está bem. Não apagámos nada.

deletedata-failed = Desculpe, agora não conseguimos apagar. Tente outra vez daqui a pouco.

held-nothing = Nada.
held-lang = Língua: { $lang }
held-needs = Ajuda pedida: { $needs }
held-area = Zona: { $area }
held-whom =
    { $whom ->
        [other] Esta ajuda é para alguém que conhece.
        [work] Esta ajuda é para alguém a quem dá ajuda no seu trabalho.
       *[me] Esta ajuda é para quem escreve aqui.
    }
held-age =
    { $whom ->
        [other] Idade dessa pessoa: { $age }
        [work] Idade dessa pessoa: { $age }
       *[me] Idade: { $age }
    }
held-matters = O que é importante: { $matters }
held-name = Nome: { $name }
held-phone = Telefone: { $phone }
held-consent-service = Disse que sim: podemos guardar isto.
held-consent-sharing = Disse que sim: podemos contar isto aos lugares que escolher.
held-courses = Cursos em que tem lugar ou espera por um: { $courses }
held-transcript = Todas as mensagens deste chat. Pode ler tudo acima.
