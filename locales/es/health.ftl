health-condition =
    Vivir con una enfermedad es duro. ¿Qué te ayudaría más?
    .opt-others = Personas que viven lo mismo
    .also-others = gente como yo, personas como yo, un grupo, grupo, otros, otras personas
    .opt-moving = Moverme más
    .also-moving = moverme, ejercicio, hacer ejercicio, deporte
    .opt-home = Ayuda en casa
    .also-home = en casa, casa
    .opt-money = Dinero y mis derechos
    .also-money = dinero, plata, derechos, mis derechos
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué te ayudaría más?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = Si tu enfermedad te hace difícil cada día, quizá puedas recibir dinero, como PIP, aunque trabajes. Pregunta en la farmacia si tus medicinas pueden costar menos. Citizens Advice puede contarte más, gratis: 0800 144 8848.

health-disability =
    ¿Qué te ayudaría más?
    .opt-home = Mi casa
    .also-home = casa, ayuda en casa, en casa
    .opt-around = Ir de un lugar a otro
    .also-around = transporte, moverme, salir de casa, viajar, ir a sitios
    .opt-company = Compañía
    .also-company = compania, amigos, amigas, gente
    .opt-money = Dinero y mis derechos
    .also-money = dinero, plata, derechos, mis derechos
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué te ayudaría más?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    Si necesitas ayuda, tu ayuntamiento (council) debe mirar qué necesitas. Pide un “care needs assessment” (una evaluación de lo que necesitas): es gratis.
    Las tiendas, los servicios y el trabajo deben hacer cambios justos para ti. Scope puede contarte más, gratis: 0808 800 3333.

health-feeling =
    Gracias por contármelo. ¿Qué es lo más difícil ahora?
    .opt-low = Siento tristeza o preocupación
    .also-low = triste, tristeza, bajón, de bajón, depre, preocupado, preocupada, ansiedad, nervios, agobio, estrés, estres
    .opt-sleep = Duermo mal
    .also-sleep = dormir, sueño, insomnio, no duermo, no puedo dormir
    .opt-event = Pasó algo malo
    .also-event = algo malo, pasó algo, paso algo, me pasó algo, ha pasado algo, me ha pasado algo
    .opt-talk = Solo quiero hablar
    .also-talk = hablar, solo hablar, charlar, platicar, conversar, desahogarme
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué es lo más difícil ahora?

health-talk = Claro. Voy a pedir que alguien de nuestro equipo te escriba.

health-helped =
    { $whom ->
        [other] ¿Esa persona ya recibe ayuda con esto?
        [work] ¿Esa persona ya recibe ayuda con esto?
       *[me] ¿Ya recibes ayuda con esto?
    }
    .opt-yes = Sí
    .opt-no = No
    .also-no = todavía no, todavia no, aún no, aun no
    .retry1 = Perdona, no lo entiendo. { $whom ->
            [other] ¿Esa persona ya recibe ayuda con esto?
            [work] ¿Esa persona ya recibe ayuda con esto?
           *[me] ¿Ya recibes ayuda?
        } Sí o no.
    .retry2 = Elige sí o no, u omite la pregunta.
    .nudge = ¿Sigues ahí? { $whom ->
            [other] ¿Esa persona ya recibe ayuda con esto?
            [work] ¿Esa persona ya recibe ayuda con esto?
           *[me] ¿Ya recibes ayuda con esto?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = En Inglaterra puedes pedir ayuda por tu cuenta a “NHS talking therapies” (terapia para hablar de lo que sientes). Es gratis, y no hace falta ver antes a un médico (GP). En Liverpool se llama Talk Liverpool.

# Source: NHS 111 (in Wales, option 2).
health-worse = Si empeora, llama al 111 y elige la opción de salud mental (“mental health”). En Gales, marca 2. También puedes llamar gratis a Samaritans, de día o de noche: 116 123.
