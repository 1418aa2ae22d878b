# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
        [few] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = Oferit de { $provider }
card-summary = { $summary }
card-why = De ce: { $reasons }
card-next = Data următoare: { $when }
card-hours = Deschis: { $hours }
card-cost-free = Gratuit
card-cost = Cost: { $amount }
card-cost-unknown = Nu știm costul: vă rog să întrebați
card-where = Unde: { $place } ({ $distance })
card-where-far = Unde: { $place }
card-phone = Telefon: { $phone }
card-web = Mai multe: { $link }
card-checked = Verificat: { $date }
card-unchecked = Încă neverificat: vă rog să sunați întâi
card-example = Acesta este un exemplu inventat.

# A helpline.
line-name = { $name }
line-phone = Sunați la { $phone }
line-text = Trimiteți un SMS cu { $word } la { $phone }
line-text-only = Trimiteți un SMS la { $phone }
line-web = { $link }
line-press = Când vi se cere, apăsați { $press }

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = se poate merge pe jos până acolo
reason-near = e aproape
reason-local = e pentru oamenii din zonă
reason-distant = e mai departe
reason-national = e pentru toată țara
reason-online = e online
reason-phone = e prin telefon
reason-text = puteți trimite SMS
reason-home_visit = pot veni acasă
reason-language = se vorbește: { $value }
reason-interpreter = pot aduce un interpret
reason-wheelchair = se poate intra cu scaunul rulant
reason-step_free = nu are trepte
reason-hearing_loop = are sistem de sunet pentru aparate auditive
reason-accessible_toilet = are toaletă accesibilă
reason-parking = are parcare
reason-quiet_space = are o cameră liniștită
reason-bsl = folosesc limbajul semnelor britanic (BSL)
reason-women_only = e doar pentru femei
reason-men_only = e doar pentru bărbați
reason-for_age = e pentru această vârstă
reason-open_now = e deschis acum
reason-when = e la o oră potrivită
reason-need = ajută cu: { $value }
reason-stale = a fost verificat demult, așa că sunați întâi
reason-check =
    { $value ->
        [age] vă rog să întrebați pentru ce vârste e
        [gender] vă rog să întrebați pentru cine e
       *[other] vă rog să întrebați dacă primesc oameni din zonă
    }
reason-unstated =
    { $value ->
        [access] nu știm dacă se intră ușor, dar putem întreba
        [cost] nu știm costul, dar putem întreba
        [language] nu știm ce limbi vorbesc, dar putem întreba
        [when] nu știm orele, dar putem întreba
        [place] nu știm locul, dar putem întreba
        [mode] nu știm dacă trebuie să mergeți acolo, dar putem întreba
        [age] nu știm pentru ce vârste e, dar putem întreba
        [women_only] nu știm dacă e doar pentru femei, dar putem întreba
       *[men_only] nu știm dacă e doar pentru bărbați, dar putem întreba
    }
