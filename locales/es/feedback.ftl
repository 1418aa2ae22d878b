feedback-helped =
    ¿Te ha ayudado este chat? Puedes omitir esta pregunta.
    .opt-yes = Sí, me ha ayudado
    .also-yes = sí, si, mucho, me ayudó, me ayudo, bastante, sí mucho
    .opt-some = Un poco
    .also-some = poco, algo, más o menos, regular, ahí ahí, masomenos
    .opt-no = No, no me ha ayudado
    .also-no = no, no mucho, no me ayudó, para nada, nada, no me ha servido, no me sirvió
    .retry1 = Perdona, no lo entiendo. ¿Te ha ayudado? Sí, un poco o no.

feedback-words =
    ¿Qué podríamos hacer mejor? Escríbelo con tus propias palabras, u omite la pregunta.
    .retry1 = Escribe lo que quieras, u omite la pregunta.

feedback-thanks = Gracias. Lo que nos cuentas ayuda a mejorar esto para todo el mundo.
