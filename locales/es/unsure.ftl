unsure-area =
    ¿Dónde vives? Basta con el principio de tu código postal, como L9, o el nombre de tu zona. Puedes omitir esta pregunta.
    .retry1 = Perdona, no encuentro ese lugar. Prueba con el principio de tu código postal, como L9.
    .retry2 = También vale el nombre de una ciudad o un barrio, como Bootle. O elige “Omitir”.
    .nudge = ¿Sigues ahí? Si me dices tu zona, puedo buscar cerca de ti.

unsure-unknown = Está bien. A mucha gente le cuesta decirlo. Una persona de nuestro equipo puede hablarlo contigo.
