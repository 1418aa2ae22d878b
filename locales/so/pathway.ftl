pathway-needs =
    { $whom ->
        [other] Qofkaasi muxuu rabaa in laga caawiyo?
        [work] Qofkaasi muxuu rabaa in laga caawiyo?
       *[me] Maxaad rabtaa in lagaa caawiyo?
    } Wax ka badan hal waad dooran kartaa, ama erayadaada iigu sheeg.
    .retry1 = Waan ka xumahay, ma fahmin. Liiska ka dooro, ama si kale u dheh.
    .retry2 = Tusaale ahaan: “keligay baan ahay”, ama “biilashayda ma bixin karo”.
    .nudge = Weli ma joogtaa? Markaad diyaar tahay, ii sheeg waxa caawimo looga baahan yahay.

pathway-area =
    { $whom ->
        [other] Qofkaasi xaggee ku nool yahay?
        [work] Qofkaasi xaggee ku nool yahay?
       *[me] Xaggee ku nooshahay?
    } Waxaa ku filan qaybta hore ee postcode-ka, sida L9, ama magaca xaafadda. Waad ka gudbi kartaa su'aashan.
    .retry1 = Waan ka xumahay, meeshaas ma helin. Isku day qaybta hore ee postcode-ka, sida L9.
    .retry2 = Magaca magaalo ama xaafad wuu shaqeeyaa sidoo kale, sida Bootle. Ama dooro “Ka gudub”.
    .nudge = Weli ma joogtaa? Haddii aad xaafadda ii sheegto, halkaas ayaan wax ka raadin karaa.

# Somebody lives where the service does not work. $districts is a list of where it does, $area what they said.
pathway-outside =
    Inta badan waxaan naqaannaa meelaha ku yaal { $districts }. Sidaas darteed wax yar ayaan ka heli karnaa meel u dhow { $area }, laakiin caawimada online-ka ah way ku habboonaan kartaa.
    Xarunta GP-ga ee halkaas ayaa sidoo kale caawin karta. Weydiiso “social prescriber”: waa qof garanaya waxyaabaha ka jira agagaarka.

pathway-prefs =
    { $whom ->
        [other] Maxaa qofkaas u fiican?
        [work] Maxaa qofkaas u fiican?
       *[me] Maxaa kuu fiican?
    } Dooro inta aad rabto, ama ka gudub.
    .opt-daytime = Maalintii
    .also-daytime = maalin, subaxdii, galabtii, subax, galab, duhurkii
    .opt-evening = Fiidkii
    .also-evening = fiid, habeenkii, habeen, shaqada kadib
    .opt-weekend = Sabti iyo axad
    .also-weekend = sabti, axad, sabtida, axadda, weekend, dhamaadka todobaadka
    .opt-online = Online
    .opt-in_person = Fool ka fool
    .also-in_person = inaan dad la kulmo, waji ka waji
    .opt-free = Bilaash
    .opt-step_free = Jaranjaro la'aan
    .also-step_free = jaranjaro ma kari karo, jaranjar ma leh, jaranjarada ma fuuli karo, kursiga curyaanka, wheelchair
    .opt-women_only = Haween oo keliya
    .also-women_only = dumar kaliya, dumar, haween kaliya, naago kaliya
    .retry1 = Waan ka xumahay, ma fahmin. Dooro waxa fiican, ama ka gudub.
    .retry2 = Wax ka badan hal waad taaban kartaa. Haddii wax walba kuu caadi yihiin, dooro “Ka gudub”.
    .nudge = Weli ma joogtaa? Ii sheeg waxa fiican, ama ka gudub.

pathway-more =
    Ma jiraan wax kale oo aan kaa caawin karno?
    .opt-yes = Haa, wax kale
    .also-yes = haa, wax kale, wax kaloo
    .opt-human = Qof la hadal
    .opt-no = Maya, intaas ayay ahayd
    .also-no = maya, maya mahadsanid, intaas, intaasi waa ii dhan tahay, wax kale ma jiro
    .retry1 = Waan ka xumahay, ma fahmin. Ma jiraan wax kale?
    .retry2 = Fadlan dooro haa, maya, ama qof la hadal.
    .nudge = Weli ma joogtaa? Ma jiraan wax kale oo aan kaa caawin karno?

pathway-bye =
    Waad ku mahadsan tahay inaad nala hadashay. Wax kasta halkan ayay ku kaydsan yihiin. Mar kasta noo soo qor, habeen iyo maalinba.
