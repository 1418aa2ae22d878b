transport-going =
    Para onde quer ir? Pode avançar sem responder.
    .opt-health = Médico ou hospital
    .also-health = médico, medico, médica, hospital, clínica, dentista, consulta, gp
    .opt-shops = Lojas
    .also-shops = loja, compras, fazer compras, supermercado, mercado
    .opt-people = Grupos ou pessoas
    .also-people = amigos, amigas, família, familia, grupo, gente, clube
    .opt-work = Trabalho ou um curso
    .also-work = trabalho, emprego, escola, aulas, curso
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? Para onde quer ir?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = Se um médico manda ir ao hospital e tem pouco dinheiro, talvez o NHS pague a viagem. Guarde os bilhetes e pergunte no hospital.

transport-soon =
    { $whom ->
        [other] Essa pessoa tem de estar lá hoje ou amanhã?
        [work] Essa pessoa tem de estar lá hoje ou amanhã?
       *[me] Tem de estar lá hoje ou amanhã?
    }
    .opt-yes = Sim
    .also-yes = hoje, amanhã, amanha
    .opt-no = Não
    .also-no = nem hoje nem amanhã, depois de amanhã, depois de amanha, mais tarde, outro dia, na próxima semana, semana que vem
    .retry1 = Desculpe, não entendi. { $whom ->
            [other] Essa pessoa tem de estar lá hoje ou amanhã?
            [work] Essa pessoa tem de estar lá hoje ou amanhã?
           *[me] Tem de estar lá hoje ou amanhã?
        } Sim ou não.
    .retry2 = Escolha sim ou não, ou avance sem responder.
    .nudge = Ainda está aí? { $whom ->
            [other] Essa pessoa tem de estar lá hoje ou amanhã?
            [work] Essa pessoa tem de estar lá hoje ou amanhã?
           *[me] Tem de estar lá hoje ou amanhã?
        }

transport-urgent = Ligue agora para o lugar que espera a sua visita. Pergunte se podem dar transporte, falar por telefone ou marcar outro dia. Também vou chamar uma pessoa da nossa equipa para ajudar.

transport-stops =
    O que torna difícil chegar lá? Pode avançar sem responder.
    .opt-cost = É caro demais
    .also-cost = caro, muito caro, preço, preco, dinheiro, não posso pagar, nao posso pagar, não tenho para o bilhete, não tenho para a passagem
    .opt-walking = Tenho dificuldade em andar
    .also-walking = andar, caminhar, escadas, dor, cadeira de rodas, muletas, bengala, não consigo andar muito, nao consigo andar muito
    .opt-afraid = Tenho medo de ir sem companhia
    .also-afraid = medo, tenho medo, dá medo, ansiedade, nervos, pânico, panico, vergonha, não tenho coragem
    .opt-no_bus = Não há autocarro (ônibus)
    .also-no_bus = não há autocarro, não há autocarros, não tem ônibus, não tem onibus, não há comboio, não tem trem, não há transporte, não tenho carro, sem carro
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que torna difícil chegar lá?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = As pessoas mais velhas e muitas pessoas com deficiência podem andar de autocarro (ônibus) grátis. Peça ao council (a câmara municipal, a prefeitura) um passe de autocarro (“bus pass”).

transport-afraid = Muitas pessoas sentem o mesmo. Pode perguntar a um grupo se alguém pode esperar à porta na primeira vez.
