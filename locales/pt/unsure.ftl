unsure-closest =
    Não é preciso encontrar as palavras certas. Qual destas é a mais parecida?
    .opt-mental_wellbeing = Sinto tristeza ou preocupação
    .also-mental_wellbeing = triste, tristeza, em baixo, pra baixo, desanimado, desanimada, preocupado, preocupada, ansiedade, nervos, stress, estresse, sinto-me mal, me sinto mal, estou mal
    .opt-loneliness = Falta-me companhia
    .also-loneliness = solidão, solidao, sozinho, sozinha, estou só, sem amigos, companhia, falta companhia
    .opt-money = Dinheiro
    .also-money = grana, guito, contas, dívidas, dividas, apoios, benefits, o dinheiro não chega
    .opt-housing = A minha casa
    .also-housing = casa, minha casa, renda, aluguel, aluguer, habitação, moradia, onde moro
    .opt-long_term_condition = O meu corpo ou a minha saúde
    .also-long_term_condition = saúde, saude, minha saúde, corpo, meu corpo, dor, dores, doença, doente
    .opt-happened = Aconteceu alguma coisa
    .also-happened = aconteceu-me uma coisa, me aconteceu uma coisa, aconteceu uma coisa, aconteceu algo, aconteceu alguma coisa, uma coisa má, uma coisa ruim, algo mau, algo ruim
    .opt-unknown = Não sei mesmo
    .also-unknown = não sei, nao sei, sei lá, sei la, não faço ideia, nao faço ideia, não tenho a certeza, não tenho certeza, nao tenho certeza
    .retry1 = Desculpe, não entendi. Pode escolher uma, ou escrever o número dela.
    .retry2 = Não faz mal não saber. Escolha “Não sei mesmo”, ou avance sem responder.
    .nudge = Ainda está aí? Não há pressa. Qual destas é a mais parecida?

# Samaritans: a free number, day and night.
unsure-low = Fez bem em contar. Muitas pessoas sentem o mesmo, e isto pode melhorar. Se for demasiado difícil, os Samaritans ouvem grátis, de dia e de noite: 116 123.

unsure-happened = Sinto muito que isso tenha acontecido. Não precisa de explicar aqui: uma pessoa da nossa equipa pode ouvir. Em caso de perigo, ligue para o 999.

# When they cannot say, or skip the first question.
unsure-unknown = Não faz mal. Para muita gente é difícil dizer. Uma pessoa da nossa equipa pode conversar sobre isso.
