health-condition =
    In xanuun lala noolaado way adag tahay. Maxaa si fiican ku caawin kara?
    .opt-others = Dad xanuunkaas qaba
    .also-others = dad ila mid ah, koox, kooxo, dadka kale
    .opt-moving = Dhaqdhaqaaq
    .also-moving = jimicsi, socod, dhaqaaq
    .opt-home = Caawimo guriga ah
    .also-home = caawimo guriga, guriga, shaqada guriga
    .opt-money = Lacag iyo xuquuqdayda
    .also-money = lacag, xuquuq, xuquuqdayda, gunno, benefits
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaa si fiican ku caawin kara?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = Haddii xanuunku maalin kasta kugu adkeeyo, waxaa laga yaabaa inaad hesho lacag sida PIP, xitaa haddii aad shaqayso. Farmashiga weydii haddii daawadaadu kuu jabnaan karto. Citizens Advice wax badan ayay kuu sheegi kartaa, bilaash: 0800 144 8848.

health-disability =
    Maxaa si fiican ku caawin kara?
    .opt-home = Gurigayga
    .also-home = guri, guriga, caawimo guriga
    .opt-around = Socodka iyo gaadiidka
    .also-around = gaadiid, socod, safar, inaan baxo, transport
    .opt-company = Dad ila jooga
    .also-company = saaxiib, saaxiibo, asxaab, dad la sheekayso
    .opt-money = Lacag iyo xuquuqdayda
    .also-money = lacag, xuquuq, xuquuqdayda, gunno, benefits
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaa si fiican ku caawin kara?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    Haddii aad caawimo u baahan tahay, council-kaagu waa inuu eego waxa aad u baahan tahay. Weydiiso “care needs assessment” (in la eego daryeelka aad u baahan tahay): waa bilaash.
    Dukaammada, adeegyada iyo goobta shaqadu waa inay kuu sameeyaan isbeddello caddaalad ah. Scope wax badan ayay kuu sheegi kartaa, bilaash: 0808 800 3333.

health-feeling =
    Waad ku mahadsan tahay inaad ii sheegtay. Hadda maxaa ugu adag?
    .opt-low = Murugo ama walwal
    .also-low = murugo, walwal, welwel, walaac, niyad jab, niyadjab, niyad xun, waan murugaysanahay
    .opt-sleep = Si fiican uma seexdo
    .also-sleep = hurdo, hurdo la'aan, ma seexan karo, hurdo ma helo, hurdo xun
    .opt-event = Wax xun baa dhacay
    .also-event = wax baa dhacay, wax xun ayaa dhacay, wax xun baa igu dhacay
    .opt-talk = Sheeko oo keliya
    .also-talk = sheeko, inaan sheekaysto, inaan hadlo
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Hadda maxaa ugu adag?

health-talk = Haa, dabcan. Waxaan lataliye naga mid ah weydiisanayaa inuu kuu soo qoro.

health-helped =
    { $whom ->
        [other] Qofkaasi arrintan horeba caawimo ma uga helaa?
        [work] Qofkaasi arrintan horeba caawimo ma uga helaa?
       *[me] Arrintan horeba caawimo ma uga heshaa?
    }
    .opt-yes = Haa
    .also-yes = waan helaa
    .opt-no = Maya
    .also-no = weli maya, ma helo
    .retry1 = Waan ka xumahay, ma fahmin. { $whom ->
            [other] Qofkaasi arrintan horeba caawimo ma uga helaa?
            [work] Qofkaasi arrintan horeba caawimo ma uga helaa?
           *[me] Horeba caawimo ma u heshaa?
        } Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya, ama ka gudub.
    .nudge = Weli ma joogtaa? { $whom ->
            [other] Qofkaasi arrintan horeba caawimo ma uga helaa?
            [work] Qofkaasi arrintan horeba caawimo ma uga helaa?
           *[me] Arrintan horeba caawimo ma uga heshaa?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = Haddii aad England joogto, toos ayaad caawimo u weydiisan kartaa “NHS talking therapies” (daaweyn hadal ah). Waa bilaash, uma baahnidna inaad marka hore GP aragto. Magaalada Liverpool waxaa looga yaqaan Talk Liverpool.

# Source: NHS 111 (in Wales, option 2).
health-worse = Haddii ay ka sii darto, wac 111 oo dooro caafimaadka maskaxda (mental health). Haddii aad Wales joogto, riix 2. Samaritans-na waad wici kartaa habeen iyo maalin, waana bilaash: 116 123.
