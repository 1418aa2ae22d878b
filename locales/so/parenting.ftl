parenting-what =
    Waalidnimadu way adkaan kartaa. Maxaa si fiican ku caawin kara?
    .opt-groups = Koox aan ku biirno
    .also-groups = koox, kooxo, koox carruur, playgroup
    .opt-behaviour = Dhaqanka ilmahayga
    .also-behaviour = dhaqan, dhaqanka, dabeecad, ima dhegaysto, madax adayg, madax adag
    .opt-break = Nasasho
    .also-break = nasiino, naso, waqti aniga ii gaar ah, break
    .opt-money = Lacag
    .also-money = lacagta, lacag la'aan
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaa si fiican ku caawin kara?

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] Qofkaasi maanta ma sii wadi karaa, ilmahana ammaan ma ku hayn karaa?
        [work] Qofkaasi maanta ma sii wadi karaa, ilmahana ammaan ma ku hayn karaa?
       *[me] Maanta ma sii wadi kartaa, ilmahaagana ammaan ma ku hayn kartaa?
    }
    .opt-yes = Haa, waan awoodaa
    .also-yes = haa, waan karaa, waan awoodi karaa
    .opt-no = Maya, ama ma hubo
    .also-no = maya, ma hubo, ma awoodo, ma kari karo, ma garanayo, ma aqaan, ma ogi, uma malaynayo, malaha, laga yaabaa
    .retry1 = Waan ka xumahay, ma fahmin. { $whom ->
            [other] Qofkaasi maanta ma sii wadi karaa, ilmahana ammaan ma ku hayn karaa?
            [work] Qofkaasi maanta ma sii wadi karaa, ilmahana ammaan ma ku hayn karaa?
           *[me] Ma sii wadi kartaa, ilmahaagana ammaan ma ku hayn kartaa?
        } Haa ama maya.
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? { $whom ->
            [other] Qofkaasi maanta ma sii wadi karaa, ilmahana ammaan ma ku hayn karaa?
            [work] Qofkaasi maanta ma sii wadi karaa, ilmahana ammaan ma ku hayn karaa?
           *[me] Maanta ma sii wadi kartaa, ilmahaagana ammaan ma ku hayn kartaa?
        }

parenting-urgent =
    Waad ku mahadsan tahay inaad ii sheegtay. Waalid badan ayay sidan ku dhacdaa. Haddii ay dhici karto in qof hadda dhaawacmo, wac 999.
    NSPCC way kula talin kartaa, waana bilaash: 0808 800 5000. Ilmuhu wuxuu wici karaa Childline, waana bilaash: 0800 1111. Haddii aad rabto inaad saacad kasta qof la hadasho, Samaritans bilaash u wac: 116 123.
    Hadda waxaan u sheegayaa lataliye naga mid ah.

parenting-talk =
    Ma rabtaa inaad halkan lataliye kula hadasho?
    .opt-yes = Haa, fadlan
    .also-yes = haa, haye, ok, waa hagaag, waan rabaa
    .opt-no = Maya, i tus meelo i caawiya
    .also-no = maya, meelo i tus, i tus meelaha
    .retry1 = Waan ka xumahay, ma fahmin. Ma rabtaa inaad lataliye la hadasho? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma rabtaa inaad lataliye la hadasho?

parenting-child =
    Ilmuhu waa immisa jir? Haddii ay ka badan yihiin hal, ka fikir kan aad ugu walwalsan tahay.
    .opt-baby = Uur ku jira, ama dhallaan
    .also-baby = dhallaan, dhalaan, baby, uur, uur baan leeyahay, 0, 1 bilood, 2 bilood, 3 bilood, 4 bilood, 5 bilood, 6 bilood, 7 bilood, 8 bilood, 9 bilood, 10 bilood, 11 bilood, 1 bil
    .opt-small = Ka yar 5 sano
    .also-small = ilmo yar, socod barad, 1, 2, 3, 4, hal jir, hal sano, laba, labo, saddex, afar
    .opt-school = 5 ilaa 11 sano
    .also-school = dugsiga hoose, primary, 5, 6, 7, 8, 9, 10, 11, shan, lix, toddoba, siddeed, sagaal, toban, kow iyo toban
    .opt-teen = 12 ilaa 17 sano
    .also-teen = dhallinyaro, qaangaar, teenager, secondary, 12, 13, 14, 15, 16, 17, laba iyo toban, saddex iyo toban, afar iyo toban, shan iyo toban, lix iyo toban, toddoba iyo toban
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Ilmuhu waa immisa jir?

# Source: NHS, on health visitors and midwives.
parenting-visitor = Ilmo kasta oo ka yar 5 sano wuxuu leeyahay “health visitor” (kalkaaliyaha caafimaadka carruurta), waana bilaash. Wax kasta waad u wici kartaa, xitaa sida aad adigu dareemayso. GP-gaaga ayaa lambarka ku siin kara. Dhalmada ka hor, weydii umulisada (midwife).

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = Dugsiga ilmahaaga iyo council-kaagu way ku caawin karaan. Weydiiso “early help” (caawimo hore): waa bilaash, adiga ayaana dooranaya haddii aad rabto.
