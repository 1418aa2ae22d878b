loneliness-company =
    A solidão é difícil, e muitas pessoas sentem o mesmo. O que ajudaria mais?
    .opt-company = Ter companhia
    .also-company = companhia, amigos, amigas, amizades, fazer amigos, conhecer gente, conhecer pessoas
    .opt-grief = Morreu uma pessoa querida
    .also-grief = alguém morreu, faleceu alguém, perdi alguém, luto, uma morte na família
    .opt-activity = Uma atividade
    .also-activity = atividade, atividades, algo para fazer, alguma coisa para fazer, sair de casa, um passatempo
    .opt-talk = Só conversar
    .also-talk = conversar, falar, só falar, desabafar, bater papo, dois dedos de conversa
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou escrever o número dela.
    .nudge = Ainda está aí? O que ajudaria mais?

loneliness-grief =
    { $whom ->
        [other] Sinto muito que essa pessoa tenha perdido alguém. Perto de onde ela mora há pessoas que sabem o que isso é.
        [work] Sinto muito que essa pessoa tenha perdido alguém. Perto de onde ela mora há pessoas que sabem o que isso é.
       *[me] Sinto muito a sua perda. Perto de onde mora há pessoas que sabem o que isso é.
    }

loneliness-talk = Claro. Vou chamar uma pessoa da nossa equipa.
