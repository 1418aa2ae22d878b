checkin-went =
    Olá. Na semana passada falámos disto: { $choice }. Como foi?
    .opt-received = Fui, ou ajudaram
    .also-received = fui, já fui, ja fui, ajudaram, ajudaram-me, me ajudaram, correu bem, foi bom, deu certo, foi ótimo
    .opt-not_yet = Ainda não
    .also-not_yet = ainda nao, não fui, nao fui, não deu, não pude, não consegui ir
    .opt-not_for_me = Não era o que procuro
    .also-not_for_me = não era para mim, não gostei, nao gostei, não serviu, não deu certo
    .opt-no_longer = Já não preciso
    .also-no_longer = ja nao preciso, não preciso mais, nao preciso mais, não é preciso
    .retry1 = Desculpe, não entendi. Já foi, ou ainda não?
    .retry2 = Escolha uma destas opções.
    .nudge = Quando tiver um momento: como foi com { $choice }?

checkin-received = É bom saber isso.

checkin-not_yet =
    Não faz mal. O que ajudaria agora?
    .opt-later = Perguntar daqui a uma semana
    .also-later = depois, mais tarde, semana que vem, na próxima semana, para a semana
    .opt-other = Procurar outra coisa
    .also-other = outra coisa, algo diferente, outro lugar, outro sítio
    .opt-human = Falar com uma pessoa
    .opt-nothing = Nada, está tudo bem
    .also-nothing = nada, não, nao, não obrigada, não obrigado, nada obrigado, nada obrigada
    .retry1 = Desculpe, não entendi. O que ajudaria agora?
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? O que ajudaria agora?

checkin-soon = Volto a perguntar daqui a uma semana.

checkin-other = Fez bem em dizer. Vamos procurar outra coisa.

checkin-no_longer = Fez bem em dizer. Escreva quando quiser.
