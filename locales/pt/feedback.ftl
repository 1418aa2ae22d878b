feedback-helped =
    Este chat ajudou? Pode avançar sem responder.
    .opt-yes = Sim, ajudou
    .also-yes = sim, muito, bastante, ajudou muito, ajudou bastante
    .opt-some = Um pouco
    .also-some = pouco, mais ou menos, um bocado, um bocadinho, um pouquinho
    .opt-no = Não, não ajudou
    .also-no = não, nao, nem por isso, não muito, nada, não ajudou, nao ajudou, que nada
    .retry1 = Desculpe, não entendi. Ajudou? Sim, um pouco ou não.

feedback-words =
    O que podíamos fazer melhor? Escreva com as suas palavras, ou avance sem responder.
    .retry1 = Escreva o que quiser, ou avance sem responder.

feedback-thanks = Agradecemos. O que nos conta ajuda a melhorar isto para toda a gente.
