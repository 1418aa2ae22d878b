# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    Tenemos cursos propios. ¿Cuál te gustaría?
    .retry1 = Perdona, ¿qué curso? Puedes escribir su número.
    .retry2 = Escribe el número de un curso, o elige “Ninguna de estas”.
    .nudge = ¿Sigues ahí? Míralos con calma y dime qué curso te gusta.

booking-session =
    { $course }: ¿cuándo te gustaría venir?
    .retry1 = Perdona, ¿qué día? Puedes escribir su número.
    .retry2 = Escribe el número de un día, o elige “Ninguna de estas”.
    .nudge = ¿Sigues ahí? Dime qué día te gustaría.

booking-booked = Hecho. Esta es tu plaza:

booking-waiting = Ahora está lleno, así que estás en la lista de espera. Si queda una plaza libre, te escribiremos enseguida.

booking-soon = Si no puedes venir, escribe “mis plazas”. Así otra persona podrá tener la plaza.

booking-gone = Perdona, ese ya no está. Vamos a mirar otra vez.

places-which =
    Estas son tus plazas. ¿Cuál quieres mirar?
    .retry1 = Perdona, ¿cuál de ellas? Puedes escribir su número.
    .retry2 = Escribe el número de una, o elige “Ninguna de estas”.
    .nudge = ¿Sigues ahí? Dime qué plaza quieres mirar.

places-shown = Aquí está:

places-next =
    ¿Quieres conservar tu plaza?
    .opt-keep = Sí, la conservo
    .also-keep = sí, si, conservar, conservar mi plaza
    .opt-give_up = No, no puedo ir
    .also-give_up = no, dejo la plaza, dejar mi plaza
    .retry1 = Perdona, no lo entiendo. ¿Conservas tu plaza o la dejas?
    .retry2 = Elige una de estas.
    .nudge = ¿Sigues ahí? ¿Conservas tu plaza o la dejas?

places-freed = Gracias por decirlo. Tu plaza queda libre para otra persona.

places-none = Ahora no tienes plaza en ningún curso.

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = Cuándo: { $when }, hasta las { $until }
session-any-time = Cuándo: en cualquier momento
session-language = Idioma: { $language }
session-online = Dónde: por internet. Recibirás un enlace.
session-left = Plazas libres: { $left }
session-full = Lleno. Puedes entrar en la lista de espera.
session-off = Se ha cancelado.
session-booked = Tienes una plaza.
session-waiting = Estás en la lista de espera.
session-join = Entra aquí: { $link }
session-watch = Míralo aquí: { $link }
session-calendar = Para tu calendario: { $link }
session-code = Si te preguntan en la puerta, di: { $code }
