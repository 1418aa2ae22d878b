# Small dialogues that may break in at any moment.

help-what =
    Puedo ayudarte a encontrar compañía, consejos sobre dinero o vivienda, cursos y mucho más.
    Escribe cuando quieras, con tus propias palabras. También puedes usar estas palabras:
    “persona”: hablar con una persona. “atrás”: volver a la pregunta anterior. “idioma”: cambiar el idioma.
    “mis datos”: ver lo que guardamos. “borrar mis datos”: borrarlos. “parar”: no te escribiremos más.
    Si estás en peligro, llama al 999.

stop-done = Está bien. No te escribiremos más, salvo que escribas tú primero. Puedes volver cuando quieras.

language-ask =
    ¿Qué idioma prefieres?
    .retry1 = Elige un idioma de la lista o escribe su nombre.
    .retry2 = Puedes escribir, por ejemplo: English, Polski, العربية.

language-done = Está bien. Desde ahora escribo en español.

# $held is a list of lines, made from the held- messages.
mydata-told =
    Esto es lo que guardamos sobre ti:
    { $held }

deletedata-sure =
    ¿Quieres que borremos todo lo que nos has contado? Esto no se puede deshacer. Si una persona de nuestro equipo te está ayudando, también lo perderá.
    .opt-yes = Sí, bórralo todo
    .also-yes = sí, si, sí quiero, sí borra todo, sí bórralo todo, si borralo todo, sí borren todo, sí bórrenlo todo, claro que sí
    .opt-no = No, déjalo como está
    .also-no = no, no borrar, no lo borres, no borres nada, no borren nada, déjalo, dejalo, no sé, no se, no lo sé, no estoy seguro, no estoy segura, mejor no
    .retry1 = Perdona, no lo entiendo. ¿Borramos todo? Sí o no.
    .retry2 = Elige sí o no.

deletedata-erased = Hemos borrado todo lo que nos contaste. Puedes volver cuando quieras. Si estás en peligro, llama al 999.

deletedata-kept = Está bien. No hemos borrado nada.

deletedata-failed = Lo sentimos, ahora no hemos podido borrarlo. Inténtalo otra vez dentro de un rato.

held-nothing = Nada.
held-lang = Idioma: { $lang }
held-needs = Ayuda que se busca: { $needs }
held-area = Zona: { $area }
held-whom =
    { $whom ->
        [other] Esto es para alguien que conoces.
        [work] Esto es para alguien a quien ayudas en tu trabajo.
       *[me] Esto es para ti.
    }
held-age =
    { $whom ->
        [other] La edad de esa persona: { $age }
        [work] La edad de esa persona: { $age }
       *[me] Tu edad: { $age }
    }
held-matters = Lo que importa: { $matters }
held-name = Nombre: { $name }
held-phone = Teléfono: { $phone }
held-consent-service = Dijiste que sí a que guardemos esto.
held-consent-sharing = Dijiste que sí a que hablemos de ti a los lugares que elijas.
held-courses = Cursos en los que tienes plaza o esperas una: { $courses }
held-transcript = Todos los mensajes de este chat. Puedes leerlos más arriba.
