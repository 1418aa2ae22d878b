pathway-needs =
    { $whom ->
        [other] Em que podemos ajudar essa pessoa?
        [work] Em que podemos ajudar essa pessoa?
       *[me] Em que podemos ajudar?
    } Pode escolher várias coisas ou dizer com as suas palavras.
    .retry1 = Desculpe, não entendi. Escolha da lista ou diga de outra maneira.
    .retry2 = Por exemplo: “sinto muita solidão” ou “não consigo pagar as contas”.
    .nudge = Ainda está aí? Quando quiser, diga em que podemos ajudar.

pathway-area =
    { $whom ->
        [other] Onde mora essa pessoa?
        [work] Onde mora essa pessoa?
       *[me] Onde mora?
    } Basta o começo do código postal (postcode), como L9, ou o nome da área. Pode avançar sem responder.
    .retry1 = Desculpe, não encontrei esse lugar. Tente o começo do código postal (postcode), como L9.
    .retry2 = Também serve o nome de uma cidade ou de um bairro, como Bootle. Ou escolha “Avançar”.
    .nudge = Ainda está aí? Se disser a área, posso procurar lá.

# Somebody lives where the service does not work. $districts is a list of where it does, $area what they said.
pathway-outside =
    Conhecemos sobretudo lugares em { $districts }. Por isso talvez haja pouco perto de { $area }, mas a ajuda pela internet pode servir.
    O centro de saúde (GP) de lá também pode ajudar. Peça um “social prescriber”: é alguém que sabe o que há por perto.

pathway-prefs =
    { $whom ->
        [other] O que prefere essa pessoa?
        [work] O que prefere essa pessoa?
       *[me] O que prefere?
    } Escolha tudo o que quiser, ou avance sem responder.
    .opt-daytime = Durante o dia
    .also-daytime = dia, de dia, de manhã, manhã, manha, à tarde, de tarde, tarde
    .opt-evening = Ao fim do dia
    .also-evening = noite, à noite, a noite, de noite, fim da tarde, depois do trabalho
    .opt-weekend = Ao fim de semana
    .also-weekend = fim de semana, fins de semana, no fim de semana, fds, sábado, sabado, domingo
    .opt-online = Pela internet
    .also-online = online, on-line, internet, por vídeo, videochamada, a partir de casa
    .opt-in_person = Cara a cara
    .also-in_person = presencial, em pessoa, pessoalmente, ver gente, conhecer gente
    .opt-free = Grátis
    .also-free = gratis, de graça, gratuito, gratuita, sem pagar, à borla
    .opt-step_free = Sem degraus
    .also-step_free = sem escadas, sem escada, cadeira de rodas, não consigo subir escadas, rampa, elevador
    .opt-women_only = Só mulheres
    .also-women_only = mulheres, só para mulheres, apenas mulheres, sem homens
    .retry1 = Desculpe, não entendi. Escolha o que for melhor, ou avance sem responder.
    .retry2 = Pode escolher várias opções. Se tanto faz, escolha “Avançar”.
    .nudge = Ainda está aí? Diga o que é melhor, ou avance sem responder.

pathway-more =
    Podemos ajudar em mais alguma coisa?
    .opt-yes = Sim, noutra coisa
    .also-yes = sim, outra coisa, em outra coisa, mais uma coisa, sim por favor
    .opt-human = Falar com uma pessoa
    .opt-no = Não, é tudo
    .also-no = não, nao, é só isso, só isso, so isso, é tudo, mais nada, nada mais, não obrigada, não obrigado
    .retry1 = Desculpe, não entendi. Há mais alguma coisa?
    .retry2 = Escolha sim, não ou falar com uma pessoa.
    .nudge = Ainda está aí? Podemos ajudar em mais alguma coisa?

pathway-bye =
    Foi bom conversar. Fica tudo guardado aqui. Escreva quando quiser, de dia ou de noite.
