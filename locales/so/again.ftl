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
