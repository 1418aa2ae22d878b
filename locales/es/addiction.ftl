addiction-what =
    Gracias por contármelo. ¿De qué se trata?
    .opt-alcohol = Alcohol
    .also-alcohol = beber, bebo, la bebida, bebida, cerveza, vino, copas, trago, tragos, tomo mucho, tomo alcohol
    .opt-drugs = Drogas
    .also-drugs = droga, hierba, marihuana, porros, mota, cannabis, pastillas, cocaína, cocaina, coca, heroína, heroina
    .opt-gambling = Apuestas
    .also-gambling = apostar, apuesto, el juego, tragaperras, tragamonedas, máquinas, casino, ludopatía
    .opt-other = Otra cosa
    .also-other = otra, otro, algo distinto, algo diferente
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción o escribir su número.
    .nudge = ¿Sigues ahí? ¿De qué se trata?

addiction-shake =
    { $whom ->
        [other] Cuando esa persona deja de beber alcohol, ¿tiene temblores, sudores o convulsiones?
        [work] Cuando esa persona deja de beber alcohol, ¿tiene temblores, sudores o convulsiones?
       *[me] Cuando dejas de beber alcohol, ¿tienes temblores, sudores o convulsiones?
    }
    .opt-yes = Sí
    .opt-no = No
    .opt-unsure = No lo sé
    .also-unsure = no sé, no se, nose, no lo se, no estoy seguro, no estoy segura, tal vez, quizás, quizá, a lo mejor, puede ser, a veces
    .retry1 = Perdona, no lo entiendo. ¿Hay temblores, sudores o convulsiones? Sí, no o no lo sé.
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? Al dejar de beber, ¿hay temblores, sudores o convulsiones?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] Esa persona no debería dejar de beber de golpe: puede ser peligroso. Llama al 111 y pregunta cómo beber menos, poco a poco y sin peligro. Si tiene convulsiones o ve cosas que no están ahí, llama al 999.
        [work] Esa persona no debería dejar de beber de golpe: puede ser peligroso. Llama al 111 y pregunta cómo beber menos, poco a poco y sin peligro. Si tiene convulsiones o ve cosas que no están ahí, llama al 999.
       *[me] Por favor, no dejes de beber de golpe: puede ser peligroso. Llama al 111 y pregunta cómo beber menos, poco a poco y sin peligro. Si tienes convulsiones o ves cosas que no están ahí, llama al 999.
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = FRANK puede informarte sobre drogas, en privado: 0300 123 6600. Si alguien ha tomado drogas y no se despierta, llama al 999.

# Source: NHS, on drug and alcohol services.
addiction-service = Puedes ir por tu cuenta al servicio de alcohol y drogas de tu zona. Es gratis, y no hace falta ver antes a un médico (GP).

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = GamCare escucha gratis: 0808 8020 133. GAMSTOP puede cerrarte gratis la entrada a las páginas de apuestas: gamstop.co.uk. El NHS también ayuda, y no hace falta ver antes a un médico (GP).
