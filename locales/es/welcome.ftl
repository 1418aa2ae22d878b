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

# Everything may be for the person who writes (me), for somebody they know (other) or for somebody they help in their job (work).
welcome-whom =
    ¿Esto es para ti o para otra persona?
    .opt-me = Esto es para mí
    .also-me = yo, soy yo, yo mismo, yo misma, solo yo, para mí mismo, para mí misma, es para mí mismo, es para mí misma
    .opt-other = Para alguien que conozco
    .also-other = otra persona, para otra persona, para alguien más, alguien que conozco, mi madre, mi mamá, mi mami, mi padre, mi papá, mis padres, mi hijo, mi hija, mis hijos, mi niño, mi niña, mi marido, mi esposo, mi mujer, mi esposa, mi pareja, mi novio, mi novia, mi hermano, mi hermana, mi abuela, mi abuelo, mi tía, mi tío, mi primo, mi prima, mi sobrino, mi sobrina, mi nieto, mi nieta, mi suegra, mi suegro, mi amigo, mi amiga, un amigo, una amiga, mi vecino, mi vecina, un vecino, una vecina, un familiar
    .opt-work = Para alguien a quien ayudo en mi trabajo
    .also-work = por trabajo, por mi trabajo, en mi trabajo, es por trabajo, alguien del trabajo, un paciente, una paciente, un alumno, una alumna, soy profesional, soy enfermera, soy enfermero, soy médico, soy médica, soy docente, soy trabajador social, soy trabajadora social, quiero derivar a alguien
    .retry1 = Perdona, no lo entiendo. ¿Para quién es?
    .retry2 = Puedes elegir una opción o escribir su número. También puedes omitir esta pregunta.
    .nudge = ¿Sigues ahí? ¿Para quién es?

welcome-other =
    Gracias por pensar en esa persona. Si puedes, dile que nos escribes y pregúntale si le parece bien.
    Las próximas preguntas son sobre esa persona. Si un botón dice “yo”, “mi” o “tengo”, habla de ella.

# $whom is me, other or work, here and below; it may be missing, and is me then.
welcome-age =
    { $whom ->
        [other] ¿Cuántos años tiene esa persona?
       *[me] ¿Cuántos años tienes?
    } Algunos grupos son para ciertas edades. Puedes omitir esta pregunta.
    .retry1 = Escribe la edad con un número, por ejemplo 42. U omite la pregunta.
    .retry2 = Basta con el número. También puedes elegir “Omitir”.
    .nudge = ¿Sigues ahí? Si quieres, dime la edad, u omite la pregunta.

# Below 18. Sources: Childline and the NSPCC, as other lists give them; not checked with them yet, so the web address stands first.
welcome-young =
    { $whom ->
        [other] Este servicio es sobre todo para personas adultas. Una persona de nuestro equipo puede ayudarte a encontrar el lugar adecuado para alguien de menos de 18 años.
       *[me] Gracias por contármelo. Este servicio es sobre todo para personas adultas. Una persona de nuestro equipo puede ayudarte a encontrar el lugar adecuado.
    }
    { $whom ->
        [other] Tu ayuntamiento (council) también tiene ayuda para familias. Si te preocupa un niño o una niña, pregunta a NSPCC: nspcc.org.uk o 0808 800 5000. Si un niño o una niña está en peligro, llama al 999.
       *[me] También puedes hablar con Childline. Es gratis y para cualquiera que tenga menos de 19 años: childline.org.uk o 0800 1111. Si estás en peligro, llama al 999.
    }
    ¿Quieres hablar con una persona de nuestro equipo?
    .opt-human = Sí, con una persona del equipo
    .also-human = sí, si, sí por favor, ok, vale, claro, bueno, dale, sí quiero
    .opt-go_on = No, sigamos por aquí
    .also-go_on = no, no gracias, seguir, seguimos, sigamos, seguir aquí, continuar
    .retry1 = Perdona, no lo entiendo. ¿Quieres hablar con una persona de nuestro equipo, o seguir aquí?
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Quieres hablar con una persona de nuestro equipo?

welcome-matters =
    { $whom ->
        [other] Dime con tus propias palabras: ¿qué es lo más importante ahora para esa persona?
       *[me] Dime con tus propias palabras: ¿qué es lo más importante para ti ahora?
    } Bastan unas pocas palabras. Puedes omitir esta pregunta.
    .retry1 = Escribe lo que se te ocurra, o elige “Omitir”.
    .retry2 = No hay respuestas malas. También puedes omitir esta pregunta.
    .nudge = Cuando quieras: ¿qué es lo más importante ahora?

welcome-declined =
    Está bien. No te preguntaremos nada más.
    Puedes volver cuando quieras. Si necesitas ayuda ahora, llama al 999 en una emergencia, al 111 por temas de salud, o a Samaritans al 116 123.
