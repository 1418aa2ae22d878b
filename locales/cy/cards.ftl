# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [zero] { $n }. { $name }
        [one] { $n }. { $name }
        [two] { $n }. { $name }
        [few] { $n }. { $name }
        [many] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = Pwy sy'n ei redeg: { $provider }
card-summary = { $summary }
card-why = Pam: { $reasons }
card-next = Y tro nesaf: { $when }
card-hours = Ar agor: { $hours }
card-cost-free = Am ddim
card-cost = Cost: { $amount }
card-cost-unknown = Dydyn ni ddim yn gwybod y gost: gofynnwch iddyn nhw
card-where = Ble: { $place } ({ $distance })
card-where-far = Ble: { $place }
card-phone = Ffôn: { $phone }
card-web = Mwy: { $link }
card-checked = Wedi'i wirio: { $date }
card-unchecked = Heb ei wirio eto: ffoniwch yn gyntaf
card-example = Enghraifft wedi'i dyfeisio yw hon.

# A helpline.
line-name = { $name }
line-phone = Ffoniwch { $phone }
line-text = Tecstiwch { $word } i { $phone }
line-text-only = Tecstiwch { $phone }
line-web = { $link }
line-press = Pan ofynnir, pwyswch { $press }

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = gallwch gerdded yno
reason-near = mae'n agos
reason-local = mae ar gyfer pobl yr ardal
reason-distant = mae ymhellach i ffwrdd
reason-national = mae ar gyfer y wlad i gyd
reason-online = mae ar-lein
reason-phone = mae dros y ffôn
reason-text = gallwch decstio
reason-home_visit = gallan nhw ddod i'r cartref
reason-language = maen nhw'n siarad { $value }
reason-interpreter = gallan nhw ddod â chyfieithydd
reason-wheelchair = gall cadair olwyn fynd i mewn
reason-step_free = does dim grisiau
reason-hearing_loop = mae dolen glyw yno
reason-accessible_toilet = mae toiled hygyrch yno
reason-parking = mae lle i barcio
reason-quiet_space = mae ystafell dawel yno
reason-bsl = maen nhw'n defnyddio Iaith Arwyddion Prydain
reason-women_only = mae i fenywod yn unig
reason-men_only = mae i ddynion yn unig
reason-for_age = mae ar gyfer yr oedran hwn
reason-open_now = mae ar agor nawr
reason-when = mae ar adeg addas
reason-need = mae'n helpu gyda: { $value }
reason-stale = cafodd ei wirio amser maith yn ôl, felly ffoniwch yn gyntaf
reason-check =
    { $value ->
        [age] gofynnwch i ba oedran mae e
        [gender] gofynnwch i bwy mae e
       *[other] gofynnwch a yw'n cynnwys yr ardal
    }
reason-unstated =
    { $value ->
        [access] dydyn ni ddim yn gwybod pa mor hawdd yw mynd i mewn, ond gallwn ofyn
        [cost] dydyn ni ddim yn gwybod y gost, ond gallwn ofyn
        [language] dydyn ni ddim yn gwybod pa ieithoedd sydd ganddyn nhw, ond gallwn ofyn
        [when] dydyn ni ddim yn gwybod yr amserau, ond gallwn ofyn
        [place] dydyn ni ddim yn gwybod y lle, ond gallwn ofyn
        [mode] dydyn ni ddim yn gwybod a oes rhaid dod yno, ond gallwn ofyn
        [age] dydyn ni ddim yn gwybod i ba oedran mae e, ond gallwn ofyn
        [women_only] dydyn ni ddim yn gwybod a yw i fenywod yn unig, ond gallwn ofyn
       *[men_only] dydyn ni ddim yn gwybod a yw i ddynion yn unig, ond gallwn ofyn
    }
