health-condition =
    Viver com uma doença é difícil. O que ajudaria mais?
    .opt-others = Pessoas que vivem o mesmo
    .also-others = gente como eu, pessoas como eu, um grupo, grupo, outros, outras pessoas
    .opt-moving = Fazer exercício
    .also-moving = mexer-me, me mexer, exercício, exercicio, fazer exercício, desporto, esporte
    .opt-home = Ajuda em casa
    .also-home = em casa, casa
    .opt-money = Dinheiro e os meus direitos
    .also-money = dinheiro, grana, direitos, meus direitos
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que ajudaria mais?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = Se a doença torna cada dia difícil, talvez possa receber dinheiro, como o PIP, mesmo que trabalhe. Pergunte na farmácia se os medicamentos podem custar menos. A Citizens Advice pode contar mais, grátis: 0800 144 8848.

health-disability =
    O que ajudaria mais?
    .opt-home = A minha casa
    .also-home = casa, minha casa, ajuda em casa, em casa
    .opt-around = Ir de um lugar para outro
    .also-around = transporte, deslocar-me, me locomover, sair de casa, viajar, ir a sítios
    .opt-company = Companhia
    .also-company = amigos, amigas, gente
    .opt-money = Dinheiro e os meus direitos
    .also-money = dinheiro, grana, direitos, meus direitos
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que ajudaria mais?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    Se precisa de ajuda, o council (a câmara municipal, a prefeitura) tem de ver do que precisa. Peça um “care needs assessment” (uma avaliação da ajuda de que precisa): é grátis.
    As lojas, os serviços e o trabalho têm de fazer mudanças justas quando há uma deficiência. A Scope pode contar mais, grátis: 0808 800 3333.

health-feeling =
    Fez bem em contar. O que é mais difícil agora?
    .opt-low = Sinto tristeza ou preocupação
    .also-low = triste, tristeza, em baixo, pra baixo, desanimado, desanimada, preocupado, preocupada, ansiedade, nervos, stress, estresse
    .opt-sleep = Durmo mal
    .also-sleep = dormir, sono, insónia, insônia, não durmo, nao durmo, não consigo dormir, nao consigo dormir
    .opt-event = Aconteceu uma coisa má
    .also-event = uma coisa má, uma coisa ruim, algo mau, algo ruim, aconteceu algo, aconteceu uma coisa
    .opt-talk = Só quero conversar
    .also-talk = conversar, só conversar, falar, só falar, desabafar, bater papo
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que é mais difícil agora?

health-talk = Claro. Vou chamar uma pessoa da nossa equipa.

health-helped =
    { $whom ->
        [other] Essa pessoa já tem ajuda com isto?
        [work] Essa pessoa já tem ajuda com isto?
       *[me] Já tem ajuda com isto?
    }
    .opt-yes = Sim
    .also-yes = já tenho, tenho
    .opt-no = Não
    .also-no = ainda não, ainda nao, não tenho, nao tenho
    .retry1 = Desculpe, não entendi. { $whom ->
            [other] Essa pessoa já tem ajuda com isto?
            [work] Essa pessoa já tem ajuda com isto?
           *[me] Já tem ajuda?
        } Sim ou não.
    .retry2 = Escolha sim ou não, ou avance sem responder.
    .nudge = Ainda está aí? { $whom ->
            [other] Essa pessoa já tem ajuda com isto?
            [work] Essa pessoa já tem ajuda com isto?
           *[me] Já tem ajuda com isto?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = Em Inglaterra pode pedir ajuda por sua conta às “NHS talking therapies” (terapia para falar do que sente). É grátis, e não é preciso ver primeiro um médico (GP). Em Liverpool chama-se Talk Liverpool.

# Source: NHS 111 (in Wales, option 2).
health-worse = Se piorar, ligue para o 111 e escolha a opção de saúde mental (“mental health”). No País de Gales, marque 2. Também pode ligar grátis para os Samaritans, de dia ou de noite: 116 123.
