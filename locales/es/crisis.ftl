# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = Esto parece una emergencia. Llama ahora al 999. Si no puedes hablar, llama al 999 desde un teléfono móvil y marca 55. No esperes a este chat.

crisis-suicide = Haces bien en contármelo. Lo que sientes es serio y mereces ayuda ahora mismo. Por favor, habla hoy con alguien:

crisis-self_harm = Gracias por contármelo. Mereces cuidados, no reproches. Si tienes heridas, llama al 111 o ve a Urgencias del hospital (A&E). Puedes hablar con alguien ahora:

crisis-abuse = Gracias por contármelo. No es culpa tuya y mereces estar a salvo. Aquí hay ayuda, y es gratis:

crisis-child = Gracias por contármelo. Todos los niños y las niñas tienen derecho a estar a salvo. Si un niño o una niña está en peligro ahora, llama al 999.

crisis-others = Gracias por contármelo. Si alguien puede sufrir daño ahora, llama al 999. También puedes hablar de esto con alguien:

crisis-told = He avisado a la persona de nuestro equipo de lo que me has escrito. Si estás en peligro, no esperes. Llama al 999.

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = Ahora no hay nadie de nuestro equipo y nadie vigila este chat. Volvemos: { $next_open }. Por favor, usa los números de arriba. El 999, el 111 y Samaritans (116 123) atienden de día y de noche.

crisis-stop_here = También estoy avisando a nuestro equipo. Por favor, llama primero al 999. No te haré más preguntas.

crisis-safe =
    ¿Estás a salvo ahora mismo?
    .opt-yes = Sí, por ahora estoy a salvo
    .also-yes = sí, si, a salvo, estoy a salvo, por ahora sí, de momento sí
    .opt-unsure = No lo sé
    .also-unsure = no sé, no se, nose, no lo se, no estoy seguro, no estoy segura, creo que no, no creo, tal vez, quizás, quizá, a lo mejor, más o menos
    .opt-no = No
    .also-no = no estoy a salvo, no a salvo, para nada, nop, no no
    .retry1 = ¿Estás a salvo ahora mismo? Puedes escribir sí, no o no lo sé.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    ¿Es seguro para ti chatear aquí? Puede que otra persona vea esta pantalla.
    .opt-yes = Sí, es seguro
    .also-yes = sí, si
    .opt-no = No, no es seguro
    .also-no = no, no es seguro, no seguro, no mucho, no del todo, no sé, no se, nose, no lo sé, no estoy seguro, no estoy segura, creo que no, no creo, tal vez, quizás, quizá, a lo mejor, depende, está aquí, esta aqui, él está aquí, ella está aquí, está en casa
    .retry1 = ¿Es seguro para ti chatear aquí? Sí o no.

crisis-nation =
    ¿En qué país estás? Así puedo darte el número correcto. Puedes omitir esta pregunta.
    .opt-england = Inglaterra
    .opt-wales = Gales
    .opt-scotland = Escocia
    .opt-northern_ireland = Irlanda del Norte
    .retry1 = ¿Inglaterra, Gales, Escocia o Irlanda del Norte?

crisis-abuse_at = Aquí conocen bien estas situaciones y te van a escuchar:

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    Entonces cierra esta página ahora, por favor. Si hay peligro, llama al 999. Si no puedes hablar, marca 55. No te escribiremos. Vuelve cuando sea seguro.
    .opt-yes = Ahora puedo chatear
    .also-yes = puedo chatear, ya puedo chatear, ya puedo, ya es seguro, ahora es seguro

crisis-now = Por favor, llama ahora al 999 o ve a Urgencias del hospital (A&E). Si puedes, quédate con alguien. También estoy pidiendo a una persona de nuestro equipo que te escriba aquí.

crisis-talk =
    ¿Quieres que una persona de nuestro equipo te escriba aquí?
    .opt-yes = Sí, por favor
    .also-yes = sí, si, ok, vale, bueno, dale, claro
    .opt-no = Ahora no
    .also-no = no, no gracias, luego, más tarde, después
    .retry1 = ¿Quieres que una persona de nuestro equipo te escriba? Sí o no.

crisis-here = Está bien. Puedes escribir aquí en cualquier momento. Los números de arriba son para ti.

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = Ahora no hay nadie de nuestro equipo y nadie vigila este chat. Volvemos: { $next_open }. Por favor, usa los números de arriba. El 999, el 111 y Samaritans (116 123) atienden de día y de noche.

# When the advisors could not be told at all.
crisis-unheard = Lo siento, ahora no he podido avisar a nuestro equipo. Por favor, no esperes su respuesta. Llama al 999 o usa los números de arriba.

crisis-wait =
    Tu turno es el primero para hablar con nuestro equipo. Mientras tanto, los números de arriba te pueden ayudar ahora.
    .relayed = Gracias. Nuestro equipo verá lo que has escrito. Si estás en peligro, llama al 999.
    .claimed = { $advisor } ya está aquí y te va a escribir.
