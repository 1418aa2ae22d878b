loneliness-company =
    Kelinimadu way adag tahay, dad badan ayaana dareema. Maxaa si fiican ku caawin kara?
    .opt-company = Dad ila jooga
    .also-company = saaxiib, saaxiibo, asxaab, saaxiibo cusub, dad la sheekayso
    .opt-grief = Qof ii dhow ayaa dhintay
    .also-grief = qof baa iga dhintay, qof baa iga geeriyooday, tacsi, murugo
    .opt-activity = Wax aan ku mashquulo
    .also-activity = wax aan qabto, hawl, hawlo
    .opt-talk = Sheeko oo keliya
    .also-talk = sheeko, inaan sheekaysto, inaan hadlo
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama qor lambarkiisa.
    .nudge = Weli ma joogtaa? Maxaa si fiican ku caawin kara?

loneliness-grief =
    { $whom ->
        [other] Waan ka xumahay in qofkaas qof ka dhintay. Waxaa u dhow dad garanaya sida taasi tahay.
        [work] Waan ka xumahay in qofkaas qof ka dhintay. Waxaa u dhow dad garanaya sida taasi tahay.
       *[me] Waan ka xumahay in qof kaa dhintay. Waxaa kuu dhow dad garanaya sida taasi tahay.
    }

loneliness-talk = Haa, dabcan. Waxaan lataliye naga mid ah weydiisanayaa inuu kuu soo qoro.
