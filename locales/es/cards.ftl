# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
        [many] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = Lo organiza: { $provider }
card-summary = { $summary }
card-why = Por qué: { $reasons }
card-next = Próxima vez: { $when }
card-hours = Horario: { $hours }
card-cost-free = Gratis
card-cost = Precio: { $amount }
card-cost-unknown = No sabemos el precio: pregunta antes
card-where = Dónde: { $place } ({ $distance })
card-where-far = Dónde: { $place }
card-phone = Teléfono: { $phone }
card-web = Más información: { $link }
card-checked = Comprobado: { $date }
card-unchecked = Aún sin comprobar: llama antes
card-example = Este es un ejemplo inventado.

# A helpline.
line-name = { $name }
line-phone = Llama al { $phone }
line-text = Envía un SMS con { $word } al { $phone }
line-text-only = Envía un SMS al { $phone }
line-web = { $link }
line-press = Cuando te lo pidan, marca { $press }

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = puedes llegar a pie
reason-near = está cerca
reason-local = es para personas de la zona
reason-distant = está un poco más lejos
reason-national = es para todo el país
reason-online = es por internet
reason-phone = es por teléfono
reason-text = puedes escribir por SMS
reason-home_visit = pueden ir a casa
reason-language = hablan este idioma: { $value }
reason-interpreter = pueden traer intérprete
reason-wheelchair = se puede entrar en silla de ruedas
reason-step_free = no hay escalones
reason-hearing_loop = hay bucle magnético para oír mejor
reason-accessible_toilet = hay un baño accesible
reason-parking = hay estacionamiento
reason-quiet_space = hay una sala tranquila
reason-bsl = usan la lengua de signos británica (BSL)
reason-women_only = es solo para mujeres
reason-men_only = es solo para hombres
reason-for_age = es para esa edad
reason-open_now = ahora está abierto
reason-when = el horario va bien
reason-need = ayuda con esto: { $value }
reason-stale = se comprobó hace mucho, así que llama antes
reason-check =
    { $value ->
        [age] pregunta para qué edades es
        [gender] pregunta para quién es
       *[other] pregunta si atienden la zona
    }
reason-unstated =
    { $value ->
        [access] no sabemos cómo es la entrada, pero podemos preguntar
        [cost] no sabemos el precio, pero podemos preguntar
        [language] no sabemos qué idiomas hablan, pero podemos preguntar
        [when] no sabemos el horario, pero podemos preguntar
        [place] no sabemos el lugar, pero podemos preguntar
        [mode] no sabemos si hay que ir en persona, pero podemos preguntar
        [age] no sabemos para qué edades es, pero podemos preguntar
        [women_only] no sabemos si es solo para mujeres, pero podemos preguntar
       *[men_only] no sabemos si es solo para hombres, pero podemos preguntar
    }
