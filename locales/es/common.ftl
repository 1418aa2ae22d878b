# What may be said anywhere.

common-skip = Omitir
    .also = prefiero no decirlo, no quiero decirlo, no, no gracias
common-done = Eso es todo
common-none-of-these = Ninguna de estas
    .also = ninguno, ninguna, no, nada
common-share-place = Compartir mi ubicación
common-resume = Cuando quieras, seguimos donde estábamos.
common-no-way-back = No hay ninguna pregunta antes de esta.
common-moved-on = Esa pregunta ya pasó. Ahora estamos aquí.
common-moved-on-human = Esa pregunta ya pasó. Ahora escribe aquí lo que quieras y lo leerá una persona de nuestro equipo.
common-not-asked-for = Gracias. Ahora mismo no necesito eso.
common-heard = Gracias por contármelo. Antes de seguir, necesito tu respuesta a una cosa.
common-noted = También he anotado esto: { $needs }.
common-which-place = ¿A qué lugar te refieres? Elige uno o escribe el principio del código postal.
common-claimed = { $advisor } ya está aquí y te va a escribir.
common-still-here = Seguimos aquí. Lo que escribes le llega a una persona de nuestro equipo.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] Todavía no puedo escuchar mensajes de voz. Escríbelo, o escribe “persona” para hablar con una persona. Si estás en peligro, llama al 999.
        [photo] Todavía no puedo ver fotos. Escríbelo, o escribe “persona” para hablar con una persona.
       *[other] Todavía no puedo leer ese tipo de mensaje. Escríbelo, o escribe “persona” para hablar con una persona.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = primero,primera,el primero,la primera,primer,1º,1ª,1ro,1ra,uno|segundo,segunda,el segundo,la segunda,2º,2ª,2do,2da,dos|tercero,tercera,el tercero,la tercera,tercer,3º,3ª,3ro,3ra,tres|cuarto,cuarta,el cuarto,la cuarta,4º,4ª,4to,4ta,cuatro|quinto,quinta,el quinto,la quinta,5º,5ª,5to,5ta,cinco|sexto,sexta,el sexto,la sexta,6º,6ª,6to,6ta,seis
common-fault = Lo sentimos, algo ha fallado por nuestra parte. Lo que has escrito está guardado. Una persona lo leerá y te escribirá. Si estás en peligro, llama al 999.

# Telegram's menu: what each command does, a few words.
command-start = Empezar
command-human = Hablar con una persona
command-help = Qué puedo hacer
command-language = Cambiar el idioma
command-back = Volver a la pregunta anterior
command-restart = Empezar de nuevo
command-places = Ver tus plazas en los cursos
command-mydata = Ver lo que guardamos
command-delete = Borrar lo que guardamos
command-stop = No recibir más mensajes
