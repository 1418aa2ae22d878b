learning-what =
    { $whom ->
        [other] O que gostava essa pessoa de aprender?
        [work] O que gostava essa pessoa de aprender?
       *[me] O que gostava de aprender?
    } Pode avançar sem responder.
    .opt-wellbeing = Bem-estar
    .also-wellbeing = bem estar, sentir-me bem, me sentir bem, relaxar, ioga, yoga, saúde
    .opt-creative = Artes e trabalhos manuais
    .also-creative = arte, artes, pintura, pintar, desenho, costura, artesanato, trabalhos manuais, cozinha
    .opt-work = Algo para o trabalho
    .also-work = trabalho, para o trabalho, emprego, uma profissão, curso profissional
    .opt-computers = Usar o computador e o telefone
    .also-computers = computador, computadores, informática, telemóvel, celular, internet, tecnologia
    .opt-english = Melhorar o inglês
    .also-english = inglês, ingles, aulas de inglês, aprender inglês
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que seria bom aprender?
