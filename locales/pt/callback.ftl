callback-name =
    Que nome devemos dizer quando telefonarmos? Pode avançar sem responder.
    .retry1 = Escreva o nome que quer que usemos, ou avance sem responder.
    .retry2 = Pode ser qualquer nome. Ou escolha “Avançar”.

callback-phone =
    Para que número devemos telefonar?
    .retry1 = Desculpe, isso não parece um número de telefone. Escreva outra vez, por exemplo 0151 496 0000.
    .retry2 = Escreva só o número.

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    Para o seu número ficar em privado, escreva-o na nossa página, e não aqui. Abra este link e depois escolha “Já abri o link”:
    { $link }
    .opt-yes = Já abri o link
    .also-yes = sim, já, ja, já abri, já estou lá, pronto, ok, feito, abri
    .opt-no = Agora não
    .also-no = não, nao, depois, mais tarde
    .retry1 = Abra o link e depois escolha “Já abri o link”. Ou escolha “Agora não”.
    .retry2 = Escolha uma destas opções.

callback-when =
    Qual é a melhor hora para telefonar?
    .opt-morning = De manhã
    .also-morning = manhã, manha, pela manhã, cedo, antes do almoço
    .opt-afternoon = À tarde
    .also-afternoon = tarde, a tarde, de tarde, depois do almoço
    .opt-evening = Ao fim do dia
    .also-evening = noite, à noite, a noite, de noite, noitinha, fim da tarde, depois do trabalho
    .retry1 = Desculpe, não entendi. De manhã, à tarde ou ao fim do dia?
    .retry2 = Escolha uma destas opções.

callback-asked = Está anotado. Vamos telefonar para o { $phone }. Se outra pessoa atender, não dizemos qual é o assunto.

callback-failed = Desculpe, não conseguimos anotar. Escreva “pessoa” e alguém da nossa equipa ajuda.
