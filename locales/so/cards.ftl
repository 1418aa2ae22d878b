# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = Cidda maamusha: { $provider }
card-summary = { $summary }
card-why = Sababta: { $reasons }
card-next = Marka xigta: { $when }
card-hours = Waqtiga furan: { $hours }
card-cost-free = Bilaash
card-cost = Qiimaha: { $amount }
card-cost-unknown = Qiimaha ma naqaan: fadlan weydii
card-where = Goobta: { $place } ({ $distance })
card-where-far = Goobta: { $place }
card-phone = Taleefanka: { $phone }
card-web = Wax dheeraad ah: { $link }
card-checked = La hubiyay: { $date }
card-unchecked = Weli lama hubin: fadlan marka hore wac
card-example = Tani waa tusaale, run ma aha.

# A helpline.
line-name = { $name }
line-phone = Wac { $phone }
line-text = Farriin { $word } ah u dir { $phone }
line-text-only = Farriin u dir { $phone }
line-web = { $link }
line-press = Marka lagu weydiiyo, riix { $press }

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = meel lugayn lagu gaari karo
reason-near = meel dhow
reason-local = adeeg loogu talagalay dadka xaafadda
reason-distant = meel in yar ka sii fog
reason-national = adeeg dalka oo dhan ah
reason-online = adeeg online ah
reason-phone = adeeg taleefan ah
reason-text = adeeg aad farriin u diri karto
reason-home_visit = dad guriga iman kara
reason-language = dad ku hadla { $value }
reason-interpreter = turjubaan ay keeni karaan
reason-wheelchair = meel uu geli karo kursiga curyaanka
reason-step_free = meel aan jaranjaro lahayn
reason-hearing_loop = qalab maqalka caawiya (hearing loop)
reason-accessible_toilet = musqul dadka naafada ah ku habboon
reason-parking = meel gaariga la dhigto
reason-quiet_space = qol xasilloon
reason-bsl = dad isticmaala luqadda dhegoolaha ee Britain (BSL)
reason-women_only = adeeg haweenka oo keliya ah
reason-men_only = adeeg ragga oo keliya ah
reason-for_age = adeeg da'daas loogu talagalay
reason-open_now = meel hadda furan
reason-when = waqti ku habboon
reason-need = caawimada aad rabto ({ $value })
reason-stale = xog waqti hore la hubiyay (fadlan marka hore wac)
reason-check =
    { $value ->
        [age] da'da loogu talagalay (fadlan weydii)
        [gender] dadka loogu talagalay (fadlan weydii)
       *[other] inay xaafadda gaarsiisan tahay (fadlan weydii)
    }
reason-unstated =
    { $value ->
        [access] sida loo geli karo (ma naqaan, waan weydiin karnaa)
        [cost] qiimaha (ma naqaan, waan weydiin karnaa)
        [language] luqadaha ay ku hadlaan (ma naqaan, waan weydiin karnaa)
        [when] waqtiyada (ma naqaan, waan weydiin karnaa)
        [place] goobta (ma naqaan, waan weydiin karnaa)
        [mode] inay tahay in qofku yimaado (ma naqaan, waan weydiin karnaa)
        [age] da'da loogu talagalay (ma naqaan, waan weydiin karnaa)
        [women_only] inay haweenka oo keliya tahay (ma naqaan, waan weydiin karnaa)
       *[men_only] inay ragga oo keliya tahay (ma naqaan, waan weydiin karnaa)
    }
