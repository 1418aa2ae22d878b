learning-what =
    { $whom ->
        [other] ¿Qué le gustaría aprender a esa persona?
        [work] ¿Qué le gustaría aprender a esa persona?
       *[me] ¿Qué te gustaría aprender?
    } Puedes omitir esta pregunta.
    .opt-wellbeing = Sentirme bien
    .also-wellbeing = bienestar, sentirme mejor, relajarme, yoga, meditación, salud
    .opt-creative = Crear cosas con las manos
    .also-creative = manualidades, arte, pintura, pintar, coser, artesanía, dibujo, cocina
    .opt-work = Algo para el trabajo
    .also-work = trabajo, para el trabajo, un oficio, curso de trabajo, empleo
    .opt-computers = Informática y móvil
    .also-computers = computadora, computación, ordenador, informática, móvil, movil, celular, internet, compu
    .opt-english = Mejorar mi inglés
    .also-english = inglés, ingles, clases de inglés, aprender inglés, mejor inglés
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué estaría bien aprender?
