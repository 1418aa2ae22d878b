callback-name =
    ¿Por quién preguntamos al llamar? Puedes omitir esta pregunta.
    .retry1 = Escribe el nombre que quieres que usemos, u omite la pregunta.
    .retry2 = Vale cualquier nombre que te guste. También puedes elegir “Omitir”.

callback-phone =
    ¿A qué número llamamos?
    .retry1 = Perdona, eso no parece un número de teléfono. Escríbelo otra vez, por ejemplo 0151 496 0000.
    .retry2 = Escribe solo el número.

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    Para que tu número sea privado, escríbelo en nuestra página y no aquí. Abre este enlace y después elige “Ya abrí el enlace”:
    { $link }
    .opt-yes = Ya abrí el enlace
    .also-yes = sí, si, ya, ya estoy, ya está, ya lo abrí, listo, ok, hecho
    .opt-no = Ahora no
    .also-no = no, luego, más tarde, después
    .retry1 = Abre el enlace y después elige “Ya abrí el enlace”. O elige “Ahora no”.
    .retry2 = Elige una de estas opciones.

callback-when =
    ¿Cuándo es buen momento para llamar?
    .opt-morning = Por la mañana
    .also-morning = mañana, en la mañana, temprano, de mañana, antes de comer
    .opt-afternoon = Por la tarde
    .also-afternoon = tarde, en la tarde, después de comer, mediodía
    .opt-evening = Al final de la tarde
    .also-evening = noche, en la noche, por la noche, de noche, después del trabajo, tarde noche
    .retry1 = Perdona, no lo entiendo. ¿Por la mañana, por la tarde o al final de la tarde?
    .retry2 = Elige una de estas opciones.

callback-asked = Gracias. Llamaremos al { $phone }. Si contesta otra persona, no le diremos de qué se trata.

callback-failed = Lo sentimos, no hemos podido apuntarlo. Escribe “persona” y alguien de nuestro equipo te ayudará.
