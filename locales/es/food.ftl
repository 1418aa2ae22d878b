food-today =
    { $whom ->
        [other] ¿Esa persona tiene comida para hoy?
        [work] ¿Esa persona tiene comida para hoy?
       *[me] ¿Tienes comida para hoy?
    }
    .opt-yes = Sí, para hoy
    .also-yes = sí, si, sí tengo, hay
    .opt-no = No, no lo suficiente
    .also-no = no, no tengo, no alcanza, no llega, no hay, nada, casi nada, muy poco, falta
    .retry1 = Perdona, no lo entiendo. ¿Hay comida para hoy? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Hay comida para hoy?

food-urgent =
    Gracias por contármelo. Les pasa a muchas personas, y hay ayuda.
    Citizens Advice puede ayudarte a conseguir un paquete de comida: 0800 144 8848. Tu ayuntamiento (council) tiene dinero para emergencias. Pide “crisis help” (ayuda de emergencia).

food-diet =
    ¿Hay algo que debamos saber sobre lo que comes? Elige todo lo que corresponda, u omite la pregunta.
    .opt-no_cooking = No puedo cocinar en casa
    .also-no_cooking = no puedo cocinar, no tengo cocina, sin cocina, no tengo estufa, no tengo horno
    .opt-halal = Halal
    .opt-no_meat = Sin carne
    .also-no_meat = no como carne, vegetariano, vegetariana, vegano, vegana
    .opt-illness = Alergia o enfermedad
    .also-illness = alergia, alergias, enfermedad, diabetes, azúcar, celiaco, celíaco, celiaca, celíaca, gluten
    .retry1 = Perdona, no lo entiendo. Elige lo que corresponda, u omite la pregunta.
    .retry2 = Puedes elegir varias opciones, u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Hay algo que debamos saber sobre lo que comes?

food-home =
    ¿Quién necesita comida? Elige la primera opción que corresponda.
    .opt-small = Un niño o niña pequeña, o embarazo
    .also-small = bebé, bebe, niño pequeño, niña pequeña, niños pequeños, nene, nena, embarazo, embarazada
    .opt-school = Un niño o niña en la escuela
    .also-school = niño, niña, niños, niñas, hijos, mis hijos, escuela, colegio, cole, chicos
    .opt-adults = Solo personas adultas
    .also-adults = adultos, solo adultos, solo yo, nomás yo, para mí, yo
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Quién necesita comida?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = Si esperas un bebé o tienes un hijo o una hija de menos de 4 años, y recibes ayudas del Estado (benefits), pide Healthy Start. Es dinero para leche, fruta y verdura: healthystart.nhs.uk. En Escocia, pide Best Start Foods.

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = Quizá tu hijo o hija pueda comer gratis en la escuela. Pide a la escuela o a tu ayuntamiento (council) “free school meals” (comidas gratis en la escuela).

food-adults = Citizens Advice puede mirar qué dinero te corresponde, para que tengas más para comida. Es gratis: 0800 144 8848.
