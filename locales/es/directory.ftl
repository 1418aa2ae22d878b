# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Grupos y servicios
directory-intro = Busca un grupo o un servicio que pueda ayudar. No necesitas una cuenta.
directory-skip = Ir a los grupos y servicios
directory-words = ¿Qué buscas?
directory-place = Código postal o zona
directory-any = Cualquier cosa
directory-wishes = Mostrar solo
directory-open-now = Abierto ahora
directory-search = Buscar
# $n is how many were found.
directory-found = Encontrados: { $n }
directory-none = Prueba con otras palabras o con menos condiciones. O habla con nuestro equipo: buscamos contigo.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = Hemos buscado: { $needs }.
directory-place-unknown = No conocemos este lugar. Prueba con el principio de tu código postal, como L9.
directory-place-which = Hay más de un lugar con este nombre. ¿Cuál es?
directory-page = Página { $page } de { $pages }
directory-next = Página siguiente
directory-previous = Página anterior
directory-pick = Poner en mi lista
directory-make-list = Ver mi lista
directory-list = Una lista para guardar
directory-list-note = Quien tenga la dirección de esta página puede leer la lista. No dice nada de ti. Puedes imprimirla o enviársela a alguien.
directory-list-empty = Todavía no hay nada en esta lista.
directory-list-gone = Algo de esta lista ya no está en nuestro directorio.
directory-drop = Quitar de esta lista
directory-list-more = Añadir más
directory-talk = Habla con nuestro equipo
directory-back = Volver a la búsqueda
directory-wrong = ¿Hay algo mal aquí? Cuéntanoslo en el chat.
directory-gone = Esto ya no está en nuestro directorio.
directory-busy = Espera un minuto e inténtalo otra vez.
directory-unknown = Aún no lo sabemos. Puedes preguntarnos.

# What a listing tells, as headings.
directory-when = Cuándo
directory-where = Dónde
directory-cost = Costo
directory-languages = Idiomas
directory-contact = Cómo ponerse en contacto
directory-source = De dónde lo sabemos
directory-need = Con qué ayuda
directory-mode = Cómo participar
directory-route = Cómo entrar
directory-access = Entrar y moverse por el lugar
directory-gender = Para quién es
directory-nation = Para personas de
directory-district = Para quienes viven en
directory-listing = Tipo de ficha
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: de { $from } a { $until }
directory-hours-some = Solo algunas semanas, { $days }: de { $from } a { $until }
directory-age-from = Desde los { $min } años
directory-age-to = Hasta los { $max } años
directory-age-both = De { $min } a { $max } años

# What may stand below these headings.
directory-mode-in_person = En persona
directory-mode-online = Por internet
directory-mode-phone = Por teléfono
directory-mode-text = Por mensaje de texto
directory-mode-home_visit = Van a tu casa
directory-route-self = Puedes ponerte en contacto tú
directory-route-advisor = Nuestro equipo de asesoría de Pathways puede enviarte
directory-route-gp = Tu médico de cabecera (GP) puede enviarte
directory-access-wheelchair = Se puede entrar en silla de ruedas
directory-access-step_free = Entrada sin escalones
directory-access-no_wheelchair = No se puede entrar en silla de ruedas
directory-access-no_step_free = Hay escalones
directory-access-hearing_loop = Bucle magnético para oír mejor
directory-access-accessible_toilet = Baño accesible
directory-access-parking = Estacionamiento
directory-access-quiet_space = Lugar tranquilo
directory-access-bsl = Lengua de signos británica (BSL)
directory-access-interpreter = Intérprete
directory-gender-woman = Solo mujeres
directory-gender-man = Solo hombres
directory-nation-england = Inglaterra
directory-nation-wales = Gales
directory-nation-scotland = Escocia
directory-nation-northern_ireland = Irlanda del Norte
directory-listing-example = Ejemplo inventado
