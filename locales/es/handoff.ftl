handoff-agree =
    Una persona de nuestro equipo tendrá que leer lo que escribes aquí. ¿Podemos guardarlo y mostrárselo al equipo?
    .opt-yes = Sí, está bien
    .also-yes = sí, si, ok, vale, claro, bueno, dale, de acuerdo, está bien, por supuesto
    .opt-no = No, gracias
    .also-no = no, no gracias, no sé, no se, no estoy seguro, no estoy segura, mejor no, prefiero que no, no está bien, no de acuerdo
    .retry1 = Perdona, no lo entiendo. ¿Puede nuestro equipo leer este chat? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Puede nuestro equipo leer este chat?

# Out of hours. $next_open is a day and time.
handoff-closed =
    Ahora no hay nadie de nuestro equipo y nadie lee este chat. Volvemos: { $next_open }.
    Si estás en peligro, llama al 999. Para hablar con alguien ahora, llama gratis a Samaritans: 116 123.

handoff-wait =
    Estás en la lista de espera. Una persona de nuestro equipo te escribirá aquí, normalmente en { NUM($reply_days) ->
        [one] un día laborable
        [many] { $reply_days } de días laborables
       *[other] { $reply_days } días laborables
    }. No hace falta que te quedes en esta página. Puedes añadir lo que quieras que sepamos.
    .relayed = Gracias. Lo he pasado a nuestro equipo. Lo verá una persona.
    .claimed = { $advisor } ya está aquí y te va a escribir.

handoff-resolved = La persona de nuestro equipo ha terminado por ahora. Vuelvo a ser el asistente del chat. Escribe cuando nos necesites.

handoff-nobody =
    Lo sentimos, ahora nadie de nuestro equipo puede escribirte aquí. ¿Quieres que te llamemos?
    .opt-yes = Sí, por favor
    .also-yes = sí, si, ok, vale, claro, bueno, dale, sí llámenme, sí llamadme, sí quiero
    .opt-no = No, gracias
    .also-no = no, no gracias, no me llamen, no me llaméis, no me llames
    .retry1 = Perdona, no lo entiendo. ¿Te llamamos? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Quieres que te llamemos?

handoff-declined = Está bien. También puedes llamar en cualquier momento al 111 (NHS) o a Samaritans: 116 123.

handoff-failed =
    Lo sentimos, ahora no hemos podido avisar a nuestro equipo. Inténtalo otra vez dentro de un rato.
    Si estás en peligro, llama al 999. Para hablar con alguien ahora, llama gratis a Samaritans: 116 123.
