checkin-went =
    Hola. La semana pasada hablamos de esto: { $choice }. ¿Qué tal fue?
    .opt-received = Fui, o me ayudaron
    .also-received = fui, ya fui, he ido, me ayudaron, me han ayudado, fue bien, me fue bien, bien, muy bien
    .opt-not_yet = Todavía no
    .also-not_yet = aún no, aun no, no he ido, no fui, no he podido, no pude
    .opt-not_for_me = No era para mí
    .also-not_for_me = no me gustó, no me ha gustado, no me sirvió, no me sirve
    .opt-no_longer = Ya no lo necesito
    .also-no_longer = no me hace falta, no lo necesito
    .retry1 = Perdona, no lo entiendo. ¿Fuiste, o todavía no?
    .retry2 = Elige una de estas opciones.
    .nudge = Cuando tengas un momento: ¿qué tal fue con { $choice }?

checkin-received = Me alegra saberlo.

checkin-not_yet =
    Está bien, no pasa nada. ¿Qué ayudaría ahora?
    .opt-later = Pregúntame en una semana
    .also-later = la semana que viene, la próxima semana, en una semana, luego, más tarde, después
    .opt-other = Buscar otra cosa
    .also-other = otra cosa, algo distinto, algo diferente, otro lugar, otro sitio
    .opt-human = Hablar con una persona
    .opt-nothing = Nada, gracias
    .also-nothing = nada, no, no gracias
    .retry1 = Perdona, no lo entiendo. ¿Qué ayudaría ahora?
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? ¿Qué ayudaría ahora?

checkin-soon = Te preguntaré otra vez en una semana.

checkin-other = Gracias por contármelo. Vamos a buscar otra cosa.

checkin-no_longer = Gracias por decírmelo. Escribe cuando quieras.
