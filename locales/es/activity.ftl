activity-making =
    ¿Qué te gustaría crear? Puedes omitir esta pregunta.
    .opt-music = Música
    .also-music = musica, cantar, coro, guitarra, piano, tocar un instrumento
    .opt-art = Arte
    .also-art = pintar, pintura, dibujar, dibujo, fotos, fotografía
    .opt-writing = Escribir
    .also-writing = escritura, poemas, poesía, poesia, cuentos, historias
    .opt-crafts = Manualidades
    .also-crafts = artesanía, artesania, tejer, coser, costura, carpintería, cerámica, ganchillo, bordar
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué te gustaría crear?

activity-outside =
    ¿Qué te gustaría hacer al aire libre? Puedes omitir esta pregunta.
    .opt-garden = Jardín o huerto
    .also-garden = jardín, jardin, jardinería, huerto, huerta, plantas, sembrar, cultivar
    .opt-walk = Caminar
    .also-walk = pasear, paseo, un paseo, andar, caminata, senderismo
    .opt-water = Cerca del agua
    .also-water = agua, mar, playa, río, rio, canal, pescar
    .opt-animals = Con animales
    .also-animals = animales, perros, caballos, pájaros, pajaros, aves
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué te gustaría hacer al aire libre?

activity-moving =
    ¿Cómo te gustaría moverte más? Puedes omitir esta pregunta.
    .opt-gentle = Algo suave
    .also-gentle = suave, despacio, fácil, facil, tranquilo, yoga, en una silla, estiramientos
    .opt-walking = Caminar
    .also-walking = andar, pasear, paseos, grupo para caminar
    .opt-gym = Gimnasio o clase
    .also-gym = gimnasio, gym, clase, clases, bailar, baile, zumba, fútbol, futbol, pesas
    .opt-water = En el agua
    .also-water = agua, nadar, natación, natacion, piscina, alberca, pileta
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Cómo te gustaría moverte más?

activity-careful =
    { $whom ->
        [other] ¿Un médico le ha dicho a esa persona que tenga cuidado al moverse?
        [work] ¿Un médico le ha dicho a esa persona que tenga cuidado al moverse?
       *[me] ¿Te ha dicho un médico que tengas cuidado al moverte?
    }
    .opt-yes = Sí
    .also-yes = no sé, no se, nose, no lo sé, no lo se, no estoy seguro, no estoy segura, creo que sí, tal vez, quizás, a lo mejor
    .opt-no = No
    .retry1 = Perdona, no lo entiendo. ¿Un médico ha pedido tener cuidado? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Un médico ha pedido tener cuidado?

activity-doctor = Entonces pregunta a tu médico o enfermera antes de empezar. Pregunta también si el NHS tiene una clase para ti. Di a quien dirige el grupo con qué debes tener cuidado.

activity-giving =
    ¿Cómo te gustaría dar tu tiempo? Puedes omitir esta pregunta.
    .opt-people = Ayudar a otras personas
    .also-people = gente, personas, ayudar a la gente, ayudar a otros, hacer compañía, acompañar
    .opt-outdoors = Al aire libre
    .also-outdoors = afuera, fuera, jardín, jardinería, animales, naturaleza
    .opt-behind = Preparar y organizar
    .also-behind = oficina, cocina, ordenar, clasificar, conducir, manejar, informática, computadoras, ordenadores
    .opt-unsure = Todavía no lo sé
    .also-unsure = no sé, no se, nose, no lo sé, no lo se, no estoy seguro, no estoy segura, ni idea, cualquier cosa, lo que sea
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Cómo te gustaría dar tu tiempo?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = Puedes hacer voluntariado y seguir recibiendo ayudas del Estado (benefits). Avisa antes de empezar a la oficina que te paga. Pregunta si te devuelven el dinero del autobús.
