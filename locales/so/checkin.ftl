checkin-went =
    Salaan. Toddobaadkii hore waxaan ka wada hadalnay { $choice }. Sidee ayay noqotay?
    .opt-received = Waan tagay, ama way i caawiyeen
    .also-received = waan tagay, way i caawiyeen, wey i caawiyeen, si fiican, way fiicnayd
    .opt-not_yet = Weli maya
    .opt-not_for_me = Iima fiicnayn
    .also-not_for_me = ima anfacin, kama helin, maan jeclaan
    .opt-no_longer = Hadda uma baahni
    .retry1 = Waan ka xumahay, ma fahmin. Ma tagtay, mise weli maya?
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Markaad waqti hesho: { $choice } sidee ayay kuu noqotay?

checkin-received = Waan ku faraxsanahay inaan taas maqlo.

checkin-not_yet =
    Dhib ma leh. Maxaa hadda ku caawin kara?
    .opt-later = Toddobaad kadib i weydii
    .also-later = mar dambe i weydii, todobaadka dambe, isbuuca dambe
    .opt-other = Wax kale ii raadi
    .also-other = wax kale, wax kaloo, wax kaloo raadi
    .opt-human = Qof la hadal
    .opt-nothing = Waxba, mahadsanid
    .also-nothing = waxba, maya, maya mahadsanid
    .retry1 = Waan ka xumahay, ma fahmin. Maxaa hadda ku caawin kara?
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? Maxaa hadda ku caawin kara?

checkin-soon = Toddobaad kadib ayaan mar kale ku weydiin doonaa.

checkin-other = Waad ku mahadsan tahay inaad ii sheegtay. Aan wax kale raadinno.

checkin-no_longer = Waad ku mahadsan tahay inaad ii sheegtay. Mar kasta oo aad rabto noo soo qor.
