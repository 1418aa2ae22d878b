# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
       *[other] { $n }. { $name }
    }
card-provider = Run by { $provider }
card-summary = { $summary }
card-why = Why: { $reasons }
card-next = Next: { $when }
card-hours = Open: { $hours }
card-cost-free = Free
card-cost = Cost: { $amount }
card-cost-unknown = Cost not known: please ask
card-where = Where: { $place } ({ $distance })
card-where-far = Where: { $place }
card-phone = Phone: { $phone }
card-web = More: { $link }
card-checked = Checked on { $date }
card-unchecked = Not checked yet: please ring first
card-example = This is a made-up example.

# A helpline.
line-name = { $name }
line-phone = Call { $phone }
line-text = Text { $word } to { $phone }
line-text-only = Text { $phone }
line-web = { $link }
line-press = When asked, press { $press }

# Why something was found. They stand in a list: short, no capital, no full stop. It may be for somebody else: no “you”.
reason-walkable = you can walk there
reason-near = it is close by
reason-local = it is for people in the area
reason-distant = it is further away
reason-national = it is for the whole country
reason-online = it is online
reason-phone = it is by phone
reason-text = you can text
reason-home_visit = they can come to the home
reason-language = they speak { $value }
reason-interpreter = they can bring an interpreter
reason-wheelchair = a wheelchair can get in
reason-step_free = there are no steps
reason-hearing_loop = it has a hearing loop
reason-accessible_toilet = it has an accessible toilet
reason-parking = there is parking
reason-quiet_space = it has a quiet room
reason-bsl = they use British Sign Language
reason-women_only = it is for women only
reason-men_only = it is for men only
reason-for_age = it is for this age
reason-open_now = it is open now
reason-when = it is on at a good time
reason-need = it helps with: { $value }
reason-stale = it was checked long ago, so please ring first
reason-check =
    { $value ->
        [age] please ask which ages it is for
        [gender] please ask who it is for
       *[other] please ask if it covers the area
    }
reason-unstated =
    { $value ->
        [access] we do not know about access, but we can ask
        [cost] we do not know the cost, but we can ask
        [language] we do not know which languages they speak, but we can ask
        [when] we do not know the times, but we can ask
        [place] we do not know the place, but we can ask
        [mode] we do not know if you must come in person, but we can ask
        [age] we do not know which ages it is for, but we can ask
        [women_only] we do not know if it is for women only, but we can ask
       *[men_only] we do not know if it is for men only, but we can ask
    }
