# The matches are laid out below this message, then the buttons.
find-offer =
    { NUM($matches) ->
        [one] He encontrado algo que puede servir.
        [many] He encontrado { $matches } de opciones que pueden servir.
       *[other] He encontrado { $matches } opciones que pueden servir.
    } ¿Sobre cuál quieres saber más?
    .retry1 = Perdona, ¿cuál de ellas? Puedes escribir su número.
    .retry2 = Escribe 1, 2 o 3, o elige “Ninguna de estas”.
    .nudge = ¿Sigues ahí? Míralas con calma y dime cuál te gusta.

find-how =
    Tu elección: { $choice }. ¿Cómo quieres seguir?
    .opt-refer = Avisarles de que quiero ir
    .also-refer = avisarles, avísales, avisales, díganles, diles, que me contacten, háblales de mí
    .opt-details = Ver su teléfono y dirección
    .also-details = teléfono, telefono, dirección, direccion, teléfono y dirección, su teléfono, los datos, número, contacto
    .opt-human = Hablar antes con una persona
    .retry1 = Perdona, no lo entiendo. ¿Les avisamos de que quieres ir, o prefieres ver su teléfono y dirección?
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? ¿Cómo quieres seguir con { $choice }?

# Consent to sharing, apart from consent to the service.
find-share =
    { $whom ->
        [other] Para eso, le hablaremos a { $choice } de la persona por la que preguntas. ¿Esa persona está de acuerdo en que compartamos esto?
        [work] Para eso, le hablaremos a { $choice } de la persona por la que preguntas. ¿Esa persona está de acuerdo en que compartamos esto?
       *[me] Para eso, le diremos a { $choice } que quieres ir. ¿Podemos compartir esto?
    }
    .opt-yes = Sí, compartirlo
    .also-yes = sí, si, ok, vale, claro, bueno, dale, de acuerdo, está bien, por supuesto, sí pueden
    .opt-no = No, no compartirlo
    .also-no = no, no gracias, no compartir, no lo compartan, no lo compartáis, no compartas, no les digas, no digan nada, no sé, no se, no estoy seguro, no estoy segura, mejor no, prefiero que no, no está bien, no de acuerdo
    .retry1 = Perdona, no lo entiendo. ¿Podemos decírselo? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Podemos decírselo?

find-sent =
    { $whom ->
        [other] Hecho. Hemos anotado que esa persona quiere ir a { $choice }. Una persona de nuestro equipo les avisará.
        [work] Hecho. Hemos anotado que esa persona quiere ir a { $choice }. Una persona de nuestro equipo les avisará.
       *[me] Hecho. Hemos anotado que quieres ir a { $choice }. Una persona de nuestro equipo les avisará.
    }
    Así puedes contactar tú también:

find-failed = Lo sentimos, ahora no hemos podido hacerlo. Una persona te ayudará con esto.

find-details = Aquí tienes los datos:

find-soon = En una semana te preguntaremos qué tal fue. Si no quieres, escribe “parar”.

find-none =
    Lo siento, ahora no he encontrado nada adecuado. Puede que nuestro equipo sepa más. ¿Quieres hablar con una persona del equipo?
    .opt-yes = Sí, por favor
    .also-yes = sí, si, ok, vale, claro, bueno, dale
    .opt-no = Ahora no
    .also-no = no, no gracias, luego, más tarde
    .retry1 = Perdona, no lo entiendo. ¿Quieres hablar con una persona de nuestro equipo? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Quieres hablar con una persona de nuestro equipo?
