activity-making =
    O que gostava de criar? Pode avançar sem responder.
    .opt-music = Música
    .also-music = musica, cantar, coro, coral, guitarra, violão, piano, tocar um instrumento
    .opt-art = Arte
    .also-art = artes, pintar, pintura, desenhar, desenho, fotos, fotografia
    .opt-writing = Escrever
    .also-writing = escrita, poemas, poesia, contos, histórias, historias
    .opt-crafts = Trabalhos manuais
    .also-crafts = artesanato, tricô, tricot, croché, crochê, costura, coser, costurar, madeira, cerâmica, bordar
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que gostava de criar?

activity-outside =
    O que gostava de fazer ao ar livre? Pode avançar sem responder.
    .opt-garden = Jardim ou horta
    .also-garden = jardim, jardinagem, horta, plantas, plantar
    .opt-walk = Caminhar
    .also-walk = andar, passear, passeio, um passeio, caminhada, caminhadas
    .opt-water = Perto da água
    .also-water = água, agua, mar, praia, rio, canal, pescar, pesca
    .opt-animals = Com animais
    .also-animals = animais, cães, cachorros, cavalos, pássaros, passaros, aves, bichos
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que gostava de fazer ao ar livre?

activity-moving =
    Que exercício gostava de fazer? Pode avançar sem responder.
    .opt-gentle = Algo suave
    .also-gentle = suave, leve, devagar, fácil, facil, calmo, ioga, yoga, na cadeira, alongamentos
    .opt-walking = Caminhar
    .also-walking = andar, passear, caminhada, caminhadas, grupo de caminhada
    .opt-gym = Ginásio (academia) ou aula
    .also-gym = ginásio, ginasio, academia, aula, aulas, dançar, dança, futebol, pesos, musculação
    .opt-water = Na água
    .also-water = água, agua, nadar, natação, natacao, piscina, hidroginástica
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? Que exercício gostava de fazer?

activity-careful =
    { $whom ->
        [other] Um médico disse a essa pessoa para ter cuidado quando faz exercício?
        [work] Um médico disse a essa pessoa para ter cuidado quando faz exercício?
       *[me] Um médico disse para ter cuidado quando faz exercício?
    }
    .opt-yes = Sim
    .also-yes = não sei, nao sei, sei lá, não tenho a certeza, não tenho certeza, nao tenho certeza, acho que sim, talvez
    .opt-no = Não
    .retry1 = Desculpe, não entendi. Um médico disse para ter cuidado? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Um médico disse para ter cuidado?

activity-doctor = Então, pergunte ao seu médico ou à enfermeira antes de começar. Pergunte também se o NHS tem uma aula que sirva. Diga a quem orienta o grupo com que precisa de ter cuidado.

activity-giving =
    Como gostava de dar o seu tempo? Pode avançar sem responder.
    .opt-people = Ajudar outras pessoas
    .also-people = pessoas, gente, ajudar pessoas, ajudar os outros, ajudar gente, fazer companhia
    .opt-outdoors = Ao ar livre
    .also-outdoors = lá fora, fora de casa, jardinagem, jardim, animais, natureza
    .opt-behind = Preparar e organizar
    .also-behind = escritório, cozinha, separar, arrumar, conduzir, dirigir, computadores
    .opt-unsure = Ainda não sei
    .also-unsure = não sei, nao sei, sei lá, não tenho a certeza, não tenho certeza, não faço ideia, tanto faz, qualquer coisa
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? Como gostava de dar o seu tempo?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = Pode fazer voluntariado e continuar a receber apoios do Estado (benefits). Antes de começar, avise o serviço que lhe paga. Pergunte se devolvem o dinheiro do autocarro (ônibus).
