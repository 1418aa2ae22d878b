parenting-what =
    Ser madre o padre puede ser duro. ¿Qué te ayudaría más?
    .opt-groups = Un grupo para mi familia
    .also-groups = grupo, grupos, un grupo, grupo de juego, grupo de padres, grupo de madres
    .opt-behaviour = Cómo se porta mi hijo o hija
    .also-behaviour = comportamiento, conducta, se porta mal, berrinches, rabietas
    .opt-break = Un descanso
    .also-break = descanso, descansar, tiempo para mí, un respiro
    .opt-money = Dinero
    .also-money = plata, pasta, lana
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué te ayudaría más?

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] ¿Esa persona puede seguir adelante hoy, y mantener a salvo a su hijo o hija?
        [work] ¿Esa persona puede seguir adelante hoy, y mantener a salvo a su hijo o hija?
       *[me] ¿Puedes seguir adelante hoy, y mantener a salvo a tu hijo o hija?
    }
    .opt-yes = Sí, puedo
    .also-yes = sí, si
    .opt-no = No, o no lo sé
    .also-no = no, no puedo, no sé, no se, nose, no lo sé, no lo se, no estoy seguro, no estoy segura, no mucho, no del todo, creo que no, no creo, la verdad no, tal vez, quizás, quizá, a lo mejor, depende, más o menos
    .retry1 = Perdona, no lo entiendo. { $whom ->
            [other] ¿Esa persona puede seguir adelante hoy, y mantener a salvo a su hijo o hija?
            [work] ¿Esa persona puede seguir adelante hoy, y mantener a salvo a su hijo o hija?
           *[me] ¿Puedes seguir adelante, y mantener a salvo a tu hijo o hija?
        } Sí o no.
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? { $whom ->
            [other] ¿Esa persona puede seguir adelante hoy, y mantener a salvo a su hijo o hija?
            [work] ¿Esa persona puede seguir adelante hoy, y mantener a salvo a su hijo o hija?
           *[me] ¿Puedes seguir adelante hoy, y mantener a salvo a tu hijo o hija?
        }

parenting-urgent =
    Gracias por contármelo. Muchas madres y muchos padres llegan a este punto. Si alguien puede sufrir daño ahora, llama al 999.
    NSPCC puede darte consejo, gratis: 0808 800 5000. Un niño o una niña puede llamar gratis a Childline: 0800 1111. Para hablar a cualquier hora, llama gratis a Samaritans: 116 123.
    Estoy avisando ahora a una persona de nuestro equipo.

parenting-talk =
    ¿Quieres hablar aquí con una persona de nuestro equipo?
    .opt-yes = Sí, por favor
    .also-yes = sí, si, ok, vale, claro, bueno, dale
    .opt-no = No, ver lugares que ayudan
    .also-no = no, ver lugares, lugares, sitios, ver sitios
    .retry1 = Perdona, no lo entiendo. ¿Quieres hablar con una persona de nuestro equipo? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Quieres hablar con una persona de nuestro equipo?

parenting-child =
    ¿Qué edad tiene el niño o la niña? Si hay más de uno, piensa en quien más te preocupa.
    .opt-baby = En camino, o un bebé
    .also-baby = bebé, bebe, recién nacido, recién nacida, embarazo, embarazada, meses, 0, 1 mes, 2 meses, 3 meses, 4 meses, 5 meses, 6 meses, 7 meses, 8 meses, 9 meses, 10 meses, 11 meses
    .opt-small = Menos de 5 años
    .also-small = 1 año, 2 años, 3 años, 4 años, pequeño, pequeña, 1, 2, 3, 4, un año, dos, tres, cuatro
    .opt-school = De 5 a 11 años
    .also-school = 5 años, 6 años, 7 años, 8 años, 9 años, 10 años, 11 años, primaria, 5, 6, 7, 8, 9, 10, 11, cinco, seis, siete, ocho, nueve, diez, once
    .opt-teen = De 12 a 17 años
    .also-teen = 12 años, 13 años, 14 años, 15 años, 16 años, 17 años, adolescente, 12, 13, 14, 15, 16, 17, doce, trece, catorce, quince, dieciséis, diecisiete
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué edad tiene el niño o la niña?

# Source: NHS, on health visitors and midwives.
parenting-visitor = Para cada niño o niña de menos de 5 años hay una enfermera de familia (“health visitor”), gratis. Puedes llamarla para lo que sea, también por cómo te sientes tú. Tu médico (GP) puede darte el número. Antes del parto, pregunta a tu matrona (“midwife”).

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = La escuela de tu hijo o hija y tu ayuntamiento (council) pueden ayudar. Pide “early help” (ayuda temprana): es gratis, y tú decides si la quieres.
