# The first conversation. Message ids are <dialogue>-<node>; docs/dialogues.md says which parts each has.

welcome-lang =
    Salaan. Luqaddee ayaad rabtaa?
    .retry1 = Fadlan liiska luqad ka dooro, ama qor magaceeda.
    .retry2 = Tusaale ahaan waxaad qori kartaa: English, Polski, العربية.
    .nudge = Weli waan joognaa. Luqaddee ayaad rabtaa?

welcome-hello =
    Salaan, ku soo dhowow { $service }. Anigu waxaan ahay caawiye chat ah, qof ma ihi.
    Waxaan kaa caawin karaa inaad hesho waxyaabo kuu dhow: dad aad la sheekaysato, caawimo lacag ama guri, waxbarasho, iyo wax kaloo badan. Mar kasta waad codsan kartaa inaad qof la hadasho.

# Consent to the service. "Yes" lets us keep what the person says.
welcome-agree =
    Si aan kuu caawinno, waxaan u baahan nahay inaan kaydinno waxa aad halkan ku qorto. Kooxdayada oo keliya ayaa akhrin karta. Mar kasta oo aad rabto waad arki kartaa ama waad tirtiri kartaa. Ma oggoshahay?
    .opt-yes = Haa, waan oggolahay
    .also-yes = haa, haye, ok, okay, waa hagaag, waan ogolahay, ogolahay, dhib ma leh, waayahay
    .opt-more = Marka hore wax badan ii sheeg
    .also-more = wax badan ii sheeg, ii sii sheeg, ii sharax, sabab, waayo, ma hubo, ma garanayo, ma aqaan
    .opt-no = Maya, mahadsanid
    .also-no = maya, may, ma ogoli, ma oggoli, ma ogolaanayo, maan ogoli, ma rabo
    .retry1 = Waan ka xumahay, ma fahmin. Ma oggoshahay inaan kaydinno waxa aad halkan ku qorto? Waxaad oran kartaa haa ama maya.
    .retry2 = Fadlan dooro: haa, maya, ama wax badan ii sheeg.
    .nudge = Weli ma joogtaa? Waqtigaaga qaado. Ma oggoshahay inaan kaydinno waxa aad qorto?

welcome-more =
    Farriimahaaga waan kaydinnaa si aadan sheekadaada laba jeer u sheegin. Lataliyayaashayadu way akhriyaan si ay kuu caawiyaan.
    Cid kale waxba ma siinno haddii aadan marka hore oggolaan. Qor “xogtayda” si aad u aragto waxa aan kaydinno, ama “tirtir xogtayda” si aan u tirtirno.
    Haddii noloshaadu khatar ku jirto, wac 999.

# After consent, when the first message already told us what matters.
welcome-noted = Waad ku mahadsan tahay inaad ii sheegtay. Waan qoray waxa aad sheegtay, mar kale uma baahnid inaad sheegto.

# Everything may be for the person who writes (me), for somebody they know (other) or for somebody they help in their job (work).
welcome-whom =
    Ma naftaada ayaad caawimo u raadinaysaa, mise qof kale?
    .opt-me = Naftayda
    .also-me = aniga, nafteyda, aniga naftayda, aniga oo keliya, aniga kaliya, aniga ahaan
    .opt-other = Qof aan aqaan
    .also-other = qof kale, qof kale ayaan u raadinayaa, ma aha aniga, aniga ma aha, hooyaday, hooyadey, aabbahay, aabahay, wiilkayga, gabadhayda, gabartayda, ilmahayga, carruurtayda, ninkayga, xaaskayga, walaalkay, walaashay, ayeeyaday, awoowgay, eeddaday, saaxiibkay, saaxiibaday, saaxiibtay, deriskayga, jaarkayga, qaraabadayda
    .opt-work = Qof aan shaqadayda ku caawiyo
    .also-work = shaqo ahaan, qof aan shaqada ku caawiyo, shaqadayda ayaan ku caawiyaa, waxaan ahay kalkaaliye, waxaan ahay kalkaaliso, waxaan ahay dhakhtar, waxaan ahay dhakhtarad, waxaan ahay macallin, waxaan ahay macallimad, bukaankayga, ardaygayga, referral
    .retry1 = Waan ka xumahay, ma fahmin. Yaad caawimo u raadinaysaa?
    .retry2 = Mid waad taaban kartaa, ama qor lambarkiisa. Waad ka gudbi kartaa sidoo kale.
    .nudge = Weli ma joogtaa? Yaad caawimo u raadinaysaa?

welcome-other =
    Waad ku mahadsan tahay inaad qofkaas ka war hayso. Haddii aad awooddo, u sheeg inaad noo soo qorayso, oo weydii inuu oggol yahay.
    Su'aalaha xiga waxay ku saabsan yihiin qofkaas. Meesha badhanku “aniga” leeyahay, qofkaas ayaa loola jeedaa.

# $whom is me, other or work, here and below; it may be missing, and is me then.
welcome-age =
    { $whom ->
        [other] Qofkaasi immisa jir ayuu yahay?
       *[me] Immisa jir ayaad tahay?
    } Kooxaha qaarkood da' gaar ah ayay leeyihiin. Waad ka gudbi kartaa su'aashan.
    .retry1 = Fadlan da'da lambar ahaan u qor, sida 42. Ama ka gudub.
    .retry2 = Lambarka oo keliya waa ku filan yahay, ama dooro “Ka gudub”.
    .nudge = Weli ma joogtaa? Haddii aad rabto, da'da ii sheeg, ama ka gudub.

# Below 18. Sources: Childline and the NSPCC, as other lists give them; not checked with them yet, so the web address stands first.
welcome-young =
    { $whom ->
        [other] Adeeggan inta badan waxaa loogu talagalay dadka waaweyn. Lataliye ayaa kaa caawin kara inaad hesho meel ku habboon qof ka yar 18 sano.
       *[me] Waad ku mahadsan tahay inaad ii sheegtay. Adeeggan inta badan waxaa loogu talagalay dadka waaweyn. Lataliye ayaa kaa caawin kara inaad hesho meel kugu habboon.
    }
    { $whom ->
        [other] Council-kaagu qoysaska ayuu sidoo kale caawiyaa. Haddii aad ilmo ka walwalsan tahay, weydii NSPCC: nspcc.org.uk ama 0808 800 5000. Haddii ilmo khatar ku jiro, wac 999.
       *[me] Childline sidoo kale waad la hadli kartaa. Waa bilaash, waxaana loogu talagalay qof kasta oo ka yar 19 sano: childline.org.uk ama 0800 1111. Haddii aad khatar ku jirto, wac 999.
    }
    Ma rabtaa inaad lataliye la hadasho?
    .opt-human = Haa, lataliye ayaan rabaa
    .also-human = haa, haa fadlan, haye, ok, waa hagaag, waan rabaa
    .opt-go_on = Maya, halkan aan ka sii wadno
    .also-go_on = maya, maya mahadsanid, ma rabo, sii wad, aan sii wadno, halkan ka sii wad
    .retry1 = Waan ka xumahay, ma fahmin. Ma rabtaa inaad lataliye la hadasho, mise halkan aan ka sii wadno?
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma rabtaa inaad lataliye la hadasho?

welcome-matters =
    { $whom ->
        [other] Erayadaada ku sheeg: maxaa hadda qofkaas ugu muhiimsan?
       *[me] Erayadaada ku sheeg: maxaa hadda kuugu muhiimsan?
    } Dhowr eray ayaa ku filan. Waad ka gudbi kartaa su'aashan.
    .retry1 = Qor waxa kugu soo dhaca, ama dooro “Ka gudub”.
    .retry2 = Jawaab khaldan ma jirto. Waad ka gudbi kartaa sidoo kale.
    .nudge = Markaad diyaar tahay: maxaa hadda ugu muhiimsan?

welcome-declined =
    Dhib ma leh. Wax kale ku weydiin mayno.
    Mar kasta waad soo noqon kartaa. Haddii aad hadda caawimo u baahan tahay, wac 999 haddii ay degdeg tahay, 111 haddii ay caafimaad tahay, ama Samaritans: 116 123.
