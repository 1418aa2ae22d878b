transport-going =
    ¿A dónde te gustaría ir? Puedes omitir esta pregunta.
    .opt-health = Médico u hospital
    .also-health = médico, medico, doctor, doctora, hospital, clínica, dentista, cita médica, gp
    .opt-shops = Tiendas
    .also-shops = tienda, compras, la compra, súper, supermercado, mandado
    .opt-people = Grupos o personas
    .also-people = amigos, amigas, familia, grupo, gente, club
    .opt-work = Trabajo o un curso
    .also-work = trabajo, empleo, escuela, clases, curso
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿A dónde te gustaría ir?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = Si un médico te envía al hospital y tienes poco dinero, quizá el NHS te pague el viaje. Guarda los billetes (boletos) y pregunta en el hospital.

transport-soon =
    { $whom ->
        [other] ¿Esa persona tiene que estar allí hoy o mañana?
        [work] ¿Esa persona tiene que estar allí hoy o mañana?
       *[me] ¿Tienes que estar allí hoy o mañana?
    }
    .opt-yes = Sí
    .also-yes = hoy, mañana, manana
    .opt-no = No
    .also-no = ni hoy ni mañana, pasado mañana, más tarde, otro día, la semana que viene, la próxima semana
    .retry1 = Perdona, no lo entiendo. { $whom ->
            [other] ¿Esa persona tiene que estar allí hoy o mañana?
            [work] ¿Esa persona tiene que estar allí hoy o mañana?
           *[me] ¿Tienes que estar allí hoy o mañana?
        } Sí o no.
    .retry2 = Elige sí o no, u omite la pregunta.
    .nudge = ¿Sigues ahí? { $whom ->
            [other] ¿Esa persona tiene que estar allí hoy o mañana?
            [work] ¿Esa persona tiene que estar allí hoy o mañana?
           *[me] ¿Tienes que estar allí hoy o mañana?
        }

transport-urgent = Llama ahora al lugar donde te esperan. Pregunta si pueden llevarte, atenderte por teléfono o verte otro día. También voy a pedir ayuda a nuestro equipo.

transport-stops =
    ¿Por qué te cuesta llegar? Puedes omitir esta pregunta.
    .opt-cost = El precio es alto
    .also-cost = caro, muy caro, precio, dinero, no puedo pagarlo, no me alcanza, no tengo para el pasaje
    .opt-walking = Me cuesta caminar
    .also-walking = caminar, andar, escaleras, dolor, silla de ruedas, muletas, bastón, no puedo caminar mucho, no puedo andar mucho
    .opt-afraid = Me da miedo ir sin compañía
    .also-afraid = miedo, me da miedo, me asusta, ansiedad, nervios, pánico, panico, vergüenza, no me atrevo
    .opt-no_bus = No hay autobús
    .also-no_bus = no hay bus, no hay buses, no hay autobuses, no pasa el bus, no hay tren, no hay transporte, no tengo coche, no tengo carro, no tengo auto
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Por qué te cuesta llegar?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = Las personas mayores y muchas personas con discapacidad pueden viajar gratis en autobús. Pide a tu ayuntamiento (council) un pase de autobús (“bus pass”).

transport-afraid = Muchas personas se sienten así. Puedes preguntar a un grupo si alguien puede esperarte en la puerta la primera vez.
