unsure-closest =
    Erayo gaar ah looma baahna. Kuwan kee ugu dhow?
    .opt-mental_wellbeing = Murugo ama walwal
    .also-mental_wellbeing = murugo, walwal, welwel, walaac, niyad jab, niyadjab, niyad xun, isku buuq, stress, waan murugaysanahay, waan walwalsanahay
    .opt-loneliness = Keligay baan ahay
    .also-loneliness = keligay, kaligay, keli, kelinimo, cidlo, saaxiib ma lihi
    .opt-money = Lacag
    .also-money = lacagta, biil, biilal, deyn, dayn, gunno, benefits, lacag la'aan
    .opt-housing = Gurigayga
    .also-housing = guri, guriga, kiro, kirada, hoy, meesha aan ku noolahay
    .opt-long_term_condition = Jirkayga ama caafimaadka
    .also-long_term_condition = caafimaad, caafimaadkayga, jirka, jidhka, jidhkayga, xanuun, jirro, waan xanuunsanayaa
    .opt-happened = Wax baa dhacay
    .also-happened = wax xun baa dhacay, wax xun ayaa dhacay, wax baa igu dhacay, wax xun baa igu dhacay
    .opt-unknown = Runtii ma garanayo
    .also-unknown = ma garanayo, garan maayo, ma aqaan, ma ogi, ma hubo, fikrad ma hayo
    .retry1 = Waan ka xumahay, ma fahmin. Mid waad taaban kartaa, ama qor lambarkiisa.
    .retry2 = Dhib ma leh haddii aadan garanayn. Dooro “Runtii ma garanayo”, ama ka gudub.
    .nudge = Weli ma joogtaa? Degdeg ma jiro. Kuwan kee ugu dhow?

# Samaritans: a free number, day and night.
unsure-low = Waad ku mahadsan tahay inaad ii sheegtay. Dad badan ayaa sidaas dareema, wayna soo roonaan kartaa. Haddii ay aad kuu cuslaato, Samaritans habeen iyo maalin way ku dhegaysanayaan, waana bilaash: 116 123.

unsure-happened = Waan ka xumahay waxa kugu dhacay. Halkan inaad ku sharaxdo kuma khasbanid: lataliye ayaa ku dhegaysan kara. Haddii aad khatar ku jirto, wac 999.

# When they cannot say, or skip the first question.
unsure-unknown = Dhib ma leh. Dad badan ayay ku adag tahay inay sheegaan. Lataliye naga mid ah ayaa kaala hadli kara.
