pathway-needs =
    { $whom ->
        [other] ¿Con qué podemos ayudar a esa persona?
        [work] ¿Con qué podemos ayudar a esa persona?
       *[me] ¿Con qué podemos ayudarte?
    } Puedes elegir varias cosas o decirlo con tus propias palabras.
    .retry1 = Perdona, no lo entiendo. Elige de la lista o dilo de otra manera.
    .retry2 = Por ejemplo: “siento mucha soledad” o “no puedo pagar las facturas”.
    .nudge = ¿Sigues ahí? Cuando quieras, dime con qué podemos ayudar.

pathway-area =
    { $whom ->
        [other] ¿Dónde vive esa persona?
        [work] ¿Dónde vive esa persona?
       *[me] ¿Dónde vives?
    } Basta con el principio del código postal, como L9, o el nombre de la zona. Puedes omitir esta pregunta.
    .retry1 = Perdona, no encuentro ese lugar. Prueba con el principio del código postal, como L9.
    .retry2 = También vale el nombre de una ciudad o un barrio, como Bootle. O elige “Omitir”.
    .nudge = ¿Sigues ahí? Si me dices la zona, puedo buscar allí.

# Somebody lives where the service does not work. $districts is a list of where it does, $area what they said.
pathway-outside =
    Conocemos sobre todo lugares en { $districts }. Por eso quizá encontremos poco cerca de { $area }, pero la ayuda por internet puede servir.
    El centro médico (GP) de esa zona también puede ayudar. Pregunta por un “social prescriber”: es alguien que sabe qué hay cerca.

pathway-prefs =
    { $whom ->
        [other] ¿Qué le viene bien a esa persona?
        [work] ¿Qué le viene bien a esa persona?
       *[me] ¿Qué te viene bien?
    } Elige todo lo que quieras, u omite la pregunta.
    .opt-daytime = De día
    .also-daytime = día, dia, durante el día, por la mañana, en la mañana, mañana, mañanas, por la tarde, en la tarde
    .opt-evening = Al final de la tarde
    .also-evening = noche, por la noche, en la noche, de noche, después del trabajo, tarde noche
    .opt-weekend = El fin de semana
    .also-weekend = fin de semana, fines de semana, finde, sábado, sabado, domingo
    .opt-online = Por internet
    .also-online = online, en línea, en linea, virtual, videollamada, desde casa
    .opt-in_person = Cara a cara
    .also-in_person = en persona, presencial, conocer gente, ver gente
    .opt-free = Gratis
    .also-free = gratuito, gratuita, sin pagar, que no cueste
    .opt-step_free = Sin escalones
    .also-step_free = sin escaleras, sin escalera, silla de ruedas, no puedo subir escaleras, rampa, ascensor, elevador
    .opt-women_only = Solo mujeres
    .also-women_only = mujeres, solo para mujeres, sin hombres, entre mujeres
    .retry1 = Perdona, no lo entiendo. Elige lo que viene bien, u omite la pregunta.
    .retry2 = Puedes elegir varias opciones. Si da igual, elige “Omitir”.
    .nudge = ¿Sigues ahí? Dime qué viene bien, u omite la pregunta.

pathway-more =
    ¿Podemos ayudarte con algo más?
    .opt-yes = Sí, con otra cosa
    .also-yes = sí, si, otra cosa, algo más, sí por favor
    .opt-human = Hablar con una persona
    .opt-no = No, eso es todo
    .also-no = no, eso es todo, nada más, nada mas, ya está, no gracias, es todo
    .retry1 = Perdona, no lo entiendo. ¿Hay algo más?
    .retry2 = Elige sí, no o hablar con una persona.
    .nudge = ¿Sigues ahí? ¿Podemos ayudarte con algo más?

pathway-bye =
    Gracias por escribirnos. Todo queda guardado aquí. Escribe cuando quieras, de día o de noche.
