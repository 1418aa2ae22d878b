handoff-agree =
    Uma pessoa da nossa equipa precisa de ler o que escreve aqui. Podemos guardar isto e mostrar à equipa?
    .opt-yes = Sim, podem
    .also-yes = sim, ok, pode, pode ser, claro, tá, ta bom, está bem, tudo bem, com certeza
    .opt-no = Não podem
    .also-no = não, nao, não obrigada, não obrigado, não pode, não sei, nao sei, não tenho a certeza, não tenho certeza, acho que não, melhor não, prefiro não, prefiro que não, não está bem
    .retry1 = Desculpe, não entendi. A nossa equipa pode ler este chat? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? A nossa equipa pode ler este chat?

# Out of hours. $next_open is a day and time.
handoff-closed =
    A nossa equipa não está aqui agora, e ninguém lê este chat. Voltamos: { $next_open }.
    Em caso de perigo, ligue para o 999. Para falar com alguém agora, ligue grátis para os Samaritans: 116 123.

handoff-wait =
    O seu lugar na fila está guardado. Uma pessoa da nossa equipa vai escrever aqui, normalmente dentro de { NUM($reply_days) ->
        [one] um dia útil
        [many] { $reply_days } de dias úteis
       *[other] { $reply_days } dias úteis
    }. Não precisa de ficar nesta página. Pode escrever mais alguma coisa que queira que a equipa saiba.
    .relayed = Recebido. Passei isto à nossa equipa. Uma pessoa vai ver.
    .claimed = { $advisor } já está aqui e vai escrever.

handoff-resolved = A pessoa da nossa equipa terminou por agora. Volta a responder o assistente do chat. Escreva sempre que precisar.

handoff-nobody =
    Desculpe, agora ninguém da nossa equipa pode escrever aqui. Quer que telefonemos?
    .opt-yes = Sim, por favor
    .also-yes = sim, ok, pode ser, claro, tá, ta bom, está bem, quero, sim liguem, sim podem ligar, sim telefonem
    .opt-no = Não, não é preciso
    .also-no = não, nao, não obrigada, não obrigado, não liguem, não telefonem, não precisa
    .retry1 = Desculpe, não entendi. Quer que telefonemos? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Quer que telefonemos?

handoff-declined = Está bem. Também pode ligar a qualquer hora para o 111 (NHS) ou para os Samaritans: 116 123.

handoff-failed =
    Desculpe, agora não conseguimos avisar a nossa equipa. Tente outra vez daqui a pouco.
    Em caso de perigo, ligue para o 999. Para falar com alguém agora, ligue grátis para os Samaritans: 116 123.
