digital-what =
    O que ajudaria a usar a internet? Pode avançar sem responder.
    .opt-device = Um telefone ou um portátil
    .also-device = telefone, telemóvel, telemovel, celular, computador, pc, laptop, notebook, portátil, tablet, aparelho
    .opt-data = Internet ou saldo
    .also-data = dados móveis, net, internet, wifi, saldo, crédito, carregamento, recarga, chip, cartão sim, sim card, gigas
    .opt-skills = Aprender a usar
    .also-skills = aprender, que me ensinem, ensinar, como se usa, não sei usar, nao sei usar, aulas
    .opt-form = Ajuda com um formulário
    .also-form = formulário, formulario, um formulário, preencher um formulário, preencher, um pedido, papelada
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que ajudaria a usar a internet?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = Muitas bibliotecas têm computadores que pode usar. Pergunte lá: algumas ensinam como se faz.

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = O National Databank dá dados de internet grátis a pessoas com 18 anos ou mais que têm pouco dinheiro. Pergunte numa biblioteca, ou a uma pessoa da nossa equipa, onde pode pedir esses dados perto de casa.

digital-due =
    O formulário tem de ser enviado nos próximos dias?
    .opt-soon = Sim, em breve
    .also-soon = sim, hoje, amanhã, amanha, esta semana, urgente, dias, um dia
    .opt-later = Não, tenho tempo
    .also-later = não, nao, mais tarde, depois, na próxima semana, semana que vem, no próximo mês, mês que vem, não há pressa, sem pressa, ainda não, semanas, meses
    .retry1 = Desculpe, não entendi. O formulário tem de ser enviado nos próximos dias? Sim ou não.
    .retry2 = Escolha sim ou não, ou avance sem responder.
    .nudge = Ainda está aí? O formulário tem de ser enviado nos próximos dias?

digital-urgent = Se acha que vai passar do prazo, ligue para o serviço que pede o formulário e peça mais tempo. Também vou chamar uma pessoa da nossa equipa para ajudar.
