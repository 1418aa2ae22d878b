# The matches are laid out below this message, then the buttons.
find-offer =
    { NUM($matches) ->
        [one] Waxaan helay hal meel oo laga yaabo inay fiican tahay.
       *[other] Waxaan helay { $matches } meelood oo laga yaabo inay fiican yihiin.
    } Tee ayaad rabtaa inaad wax badan ka ogaato?
    .retry1 = Waan ka xumahay, tee ayaad ka hadlaysaa? Waxaad qori kartaa lambarkeeda.
    .retry2 = Qor 1, 2 ama 3, ama dooro “Kuwan midna”.
    .nudge = Weli ma joogtaa? Eeg, oo ii sheeg tan aad ka heshay.

find-how =
    Waxaad dooratay: { $choice }. Sidee ayaad rabtaa inaan u sii wadno?
    .opt-refer = Fadlan idinku iila xiriira
    .also-refer = iila xiriira, ila xidhiidhiya, iyaga ii sheega, u sheega, ii gudbiya
    .opt-details = Taleefankooda iyo ciwaankooda
    .also-details = taleefanka, telefoonka, lambarka, ciwaanka, cinwaanka, lambarka iyo ciwaanka
    .opt-human = Marka hore qof la hadal
    .retry1 = Waan ka xumahay, ma fahmin. Ma rabtaa inaan annagu kuula xiriirno, mise taleefankooda iyo ciwaankooda?
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? Sidee ayaad rabtaa inaan { $choice } ula sii wadno?

# Consent to sharing, apart from consent to the service.
find-share =
    { $whom ->
        [other] Si aan taas u samayno, { $choice } ayaan uga warrami doonnaa qofka aad u weydiinayso. Qofkaasi ma oggol yahay inaan taas la wadaagno?
        [work] Si aan taas u samayno, { $choice } ayaan uga warrami doonnaa qofka aad u weydiinayso. Qofkaasi ma oggol yahay inaan taas la wadaagno?
       *[me] Si aan taas u samayno, { $choice } ayaan u sheegaynaa inaad jeceshahay inaad u tagto. Ma oggoshahay inaan taas la wadaagno?
    }
    .opt-yes = Haa, waad la wadaagi kartaan
    .also-yes = haa, haye, ok, waa hagaag, waan ogolahay, waan oggolahay, u sheega
    .opt-no = Maya, ha la wadaagina
    .also-no = maya, maya mahadsanid, ma hubo, ma ogoli, ma oggoli, ma ogolaanayo, ha u sheegina, ha u sheegin, ha la wadaagin
    .retry1 = Waan ka xumahay, ma fahmin. Ma u sheegi karnaa? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma u sheegi karnaa?

find-sent =
    { $whom ->
        [other] Waa la qoray in qofkaasi jecel yahay inuu u tago { $choice }. Lataliye ayaa u gudbin doona.
        [work] Waa la qoray in qofkaasi jecel yahay inuu u tago { $choice }. Lataliye ayaa u gudbin doona.
       *[me] Waa la qoray inaad jeceshahay inaad u tagto { $choice }. Lataliye ayaa u gudbin doona.
    }
    Adiguna sidan ayaad ula xiriiri kartaa:

find-failed = Waan ka xumahay, hadda taas ma samayn karin. Qof ayaa kaa caawin doona.

find-details = Waa kuwan taleefankooda iyo ciwaankooda:

find-soon = Toddobaad kadib ayaan ku weydiin doonnaa sida ay noqotay. Haddii aadan taas rabin, qor “jooji”.

find-none =
    Waan ka xumahay, hadda ma helin wax kugu habboon. Waxaa laga yaabaa in lataliye naga mid ah wax badan ka yaqaan. Ma rabtaa inaad lataliye la hadasho?
    .opt-yes = Haa, fadlan
    .also-yes = haa, haye, ok, waa hagaag, waan rabaa
    .opt-no = Hadda maya
    .also-no = maya, maya mahadsanid, hadda ma rabo, ma rabo
    .retry1 = Waan ka xumahay, ma fahmin. Ma rabtaa inaad lataliye la hadasho? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma rabtaa inaad lataliye la hadasho?
