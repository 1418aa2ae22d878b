immigration-what =
    Maxay ku saabsan tahay? Waad ka gudbi kartaa su'aashan.
    .opt-asylum = Magangalyo
    .also-asylum = magangelyo, magan galyo, qaxooti, qaxoonti, asylum, refugee
    .opt-status = Fiiso ama sharcigayga
    .also-status = fiiso, viza, visa, sharci, sharciga, deganaansho, waraaqo, waraaqaha, status, settled status
    .opt-family = Qoyskayga
    .also-family = qoys, qoyska, reerka, ninkayga, xaaskayga, carruurtayda, qoys isu keen, family
    .opt-settling = Inaan dalka la qabsado
    .also-settling = la qabsi, waan ku cusubahay, cusub, ingiriis baran, barashada ingiriiska, esol
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxay ku saabsan tahay?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = Arrimaha socdaalka (immigration) waxaa talo ka bixin kara oo keliya “registered adviser” (la-taliye diiwaangashan) ama qareen (solicitor). Haddii ay magangalyo tahay, bilaash bay noqon kartaa.

immigration-date =
    { $whom ->
        [other] Dhawrka maalmood ee soo socda, qofkaasi ma haystaa warqad taariikh leh, ama ballan?
        [work] Dhawrka maalmood ee soo socda, qofkaasi ma haystaa warqad taariikh leh, ama ballan?
       *[me] Dhawrka maalmood ee soo socda, ma haysataa warqad taariikh leh, ama ballan?
    }
    .opt-yes = Haa
    .also-yes = waan hayaa, waan haystaa, maanta, berri, berrito, maalmood, maalin, toddobaad, todobaad
    .opt-no = Maya
    .also-no = ma hayo, ma haysto
    .retry1 = Waan ka xumahay, ma fahmin. Ma jirtaa taariikh dhawrka maalmood ee soo socda ah? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma jirtaa taariikh dhawrka maalmood ee soo socda ah?

immigration-soon = Fadlan taariikhdaas ha seegin. Lataliyayaashayadu waxay kaa caawin karaan inaad raadiso cid loo oggol yahay inay arrintan kaala taliso.

immigration-talk =
    Ma rabtaa inaad halkan lataliye kula hadasho?
    .opt-yes = Haa, fadlan
    .also-yes = haa, haye, ok, waa hagaag, waan rabaa
    .opt-no = Maya, i tus meelo i caawiya
    .also-no = maya, meelo i tus, i tus meelaha
    .retry1 = Waan ka xumahay, ma fahmin. Ma rabtaa inaad lataliye la hadasho? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma rabtaa inaad lataliye la hadasho?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = Qof kasta GP ayuu iska diiwaangelin karaa, waana bilaash. Uma baahnid waraaqo, fiiso, ama caddayn ciwaan. Turjubaan waad weydiisan kartaa.
