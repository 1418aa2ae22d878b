# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = Isto parece uma emergência. Ligue agora para o 999. Se não puder falar, ligue para o 999 de um telemóvel (celular) e marque 55. Não espere por este chat.

crisis-suicide = Fez muito bem em contar. O que sente é sério e merece ajuda agora mesmo. Por favor, fale hoje com alguém:

crisis-self_harm = Fez bem em contar. Merece cuidado, não culpa. Se tiver ferimentos, ligue para o 111 ou vá às urgências do hospital (A&E). Pode falar com alguém agora:

crisis-abuse = Fez bem em contar. A culpa não é sua e merece viver em segurança. Aqui há ajuda, e é grátis:

crisis-child = Fez bem em contar. Todas as crianças têm direito a viver em segurança. Se uma criança está em perigo agora, ligue para o 999.

crisis-others = Fez bem em contar. Se alguém corre perigo agora, ligue para o 999. Também pode falar disto com alguém:

crisis-told = Já avisei a pessoa da nossa equipa do que escreveu. Em caso de perigo, não espere. Ligue para o 999.

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = A nossa equipa não está aqui agora, e ninguém acompanha este chat. Voltamos: { $next_open }. Por favor, use os números acima. O 999, o 111 e os Samaritans (116 123) atendem de dia e de noite.

crisis-stop_here = Também vou avisar a nossa equipa. Por favor, ligue primeiro para o 999. Não faço mais perguntas.

crisis-safe =
    Está em segurança agora?
    .opt-yes = Sim, por agora estou em segurança
    .also-yes = sim, em segurança, estou em segurança, por agora sim, por enquanto sim
    .opt-unsure = Não sei
    .also-unsure = nao sei, sei lá, não tenho a certeza, não tenho certeza, nao tenho certeza, acho que não, acho que nao, talvez, mais ou menos
    .opt-no = Não
    .also-no = não estou em segurança, não estou, nao estou, nada, nem por isso
    .retry1 = Está em segurança agora? Pode escrever sim, não ou não sei.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    É seguro escrever aqui? Pode haver alguém que veja o que aparece nesta página.
    .opt-yes = Sim, é seguro
    .also-yes = sim
    .opt-no = Não, não é seguro
    .also-no = não, nao, não é seguro, nao e seguro, não muito, nem por isso, não sei, nao sei, sei lá, não tenho a certeza, não tenho certeza, acho que não, acho que nao, talvez, depende, mais ou menos, ele está aqui, ele esta aqui, ela está aqui, está em casa
    .retry1 = É seguro escrever aqui? Sim ou não.

crisis-nation =
    Em que país está? Assim posso dar o número certo. Pode avançar sem responder.
    .opt-england = Inglaterra
    .opt-wales = País de Gales
    .also-wales = gales
    .opt-scotland = Escócia
    .opt-northern_ireland = Irlanda do Norte
    .retry1 = Inglaterra, País de Gales, Escócia ou Irlanda do Norte?

crisis-abuse_at = Aqui conhecem bem estas situações e vão ouvir com atenção:

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    Então feche esta página agora, por favor. Em caso de perigo, ligue para o 999. Se não puder falar, marque 55. Não vamos mandar mensagens. Volte quando for seguro.
    .opt-yes = Agora posso escrever
    .also-yes = posso escrever, já posso, ja posso, já é seguro, agora é seguro

crisis-now = Por favor, ligue agora para o 999 ou vá às urgências do hospital (A&E). Se puder, fique com alguém. Também vou pedir a uma pessoa da nossa equipa que escreva aqui.

crisis-talk =
    Quer que uma pessoa da nossa equipa escreva aqui?
    .opt-yes = Sim, por favor
    .also-yes = sim, ok, pode ser, claro, tá, ta bom, está bem, quero
    .opt-no = Agora não
    .also-no = não, nao, não obrigada, não obrigado, depois, mais tarde
    .retry1 = Quer que uma pessoa da nossa equipa escreva aqui? Sim ou não.

crisis-here = Está bem. Pode escrever aqui a qualquer hora. Pode usar os números acima quando quiser.

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = A nossa equipa não está aqui agora, e ninguém acompanha este chat. Voltamos: { $next_open }. Por favor, use os números acima. O 999, o 111 e os Samaritans (116 123) atendem de dia e de noite.

# When the advisors could not be told at all.
crisis-unheard = Desculpe, agora não consegui avisar a nossa equipa. Por favor, não espere pela resposta. Ligue para o 999 ou use os números acima.

crisis-wait =
    É a próxima pessoa a falar com a nossa equipa. Enquanto espera, os números acima podem ajudar agora.
    .relayed = Recebido. A nossa equipa vai ver o que escreveu. Em caso de perigo, ligue para o 999.
    .claimed = { $advisor } já está aqui e vai escrever.
