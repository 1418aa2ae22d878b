unsure-closest =
    No hace falta encontrar las palabras exactas. ¿Cuál de estas se parece más?
    .opt-mental_wellbeing = Siento tristeza o preocupación
    .also-mental_wellbeing = triste, tristeza, bajón, de bajón, bajoneado, bajoneada, depre, desánimo, preocupado, preocupada, ansiedad, nervios, agobio, estrés, estres, me siento mal, me siento fatal
    .opt-loneliness = Me falta compañía
    .also-loneliness = soledad, solo, sola, estoy solo, estoy sola, me siento solo, me siento sola, sin amigos, compañía, compania
    .opt-money = Dinero
    .also-money = plata, pasta, lana, facturas, cuentas, deudas, ayudas, benefits, no llego a fin de mes
    .opt-housing = Mi vivienda
    .also-housing = vivienda, casa, mi casa, piso, alquiler, renta, hogar, donde vivo, dónde vivo
    .opt-long_term_condition = Mi cuerpo o mi salud
    .also-long_term_condition = salud, mi salud, mi cuerpo, dolor, dolores, enfermedad, enfermo, enferma, me duele
    .opt-happened = Me pasó algo
    .also-happened = pasó algo, paso algo, ha pasado algo, me ha pasado algo, algo malo, me pasó algo malo, algo pasó
    .opt-unknown = De verdad no lo sé
    .also-unknown = no sé, no se, nose, no lo sé, no lo se, ni idea, no tengo idea, no estoy seguro, no estoy segura, quién sabe
    .retry1 = Perdona, no lo entiendo. Puedes elegir una opción o escribir su número.
    .retry2 = No pasa nada si no lo sabes. Elige “De verdad no lo sé”, u omite la pregunta.
    .nudge = ¿Sigues ahí? No hay prisa. ¿Cuál de estas se parece más?

# Samaritans: a free number, day and night.
unsure-low = Gracias por contármelo. Muchas personas se sienten así, y esto puede mejorar. Si se hace demasiado duro, Samaritans escucha gratis, de día y de noche: 116 123.

unsure-happened = Siento lo que te ha pasado. No tienes que explicarlo aquí: una persona de nuestro equipo puede escucharte. Si estás en peligro, llama al 999.

# When they cannot say, or skip the first question.
unsure-unknown = Está bien. A mucha gente le cuesta decirlo. Una persona de nuestro equipo puede hablarlo contigo.
