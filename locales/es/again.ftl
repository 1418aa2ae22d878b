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

# Who writes asked for somebody else before.
again-same =
    Hola de nuevo. ¿Es para la misma persona que la última vez?
    .opt-same = Sí, la misma persona
    .also-same = sí, si, la misma, la misma persona
    .opt-new = No, es otra
    .also-new = no, otra, otra persona, alguien más, para mí, yo
    .retry1 = Perdona, no te he entendido. ¿Es la misma persona que la última vez?
    .retry2 = Elige: la misma persona u otra persona.
    .nudge = ¿Sigues ahí? ¿Es para la misma persona que la última vez?

again-whom =
    ¿Esto es para ti o para otra persona?
    .opt-me = Esto es para mí
    .also-me = yo, soy yo, yo mismo, yo misma, solo yo, para mí mismo, para mí misma, es para mí mismo, es para mí misma
    .opt-other = Para alguien que conozco
    .also-other = otra persona, para otra persona, para alguien más, alguien que conozco, mi madre, mi mamá, mi mami, mi padre, mi papá, mis padres, mi hijo, mi hija, mis hijos, mi niño, mi niña, mi marido, mi esposo, mi mujer, mi esposa, mi pareja, mi novio, mi novia, mi hermano, mi hermana, mi abuela, mi abuelo, mi tía, mi tío, mi primo, mi prima, mi sobrino, mi sobrina, mi nieto, mi nieta, mi suegra, mi suegro, mi amigo, mi amiga, un amigo, una amiga, mi vecino, mi vecina, un vecino, una vecina, un familiar
    .opt-work = Para alguien a quien ayudo en mi trabajo
    .also-work = por trabajo, por mi trabajo, en mi trabajo, es por trabajo, alguien del trabajo, un paciente, una paciente, un alumno, una alumna, soy profesional, soy enfermera, soy enfermero, soy médico, soy médica, soy docente, soy trabajador social, soy trabajadora social, quiero derivar a alguien
    .retry1 = Perdona, no lo entiendo. ¿Para quién es?
    .retry2 = Puedes elegir una opción o escribir su número. También puedes omitir esta pregunta.
    .nudge = ¿Sigues ahí? ¿Para quién es?
