# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
        [many] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = Quem organiza: { $provider }
card-summary = { $summary }
card-why = Motivo: { $reasons }
card-next = Próxima vez: { $when }
card-hours = Horário: { $hours }
card-cost-free = Grátis
card-cost = Preço: { $amount }
card-cost-unknown = Não sabemos o preço: pergunte antes
card-where = Onde: { $place } ({ $distance })
card-where-far = Onde: { $place }
card-phone = Telefone: { $phone }
card-web = Mais informações: { $link }
card-checked = Confirmado: { $date }
card-unchecked = Ainda por confirmar: telefone antes
card-example = Este exemplo é inventado.

# A helpline.
line-name = { $name }
line-phone = Ligue para { $phone }
line-text = Envie um SMS com { $word } para { $phone }
line-text-only = Envie um SMS para { $phone }
line-web = { $link }
line-press = Quando pedirem, marque { $press }

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = dá para ir a pé
reason-near = é perto
reason-local = é para quem mora na área
reason-distant = é um pouco mais longe
reason-national = é para todo o país
reason-online = é pela internet
reason-phone = é por telefone
reason-text = pode escrever por SMS
reason-home_visit = podem ir a casa
reason-language = falam esta língua: { $value }
reason-interpreter = podem trazer intérprete
reason-wheelchair = dá para entrar de cadeira de rodas
reason-step_free = não tem degraus
reason-hearing_loop = tem um sistema para ouvir melhor (hearing loop)
reason-accessible_toilet = tem WC acessível
reason-parking = tem estacionamento
reason-quiet_space = tem uma sala calma
reason-bsl = usam a língua gestual ou de sinais britânica (BSL)
reason-women_only = é só para mulheres
reason-men_only = é só para homens
reason-for_age = é para essa idade
reason-open_now = está aberto agora
reason-when = o horário serve
reason-need = ajuda com isto: { $value }
reason-stale = foi confirmado há muito tempo, por isso telefone antes
reason-check =
    { $value ->
        [age] pergunte para que idades é
        [gender] pergunte para quem é
       *[other] pergunte se serve para a área
    }
reason-unstated =
    { $value ->
        [access] não sabemos como é a entrada, mas podemos perguntar
        [cost] não sabemos o preço, mas podemos perguntar
        [language] não sabemos que línguas falam, mas podemos perguntar
        [when] não sabemos o horário, mas podemos perguntar
        [place] não sabemos o lugar, mas podemos perguntar
        [mode] não sabemos se é preciso ir lá, mas podemos perguntar
        [age] não sabemos para que idades é, mas podemos perguntar
        [women_only] não sabemos se é só para mulheres, mas podemos perguntar
       *[men_only] não sabemos se é só para homens, mas podemos perguntar
    }
