activity-making =
    Maxaad jeclaan lahayd inaad samayso? Waad ka gudbi kartaa su'aashan.
    .opt-music = Muusig
    .also-music = hees, heeso, heesid, muusik, music, kaban, gitaar, durbaan
    .opt-art = Sawir iyo farshaxan
    .also-art = sawir, sawirro, sawirid, farshaxan, rinji, art
    .opt-writing = Qoraal
    .also-writing = gabay, gabayo, suugaan, sheekooyin, qorid
    .opt-crafts = Farsamada gacanta
    .also-crafts = farsamo, tolid, dawaarid, harqaan, alwaax, dhoobo
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaad jeclaan lahayd inaad samayso?

activity-outside =
    Maxaad jeclaan lahayd inaad bannaanka ku samayso? Waad ka gudbi kartaa su'aashan.
    .opt-garden = Beerta iyo dhirta
    .also-garden = beer, beerta, beero, dhir, ubax, khudaar, garden
    .opt-walk = Socod
    .also-walk = lugayn, tamashle, socodka, walk
    .opt-water = Biyaha agtooda
    .also-water = bad, badda, xeeb, webi, biyo, kalluumaysi, beach
    .opt-animals = Xayawaan
    .also-animals = xoolo, eey, faras, fardo, bisad, shimbiro
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaad jeclaan lahayd inaad bannaanka ku samayso?

activity-moving =
    Sidee ayaad jeclaan lahayd inaad jirka u dhaqaajiso? Waad ka gudbi kartaa su'aashan.
    .opt-gentle = Wax fudud
    .also-gentle = fudud, tartiib, aayar, yoga, fadhi, kursi
    .opt-walking = Socod
    .also-walking = lugayn, socodka, koox socod, walk
    .opt-gym = Jim ama fasal
    .also-gym = gym, jim, fasal, kubad, kubadda cagta, football, ciyaar, qoob ka ciyaar
    .opt-water = Biyaha dhexdooda
    .also-water = dabaal, dabbaal, barkad, swimming, pool
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Sidee ayaad jeclaan lahayd inaad jirka u dhaqaajiso?

activity-careful =
    { $whom ->
        [other] Dhakhtar ma u sheegay qofkaas inuu taxaddaro marka uu jirka dhaqaajiyo?
        [work] Dhakhtar ma u sheegay qofkaas inuu taxaddaro marka uu jirka dhaqaajiyo?
       *[me] Dhakhtar ma kuu sheegay inaad taxaddarto marka aad jirka dhaqaajiso?
    }
    .opt-yes = Haa
    .also-yes = waa la ii sheegay, ma hubo, ma garanayo, ma aqaan, malaha, waxaan u malaynayaa
    .opt-no = Maya
    .also-no = la iima sheegin
    .retry1 = Waan ka xumahay, ma fahmin. Dhakhtar ma sheegay in la taxaddaro? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Dhakhtar ma sheegay in la taxaddaro?

activity-doctor = Markaas dhakhtarkaaga ama kalkaaliyahaaga weydii inta aadan bilaabin. Weydii sidoo kale haddii NHS fasal kuu hayso. Qofka kooxda hoggaamiya u sheeg waxa ay tahay inaad ka taxaddarto.

activity-giving =
    Sidee ayaad rabtaa inaad waqtigaaga dad ugu caawiso? Waad ka gudbi kartaa su'aashan.
    .opt-people = Inaan dad caawiyo
    .also-people = dad caawin, inaan dad la joogo, waayeel, dadka kale
    .opt-outdoors = Bannaanka
    .also-outdoors = dibadda, banaanka, beeraha, beerta, xayawaan
    .opt-behind = Xafiis ama jiko
    .also-behind = xafiis, jiko, karin, kala soocid, baabuur wadid, darawal, kombiyuutar
    .opt-unsure = Weli ma garanayo
    .also-unsure = ma garanayo, ma hubo, ma aqaan, wax kasta
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Sidee ayaad rabtaa inaad waqtigaaga dad ugu caawiso?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = Iskaa wax u qabso (volunteering) waad samayn kartaa adiga oo gunno (benefits) qaata. Inta aadan bilaabin, u sheeg xafiiska lacagta ku siiya. Weydii haddii lacagta baska laguu soo celinayo.
