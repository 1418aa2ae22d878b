# Somebody writes for a person they help in their job: a nurse, a teacher, a social worker.

referral_in-agreed =
    Gracias por pensar en esa persona. ¿Está de acuerdo con que nos escribas?
    .opt-yes = Sí, está de acuerdo
    .also-yes = sí, si, lo sabe, sí lo sabe, de acuerdo, está de acuerdo, esta de acuerdo, acepta, sí acepta, lo sabe y está de acuerdo
    .opt-no = No, todavía no
    .also-no = no, todavía no, todavia no, aún no, aun no, no lo sabe, no sabe, no le pregunté, no le he preguntado, no acepta, no está de acuerdo, no sé, no se, no lo sé, no estoy seguro, no estoy segura
    .retry1 = Perdona, no lo entiendo. ¿Esa persona está de acuerdo? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Esa persona está de acuerdo?

referral_in-needs =
    ¿Con qué podemos ayudar a esa persona? Puedes elegir varias cosas o decirlo con tus propias palabras. Por favor, no escribas aquí su nombre.
    .retry1 = Perdona, no lo entiendo. Elige de la lista o dilo de otra manera.
    .retry2 = Por ejemplo: “siente mucha soledad” o “no puede pagar las facturas”. También puedes omitir esta pregunta.
    .nudge = ¿Sigues ahí? ¿Con qué podemos ayudar a esa persona?

referral_in-area =
    ¿Dónde vive esa persona? Basta con el principio del código postal, como L9, o el nombre de la zona. Puedes omitir esta pregunta.
    .retry1 = Perdona, no encuentro ese lugar. Prueba con el principio del código postal, como L9.
    .retry2 = También vale el nombre de una ciudad o un barrio, como Bootle. O elige “Omitir”.
    .nudge = ¿Sigues ahí? ¿Dónde vive esa persona?

referral_in-thanks = Gracias. Desde aquí sigue nuestro equipo, y te preguntará cómo comunicarse con esa persona. No pasamos nada a nadie más si ella no dice antes que sí.

# $chat_link is the chat's own address, which anybody may have.
referral_in-first =
    Entonces, pregúntale primero. Es su decisión, y no pasamos nada a nadie si no dice antes que sí.
    También puede escribirnos por su cuenta: { $chat_link }
    Puedes estar a su lado mientras nos escribe. Vuelve cuando esa persona esté de acuerdo.
