work-what =
    ¿Qué ayuda te gustaría con el trabajo? Puedes omitir esta pregunta.
    .opt-find = Encontrar trabajo
    .also-find = buscar trabajo, busco trabajo, un trabajo, necesito trabajo, empleo, busco empleo, chamba, curro, laburo, pega
    .opt-keep = Conservar mi trabajo
    .also-keep = mantener mi trabajo, no perder mi trabajo, problemas en el trabajo, estoy de baja, baja médica, licencia médica, mi jefe, mi jefa, estrés en el trabajo
    .opt-training = Un curso o formación
    .also-training = curso, cursos, formación, formacion, estudiar, capacitación, capacitacion, un oficio, título
    .opt-other = Otra cosa
    .also-other = otra, otro, algo distinto, algo diferente
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué ayuda te gustaría con el trabajo?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    Hay un servicio para personas que viven con un problema de salud mental y quieren un empleo pagado. Funciona en estos lugares. { $whom ->
        [other] ¿Esa persona vive en alguno?
        [work] ¿Esa persona vive en alguno?
       *[me] ¿Vives en alguno?
    }
    .opt-liverpool = Liverpool
    .opt-warrington = Warrington
    .opt-halton = Halton
    .also-halton = widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = birkenhead, wallasey
    .opt-none = No, o no es para mí
    .also-none = no, no es para mí, ninguno, en ninguno, otro lugar, otro sitio, en otra parte, no me interesa
    .retry1 = Perdona, no lo entiendo. { $whom ->
            [other] ¿Esa persona vive en alguno de estos lugares?
            [work] ¿Esa persona vive en alguno de estos lugares?
           *[me] ¿Vives en alguno de estos lugares?
        }
    .retry2 = Elige un lugar o “No, o no es para mí”.
    .nudge = ¿Sigues ahí? { $whom ->
            [other] ¿Esa persona vive en alguno de estos lugares?
            [work] ¿Esa persona vive en alguno de estos lugares?
           *[me] ¿Vives en alguno de estos lugares?
        }

work-talk =
    Una persona de nuestro equipo puede contarte más sobre este servicio. ¿Quieres hablar con esa persona?
    .opt-yes = Sí, por favor
    .also-yes = sí, si, ok, vale, claro, bueno, dale
    .opt-no = No, ver otra ayuda
    .also-no = no, no gracias, ahora no, otra ayuda
    .retry1 = Perdona, no lo entiendo. ¿Quieres hablar con una persona de nuestro equipo? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Quieres hablar con una persona de nuestro equipo?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    Antes de dejar tu trabajo o firmar algo, pide consejo gratis a Acas: acas.org.uk o 0300 123 1100.
    Si tienes una discapacidad o una enfermedad larga, puedes pedir cambios que te ayuden a trabajar. La ley los llama “reasonable adjustments” (ajustes razonables).

# Source: National Careers Service. Not checked.
work-training = El National Careers Service da consejo gratis sobre cursos y empleo: nationalcareers.service.gov.uk o 0800 100 900.
