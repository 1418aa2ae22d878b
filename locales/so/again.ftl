again-noted = Salaan mar kale. Waad ku mahadsan tahay inaad ii sheegtay. Aan taas wada eegno.

again-what =
    Salaan mar kale. Maxaad rabtaa inaad samayso?
    .opt-look = Raadi wax i caawin kara
    .also-look = raadi, raadi wax, wax ii raadi, caawimo raadi, wax i caawiya
    .opt-human = Qof la hadal
    .opt-nothing = Hadda waxba
    .also-nothing = waxba, maya, hadda maya, mar dambe
    .retry1 = Waan ka xumahay, ma fahmin. Waad raadin kartaa caawimo, qof ayaad la hadli kartaa, ama hadda waxba ha samayn.
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? Wax baan kuu raadin karaa, ama qof kula hadla ayaan kuu heli karaa.

again-bye = Waad ku mahadsan tahay inaad ii sheegtay. Mar kasta oo aad rabto noo soo qor.

# Who writes asked for somebody else before.
again-same =
    Mar kale soo dhowow. Ma waxay ku saabsan tahay isla qofkii markii hore?
    .opt-same = Haa, isla qofkii
    .also-same = haa, isla qofkii, isla, isku qof
    .opt-new = Maya, qof kale
    .also-new = maya, qof kale, mid kale, aniga, naftayda
    .retry1 = Waan ka xumahay, ma fahmin. Ma isla qofkii markii hore baa?
    .retry2 = Fadlan dooro: isla qofkii, ama qof kale.
    .nudge = Weli ma joogtaa? Ma waxay ku saabsan tahay isla qofkii markii hore?

again-whom =
    Ma naftaada ayaad caawimo u raadinaysaa, mise qof kale?
    .opt-me = Naftayda
    .also-me = aniga, nafteyda, aniga naftayda, aniga oo keliya, aniga kaliya, aniga ahaan
    .opt-other = Qof aan aqaan
    .also-other = qof kale, qof kale ayaan u raadinayaa, ma aha aniga, aniga ma aha, hooyaday, hooyadey, aabbahay, aabahay, wiilkayga, gabadhayda, gabartayda, ilmahayga, carruurtayda, ninkayga, xaaskayga, walaalkay, walaashay, ayeeyaday, awoowgay, eeddaday, saaxiibkay, saaxiibaday, saaxiibtay, deriskayga, jaarkayga, qaraabadayda
    .opt-work = Qof aan shaqadayda ku caawiyo
    .also-work = shaqo ahaan, qof aan shaqada ku caawiyo, shaqadayda ayaan ku caawiyaa, waxaan ahay kalkaaliye, waxaan ahay kalkaaliso, waxaan ahay dhakhtar, waxaan ahay dhakhtarad, waxaan ahay macallin, waxaan ahay macallimad, bukaankayga, ardaygayga, referral
    .retry1 = Waan ka xumahay, ma fahmin. Yaad caawimo u raadinaysaa?
    .retry2 = Mid waad taaban kartaa, ama qor lambarkiisa. Waad ka gudbi kartaa sidoo kale.
    .nudge = Weli ma joogtaa? Yaad caawimo u raadinaysaa?
