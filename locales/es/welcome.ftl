# The first conversation. Message ids are <dialogue>-<node>; docs/dialogues.md says which parts each has.

welcome-lang =
    Hola. ¿Qué idioma prefieres?
    .retry1 = Elige un idioma de la lista o escribe su nombre.
    .retry2 = Puedes escribir, por ejemplo: English, Polski, العربية.
    .nudge = Seguimos aquí. ¿Qué idioma prefieres?

welcome-hello =
    Hola, esto es { $service }. Soy un asistente automático de chat, no una persona.
    Puedo ayudarte a encontrar cosas cerca de ti: compañía, ayuda con el dinero o la vivienda, cursos y mucho más. Puedes pedir hablar con una persona en cualquier momento.

# Consent to the service. "Yes" lets us keep what the person says.
welcome-agree =
    Para ayudarte, necesitamos guardar lo que escribes aquí. Solo lo puede leer nuestro equipo. Puedes verlo o borrarlo cuando quieras. ¿Podemos guardarlo?
    .opt-yes = Sí, está bien
    .also-yes = sí, si, ok, vale, sip, claro, bueno, dale, de acuerdo, está bien, por supuesto, acepto, sí acepto, guardarlo
    .opt-more = Quiero saber más antes
    .also-more = más, mas, saber más, cuéntame más, cuentame mas, por qué, porque, no sé, no se, no estoy seguro, no estoy segura
    .opt-no = No, gracias
    .also-no = no, nop, no acepto, no estoy de acuerdo, no de acuerdo, no está bien, no guardarlo, no lo guarden, no pueden, mejor no, prefiero que no
    .retry1 = Perdona, no lo entiendo. ¿Podemos guardar lo que escribes aquí? Puedes decir sí o no.
    .retry2 = Elige: sí, no o quiero saber más.
    .nudge = ¿Sigues ahí? Tómate tu tiempo. ¿Podemos guardar lo que escribes?

welcome-more =
    Guardamos tus mensajes para que no tengas que contar lo mismo dos veces. Nuestro equipo los lee para ayudarte.
    No pasamos nada a nadie más si tú no dices antes que sí. Escribe “mis datos” para ver lo que guardamos, o “borrar mis datos” para borrarlo.
    Si tu vida está en peligro, llama al 999.

# After consent, when the first message already told us what matters.
welcome-noted = Gracias por contármelo. He anotado lo que me has escrito, así que no hace falta repetirlo.

welcome-age =
    ¿Cuántos años tienes? Algunos grupos son para ciertas edades. Puedes omitir esta pregunta.
    .retry1 = Escribe tu edad con un número, por ejemplo 42. U omite la pregunta.
    .retry2 = Basta con el número. También puedes elegir “Omitir”.
    .nudge = ¿Sigues ahí? Si quieres, dime tu edad, u omite la pregunta.

welcome-matters =
    Dime con tus propias palabras: ¿qué es lo más importante para ti ahora? Bastan unas pocas palabras. Puedes omitir esta pregunta.
    .retry1 = Escribe lo que se te ocurra, o elige “Omitir”.
    .retry2 = No hay respuestas malas. También puedes omitir esta pregunta.
    .nudge = Cuando quieras: ¿qué es lo más importante para ti ahora?

welcome-declined =
    Está bien. No te preguntaremos nada más.
    Puedes volver cuando quieras. Si necesitas ayuda ahora, llama al 999 en una emergencia, al 111 por temas de salud, o a Samaritans al 116 123.
