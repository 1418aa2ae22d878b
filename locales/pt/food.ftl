food-today =
    { $whom ->
        [other] Essa pessoa tem comida para hoje?
        [work] Essa pessoa tem comida para hoje?
       *[me] Tem comida para hoje?
    }
    .opt-yes = Sim, para hoje
    .also-yes = sim, tenho, sim tenho, hoje sim
    .opt-no = Não, não é suficiente
    .also-no = não, nao, não tenho, nao tenho, não dá, falta, falta comida, não há, pouco, quase nada, nada
    .retry1 = Desculpe, não entendi. Há comida para hoje? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Há comida para hoje?

food-urgent =
    Fez bem em contar. Acontece a muita gente, e há ajuda.
    A Citizens Advice pode ajudar a conseguir comida (food parcel): 0800 144 8848. O council (a câmara municipal, a prefeitura) tem dinheiro para emergências. Peça “crisis help” (ajuda de emergência).

food-diet =
    Há algo que devemos saber sobre a sua comida? Escolha tudo o que for certo, ou avance sem responder.
    .opt-no_cooking = Não posso cozinhar em casa
    .also-no_cooking = não posso cozinhar, nao posso cozinhar, não consigo cozinhar, não tenho fogão, não tenho cozinha, sem fogão, sem cozinha
    .opt-halal = Halal
    .opt-no_meat = Sem carne
    .also-no_meat = não como carne, nao como carne, vegetariano, vegetariana, vegano, vegana
    .opt-illness = Alergia ou doença
    .also-illness = alergia, alergias, doença, diabetes, celíaco, celíaca, celiaco, celiaca, glúten, gluten
    .retry1 = Desculpe, não entendi. Escolha o que for certo, ou avance sem responder.
    .retry2 = Pode escolher várias opções, ou avançar sem responder.
    .nudge = Ainda está aí? Há algo que devemos saber sobre a sua comida?

food-home =
    Quem precisa de comida? Escolha a primeira opção que for certa.
    .opt-small = Uma criança pequena ou uma gravidez
    .also-small = bebé, bebê, bebe, criança pequena, crianças pequenas, grávida, gravida, gravidez
    .opt-school = Uma criança na escola
    .also-school = criança, crianças, criancas, filhos, meus filhos, escola, miúdos
    .opt-adults = Só pessoas adultas
    .also-adults = adultos, só adultos, só eu, so eu, para mim, eu
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? Quem precisa de comida?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = Se espera um bebé ou tem uma criança com menos de 4 anos, e recebe apoios do Estado (benefits), peça Healthy Start. É dinheiro para leite, fruta e legumes: healthystart.nhs.uk. Na Escócia, peça Best Start Foods.

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = Talvez a criança possa comer grátis na escola. Peça “free school meals” (refeições grátis na escola) à escola ou ao council (a câmara municipal, a prefeitura).

food-adults = A Citizens Advice pode ver que dinheiro pode receber, para haver mais para comida. É grátis: 0800 144 8848.
