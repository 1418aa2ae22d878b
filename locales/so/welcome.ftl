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

welcome-age =
    Immisa jir ayaad tahay? Kooxaha qaarkood da' gaar ah ayay leeyihiin. Waad ka gudbi kartaa su'aashan.
    .retry1 = Fadlan da'daada lambar ahaan u qor, sida 42. Ama ka gudub.
    .retry2 = Lambarka oo keliya waa ku filan yahay, ama dooro “Ka gudub”.
    .nudge = Weli ma joogtaa? Haddii aad rabto, da'daada ii sheeg, ama ka gudub.

welcome-matters =
    Erayadaada ku sheeg: maxaa hadda kuugu muhiimsan? Dhowr eray ayaa ku filan. Waad ka gudbi kartaa su'aashan.
    .retry1 = Qor waxa kugu soo dhaca, ama dooro “Ka gudub”.
    .retry2 = Jawaab khaldan ma jirto. Waad ka gudbi kartaa sidoo kale.
    .nudge = Markaad diyaar tahay: maxaa hadda kuugu muhiimsan?

welcome-declined =
    Dhib ma leh. Wax kale ku weydiin mayno.
    Mar kasta waad soo noqon kartaa. Haddii aad hadda caawimo u baahan tahay, wac 999 haddii ay degdeg tahay, 111 haddii ay caafimaad tahay, ama Samaritans: 116 123.
