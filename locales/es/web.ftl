# The words of the web chat's own page: all that is not said in the conversation itself.

web-title = Pathways
web-tagline = Una charla tranquila sobre lo que te puede ayudar
web-skip = Ir al cuadro de mensaje
web-safe = Ayuda y salida rápida
web-leave = Salir de esta página
web-leave-hint = Abre una página con el pronóstico del tiempo. Pulsar tres veces la tecla Escape hace lo mismo.
web-language = Idioma

web-help = Pedir ayuda ahora
web-help-intro = No tienes que esperar a este chat. Estos números son gratis y atienden de día y de noche.
web-help-emergency = Si una vida está en peligro, llama al 999. Si llamas desde un móvil y no puedes hablar, marca 55 cuando te lo pidan.
web-help-mind = Para ayuda urgente con cómo te sientes, llama al 111 y elige la opción de salud mental (mental health).
web-help-listen = Para hablar con alguien que te escuche, llama a Samaritans: 116 123.
web-help-text = Si prefieres escribir, envía SHOUT por SMS al 85258.
web-help-back = Volver al chat

web-log = Nuestra conversación
web-you = Tu mensaje
web-bot = Mensaje de Pathways
# $name (text): the advisor's first name, as they chose to show it.
web-advisor = { $name }, equipo de asesoría de Pathways
web-advisor-unnamed = Equipo de asesoría de Pathways
web-earlier = Ver mensajes anteriores
web-answers-one = Elige una respuesta
web-answers-several = Elige todas las que quieras
web-box = Escribe tu mensaje
web-send = Enviar

web-offline = Se ha perdido la conexión. Seguimos intentándolo. Tus palabras no se pierden: siguen en esta página.
web-sending = Enviando…
web-unsent = Aún no se ha enviado. Seguimos intentándolo.
web-no-place = No pudimos ver dónde estás. Puedes escribir el nombre de tu zona o el principio de tu código postal.
web-down = Ahora no podemos guardar mensajes. Tus palabras siguen en el cuadro. Espera un minuto y envíalas otra vez.
web-down-page = Ahora no podemos abrir el chat. Espera un minuto e inténtalo otra vez.
web-too-long = Es demasiado largo para un solo mensaje. Envíalo en dos partes o más.
web-too-fast = Han llegado muchos mensajes en poco tiempo. Espera unos segundos y envíalo otra vez. Tus palabras siguen en el cuadro.
web-elsewhere = Eso vino de otra página web, así que no lo hemos aceptado. Abre nuestro chat y escríbelo ahí.
web-link = Este es tu enlace privado. Pulsa el botón para seguir aquí tu chat, solo entre tú y nuestro equipo.
web-link-open = Abrir mi chat
web-link-over = Este enlace ya se ha usado o es demasiado viejo. Puedes empezar un chat en nuestra página principal.
web-nowhere = No hay ninguna página en esta dirección.
web-again = Ir al chat

web-covered = Saliste rápido, así que tu chat está oculto.
web-uncover = Ver mi chat
