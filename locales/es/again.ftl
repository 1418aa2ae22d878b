again-noted = Hola de nuevo. Gracias por contármelo. Vamos a verlo.

again-what =
    Hola de nuevo. ¿Qué quieres hacer?
    .opt-look = Buscar algo que ayude
    .also-look = buscar, busco algo, buscar algo, encontrar algo, mirar opciones, ver qué hay
    .opt-human = Hablar con una persona
    .opt-nothing = Nada por ahora
    .also-nothing = nada, no, luego, más tarde, después, ahora no, nada gracias
    .retry1 = Perdona, no lo entiendo. Puedes buscar ayuda, hablar con una persona o dejarlo por ahora.
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? Puedo buscar algo o avisar a una persona.

again-bye = Está bien. Escribe cuando quieras.
