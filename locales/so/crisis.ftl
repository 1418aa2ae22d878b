# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = Tani waxay u egtahay xaalad degdeg ah. Hadda wac 999. Haddii aadan hadli karin, mobile ka wac 999, kadib riix 55. Ha sugin wada hadalkan.

crisis-suicide = Waa wax wanaagsan inaad ii sheegtay. Waxa aad dareemayso waa wax culus, waxaadna mudan tahay in hadda lagu caawiyo. Fadlan maanta qof la hadal:

crisis-self_harm = Waad ku mahadsan tahay inaad ii sheegtay. Waxaad mudan tahay daryeel, eed ma mudnid. Haddii aad dhaawacan tahay, wac 111 ama tag A&E (qaybta degdegga ee isbitaalka). Hadda qof ayaad la hadli kartaa:

crisis-abuse = Waad ku mahadsan tahay inaad ii sheegtay. Adigu eed kuma lihid, waxaadna xaq u leedahay inaad ammaan ahaato. Caawimo way jirtaa, waana bilaash:

crisis-child = Waad ku mahadsan tahay inaad ii sheegtay. Ilmo kasta wuxuu xaq u leeyahay inuu ammaan ahaado. Haddii ilmo hadda khatar ku jiro, wac 999.

crisis-others = Waad ku mahadsan tahay inaad ii sheegtay. Haddii ay dhici karto in qof hadda dhaawacmo, wac 999. Qof ayaad arrintaas kala hadli kartaa sidoo kale:

crisis-told = Waxa aad qortay lataliyaha waan u sheegay. Haddii aad khatar ku jirto, fadlan ha sugin. Wac 999.

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = Lataliyayaashayadu hadda ma joogaan, cidna wada hadalkan ma eegayso. Waxay soo noqonayaan { $next_open }. Fadlan isticmaal lambarrada kore. 999, 111 iyo Samaritans oo ah 116 123 habeen iyo maalinba way jawaabaan.

crisis-stop_here = Lataliyayaashayadana waan u sheegayaa. Fadlan marka hore wac 999. Su'aalo kale ku weydiin maayo.

crisis-safe =
    Hadda ammaan ma tahay?
    .opt-yes = Haa, hadda ammaan baan ahay
    .also-yes = haa, ammaan, ammaan baan ahay, waan ammaan ahay, amaan baan ahay, waan badqabaa, waan nabad qabaa
    .opt-unsure = Ma hubo
    .also-unsure = ma garanayo, ma aqaan, ma ogi, malaha, laga yaabaa, ma hubo inaan ammaan ahay, uma malaynayo
    .opt-no = Maya
    .also-no = maya ammaan ma ihi, ammaan ma ihi, amaan ma ihi, ammaan ma aha, ma badqabo, nabad ma qabo
    .retry1 = Hadda ammaan ma tahay? Waxaad qori kartaa haa, maya, ama ma hubo.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    Ammaan ma kuu tahay inaad halkan wax ku qorto? Waxaa laga yaabaa in qof kale shaashaddan arki karo.
    .opt-yes = Haa, waa ammaan
    .also-yes = haa, waa amaan
    .opt-no = Maya, ammaan ma aha
    .also-no = maya, ammaan ma aha, amaan ma aha, ammaan maaha, ammaan ma ihi, ma hubo, ma garanayo, ma aqaan, ma ogi, uma malaynayo, malaha, laga yaabaa, wuu joogaa, way joogtaa, wuu i arkaa
    .retry1 = Ammaan ma kuu tahay inaad halkan wax ku qorto? Haa ama maya.

crisis-nation =
    Dalkee ayaad joogtaa? Markaas lambarka saxda ah ayaan ku siin karaa. Waad ka gudbi kartaa su'aashan.
    .opt-england = England
    .opt-wales = Wales
    .opt-scotland = Scotland
    .opt-northern_ireland = Northern Ireland
    .retry1 = Ma England, Wales, Scotland, mise Northern Ireland?

crisis-abuse_at = Dadkani arrintan way yaqaannaan, wayna ku dhegaysanayaan:

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    Markaas fadlan hadda xir boggan. Haddii khatar jirto, wac 999. Haddii aadan hadli karin, riix 55. Kuu soo qori mayno. Soo noqo mar kasta oo ay ammaan tahay.
    .opt-yes = Hadda waan hadli karaa
    .also-yes = waan hadli karaa, hadda waa ammaan, hadda waa amaan, ammaan weeye hadda

crisis-now = Fadlan hadda wac 999, ama tag A&E (qaybta degdegga ee isbitaalka). Haddii aad awooddo, qof la joog. Waxaan sidoo kale lataliye naga mid ah weydiinayaa inuu halkan kuugu soo qoro.

crisis-talk =
    Ma rabtaa in lataliye naga mid ah halkan kuugu soo qoro?
    .opt-yes = Haa, fadlan
    .also-yes = haa, haye, ok, waa hagaag, waan rabaa
    .opt-no = Hadda maya
    .also-no = maya, hadda ma rabo, ma rabo
    .retry1 = Ma rabtaa in lataliye kuu soo qoro? Haa ama maya.

crisis-here = Waa hagaag. Halkan waad wax ku qori kartaa mar kasta. Lambarrada kore adiga ayay kuu yaalliin.

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = Lataliyayaashayadu hadda ma joogaan, cidna wada hadalkan ma eegayso. Waxay soo noqonayaan { $next_open }. Fadlan isticmaal lambarrada kore. 999, 111 iyo Samaritans oo ah 116 123 habeen iyo maalinba way jawaabaan.

# When the advisors could not be told at all.
crisis-unheard = Waan ka xumahay, hadda ma gaari karin lataliyayaashayada. Fadlan ha sugin iyaga. Wac 999, ama isticmaal lambarrada kore.

crisis-wait =
    Safka lataliyayaashayada adiga ayaa ugu horreeya. Inta aad sugayso, lambarrada kore ayaa hadda ku caawin kara.
    .relayed = Waad mahadsan tahay. Lataliyuhu wuu arki doonaa waxa aad qortay. Haddii aad khatar ku jirto, wac 999.
    .claimed = Lataliyahaagu hadda waa { $advisor }. Farriin ayaa kuu imanaysa.
