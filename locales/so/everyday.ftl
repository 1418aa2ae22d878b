# Small dialogues that may break in at any moment.

help-what =
    Waxaan kaa caawin karaa inaad hesho dad aad la sheekaysato, talo lacag ama guri, waxbarasho, iyo wax kaloo badan.
    Mar kasta erayadaada ku qor. Erayadanna way shaqeeyaan:
    “qof”: qof la hadal. “dib”: hal su'aal dib u noqo. “luqad”: beddel luqadda.
    “xogtayda”: arag waxa aan kaydinno. “tirtir xogtayda”: waan tirtiraynaa. “jooji”: mar dambe kuu soo qori mayno.
    Haddii aad khatar ku jirto, wac 999.

stop-done = Waa hagaag. Mar dambe kuu soo qori mayno haddii aadan adigu marka hore noo soo qorin. Mar kasta waad ku soo dhowdahay halkan.

language-ask =
    Luqaddee ayaad rabtaa?
    .retry1 = Fadlan liiska luqad ka dooro, ama qor magaceeda.
    .retry2 = Tusaale ahaan waxaad qori kartaa: English, Polski, العربية.

language-done = Waa hagaag. Hadda laga bilaabo af Soomaali ayaan wax ku qori doonaa.

# $held is a list of lines, made from the held- messages.
mydata-told =
    Waxa aan kaa kaydinnay waa kan:
    { $held }

deletedata-sure =
    Ma rabtaa inaan tirtirno wax kasta oo aad noo sheegtay? Dib looma soo celin karo. Haddii lataliye ku caawinayo, lataliyuhuna mar dambe ma arki karo.
    .opt-yes = Haa, waan hubaa
    .also-yes = haa, haa tirtir, haa wax walba tirtir, haa dhammaan tirtir, haa masax
    .opt-no = Maya, ha tirtirina
    .also-no = maya, ha tirtirin, ha la tirtirin, ha masixin, iska haya, ma hubo
    .retry1 = Waan ka xumahay, ma fahmin. Wax kasta ma tirtirnaa? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.

deletedata-erased = Wax kasta oo aad noo sheegtay waa la tirtiray. Mar kasta waad ku soo dhowdahay. Haddii aad khatar ku jirto, wac 999.

deletedata-kept = Waa hagaag. Waxba lama tirtirin.

deletedata-failed = Waan ka xumahay, hadda ma tirtiri karin. Fadlan in yar kadib mar kale isku day.

held-nothing = Waxba.
held-lang = Luqadda: { $lang }
held-needs = Waxa caawimo loo baahan yahay: { $needs }
held-area = Xaafadda: { $area }
held-whom =
    { $whom ->
        [other] Caawimadan waxaad u raadinaysaa qof aad taqaan.
        [work] Caawimadan waxaad u raadinaysaa qof aad shaqadaada ku caawiso.
       *[me] Caawimadan waxaad u raadinaysaa naftaada.
    }
held-age =
    { $whom ->
        [other] Da'da qofka: { $age }
        [work] Da'da qofka: { $age }
       *[me] Da'daada: { $age }
    }
held-matters = Waxa muhiimka ah: { $matters }
held-name = Magaca: { $name }
held-phone = Taleefanka: { $phone }
held-consent-service = Waad oggolaatay inaan tan kaydinno.
held-consent-sharing = Waad oggolaatay inaan la wadaagno meelaha aad doorato.
held-courses = Koorsooyinka aad boos ku leedahay, ama aad sugayso: { $courses }
held-transcript = Dhammaan farriimaha wada hadalkan. Kor ayaad ka akhrin kartaa.
