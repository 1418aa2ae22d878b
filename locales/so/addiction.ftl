addiction-what =
    Waad ku mahadsan tahay inaad ii sheegtay. Maxay ku saabsan tahay?
    .opt-alcohol = Khamri
    .also-alcohol = khamro, khamriga, khamri cabid, biir, beer, alcohol
    .opt-drugs = Daroogo
    .also-drugs = daroogada, mukhaadaraad, xashiish, jaad, qaad, khat, weed, heroin, cocaine, drugs
    .opt-gambling = Khamaar
    .also-gambling = qamaar, khamaarka, sharad, betting, casino, slots
    .opt-other = Wax kale
    .also-other = wax kaloo
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama qor lambarkiisa.
    .nudge = Weli ma joogtaa? Maxay ku saabsan tahay?

addiction-shake =
    { $whom ->
        [other] Marka qofkaasi khamriga joojiyo, ma jirtaa gariir, dhidid, ama qallal?
        [work] Marka qofkaasi khamriga joojiyo, ma jirtaa gariir, dhidid, ama qallal?
       *[me] Marka aad khamriga joojiso, ma gariirtaa, ma dhididaa, mise qallal ayaa ku qabta?
    }
    .opt-yes = Haa
    .opt-no = Maya
    .opt-unsure = Ma hubo
    .also-unsure = ma garanayo, ma aqaan, ma ogi, malaha, laga yaabaa, mararka qaar
    .retry1 = Waan ka xumahay, ma fahmin. Ma jirtaa gariir, dhidid, ama qallal? Haa, maya, ama ma hubo.
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? Marka khamriga la joojiyo, ma jirtaa gariir, dhidid, ama qallal?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] Qofkaasi yuusan khamriga hal mar joojin: taasi khatar bay noqon kartaa. Wac 111 oo weydii sida si ammaan ah loogu yareeyo. Haddii qallal qabto, ama uu arko waxyaalo aan jirin, wac 999.
        [work] Qofkaasi yuusan khamriga hal mar joojin: taasi khatar bay noqon kartaa. Wac 111 oo weydii sida si ammaan ah loogu yareeyo. Haddii qallal qabto, ama uu arko waxyaalo aan jirin, wac 999.
       *[me] Fadlan khamriga hal mar ha joojin: taasi khatar bay noqon kartaa. Wac 111 oo weydii sida aad si ammaan ah ugu yarayn karto. Haddii qallal ku qabto, ama aad aragto waxyaalo aan jirin, wac 999.
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = FRANK si qarsoodi ah ayay daroogada kaaga warrami kartaa: 0300 123 6600. Haddii qof daroogo qaatay oo uu soo toosi waayo, wac 999.

# Source: NHS, on drug and alcohol services.
addiction-service = Adeegga daroogada iyo khamriga ee xaafaddaada toos ayaad u tegi kartaa. Waa bilaash, uma baahnidna inaad marka hore GP aragto.

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = GamCare way ku dhegaysanaysaa, waana bilaash: 0808 8020 133. GAMSTOP waxay kaa xiri kartaa bogagga khamaarka, waana bilaash: gamstop.co.uk. NHS-na way ku caawin kartaa, uma baahnidna inaad marka hore GP aragto.
