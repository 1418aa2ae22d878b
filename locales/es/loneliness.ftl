loneliness-company =
    La soledad es dura, y muchas personas la sienten. ¿Qué te ayudaría más?
    .opt-company = Tener compañía
    .also-company = compañía, compania, amigos, amigas, amistades, conocer gente, hacer amigos
    .opt-grief = Murió un ser querido
    .also-grief = alguien murió, falleció alguien, ha muerto alguien, se me murió, duelo, luto, perdí a alguien
    .opt-activity = Alguna actividad
    .also-activity = actividad, una actividad, cosas que hacer, actividades, salir de casa, un hobby
    .opt-talk = Solo hablar
    .also-talk = hablar, charlar, platicar, conversar, desahogarme, solo charlar
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción o escribir su número.
    .nudge = ¿Sigues ahí? ¿Qué te ayudaría más?

loneliness-grief =
    { $whom ->
        [other] Siento mucho que esa persona haya perdido a alguien. Cerca de ella hay personas que saben lo que es eso.
        [work] Siento mucho que esa persona haya perdido a alguien. Cerca de ella hay personas que saben lo que es eso.
       *[me] Siento mucho tu pérdida. Cerca de ti hay personas que saben lo que es eso.
    }

loneliness-talk = Claro. Voy a pedir que alguien de nuestro equipo te escriba.
