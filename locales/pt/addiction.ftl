addiction-what =
    Fez bem em contar. De que se trata?
    .opt-alcohol = Álcool
    .also-alcohol = alcool, beber, bebo, bebida, a bebida, cerveja, vinho, cachaça, copos
    .opt-drugs = Drogas
    .also-drugs = droga, erva, maconha, ganza, charros, cannabis, comprimidos, cocaína, cocaina, heroína, heroina, pó, crack
    .opt-gambling = Apostas
    .also-gambling = apostar, aposto, jogo, o jogo, jogar, casino, cassino, raspadinhas, bets
    .opt-other = Outra coisa
    .also-other = outra, outro, algo diferente
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou escrever o número dela.
    .nudge = Ainda está aí? De que se trata?

addiction-shake =
    { $whom ->
        [other] Quando essa pessoa deixa de beber álcool, tem tremores, suores ou convulsões?
        [work] Quando essa pessoa deixa de beber álcool, tem tremores, suores ou convulsões?
       *[me] Quando deixa de beber álcool, tem tremores, suores ou convulsões?
    }
    .opt-yes = Sim
    .opt-no = Não
    .opt-unsure = Não sei
    .also-unsure = nao sei, sei lá, não tenho a certeza, não tenho certeza, nao tenho certeza, talvez, pode ser, às vezes, as vezes, acho que sim
    .retry1 = Desculpe, não entendi. Há tremores, suores ou convulsões? Sim, não ou não sei.
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? Ao deixar de beber, há tremores, suores ou convulsões?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] Essa pessoa não deve deixar de beber de repente: pode ser perigoso. Ligue para o 111 e pergunte como beber menos, pouco a pouco e sem perigo. Se ela tem convulsões, ou vê coisas que não estão lá, ligue para o 999.
        [work] Essa pessoa não deve deixar de beber de repente: pode ser perigoso. Ligue para o 111 e pergunte como beber menos, pouco a pouco e sem perigo. Se ela tem convulsões, ou vê coisas que não estão lá, ligue para o 999.
       *[me] Por favor, não deixe de beber de repente: pode ser perigoso. Ligue para o 111 e pergunte como beber menos, pouco a pouco e sem perigo. Se tem convulsões, ou vê coisas que não estão lá, ligue para o 999.
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = A FRANK pode falar sobre drogas, em privado: 0300 123 6600. Se alguém tomou drogas e não acorda, ligue para o 999.

# Source: NHS, on drug and alcohol services.
addiction-service = Pode ir por sua conta ao serviço de álcool e drogas da sua área. É grátis, e não é preciso ver primeiro um médico (GP).

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = A GamCare ouve grátis: 0808 8020 133. A GAMSTOP pode fechar grátis o seu acesso aos sites de apostas: gamstop.co.uk. O NHS também ajuda, e não é preciso ver primeiro um médico (GP).
