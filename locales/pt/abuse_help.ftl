# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    Fez bem em contar. É seguro escrever aqui agora? Pode haver alguém que veja o que aparece nesta página.
    .opt-yes = Sim, é seguro
    .also-yes = sim
    .opt-no = Não, não é seguro
    .also-no = não, nao, não é seguro, nao e seguro, não muito, nem por isso, não sei, nao sei, sei lá, não tenho a certeza, não tenho certeza, nao tenho certeza, acho que não, acho que nao, talvez, depende, mais ou menos, ele está aqui, ele esta aqui, ela está aqui, ela esta aqui, está em casa, esta em casa
    .retry1 = É seguro escrever aqui? Sim ou não.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    Então feche esta página agora, por favor. Em caso de perigo, ligue para o 999. Se não puder falar, marque 55. Não vamos mandar mensagens. Volte quando for seguro.
    .opt-yes = Agora posso escrever
    .also-yes = posso escrever, já posso, ja posso, já é seguro, agora é seguro

abuse_help-nation =
    Em que país está? Assim posso dar o número certo. Pode avançar sem responder.
    .opt-england = Inglaterra
    .opt-wales = País de Gales
    .also-wales = gales
    .opt-scotland = Escócia
    .opt-northern_ireland = Irlanda do Norte
    .retry1 = Inglaterra, País de Gales, Escócia ou Irlanda do Norte?

abuse_help-lines =
    Se alguém lhe faz mal, causa medo ou controla a sua vida, a culpa não é sua. Em caso de perigo, ligue para o 999. Se não puder falar, marque 55.
    Pode falar em privado com pessoas que conhecem bem estas situações. Ligue grátis: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (Inglaterra), 0808 80 10 800 (País de Gales), 0800 027 1234 (Escócia), 0808 802 1414 (Irlanda do N.)
    }
    Os homens também podem ligar para o 0808 801 0327, e as pessoas LGBT+ para o 0800 999 5428.

abuse_help-talk =
    Não precisa de decidir nada agora. O que prefere?
    .opt-human = Escrever aqui a uma pessoa da equipa
    .also-human = sim, sim uma pessoa, com a equipa, com a equipe
    .opt-places = Ver lugares que ajudam
    .also-places = lugares, ver lugares, sítios, ver sítios
    .opt-no = Nada por agora
    .also-no = não, nao, nada, agora não, agora nao, depois, mais tarde
    .retry1 = Uma pessoa da equipa, lugares que ajudam ou nada por agora?
