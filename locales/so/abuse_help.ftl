# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    Waad ku mahadsan tahay inaad ii sheegtay. Hadda ammaan ma kuu tahay inaad halkan wax ku qorto? Waxaa laga yaabaa in qof kale shaashaddan arki karo.
    .opt-yes = Haa, waa ammaan
    .also-yes = haa, waa amaan
    .opt-no = Maya, ammaan ma aha
    .also-no = maya, ammaan ma aha, amaan ma aha, ammaan maaha, ammaan ma ihi, ma hubo, ma garanayo, ma aqaan, ma ogi, uma malaynayo, malaha, laga yaabaa, wuu joogaa, way joogtaa, wuu i arkaa
    .retry1 = Ammaan ma kuu tahay inaad halkan wax ku qorto? Haa ama maya.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    Markaas fadlan hadda xir boggan. Haddii khatar jirto, wac 999. Haddii aadan hadli karin, riix 55. Kuu soo qori mayno. Soo noqo mar kasta oo ay ammaan tahay.
    .opt-yes = Hadda waan hadli karaa
    .also-yes = waan hadli karaa, hadda waa ammaan, hadda waa amaan, ammaan weeye hadda

abuse_help-nation =
    Dalkee ayaad joogtaa? Markaas lambarka saxda ah ayaan ku siin karaa. Waad ka gudbi kartaa su'aashan.
    .opt-england = England
    .opt-wales = Wales
    .opt-scotland = Scotland
    .opt-northern_ireland = Northern Ireland
    .retry1 = Ma England, Wales, Scotland, mise Northern Ireland?

abuse_help-lines =
    Haddii qof ku dhaawaco, ku cabsi geliyo ama noloshaada xukumo, adigu eed kuma lihid. Haddii khatar jirto, wac 999. Haddii aadan hadli karin, riix 55.
    Si qarsoodi ah ayaad ula hadli kartaa dad arrintan yaqaan. Bilaash u wac: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (England), 0808 80 10 800 (Wales), 0800 027 1234 (Scotland), 0808 802 1414 (Northern Ireland)
    }
    Raggu waxay sidoo kale wici karaan 0808 801 0327, dadka LGBT+ waxay wici karaan 0800 999 5428.

abuse_help-talk =
    Hadda inaad wax go'aansato kuma khasbanid. Maxaad rabtaa?
    .opt-human = Inaan lataliye halkan u qoro
    .also-human = haa, haye, lataliye, lataliyaha
    .opt-places = Inaan arko meelo i caawiya
    .also-places = meelo, meelo i tus, i tus meelaha
    .opt-no = Hadda waxba
    .also-no = maya, waxba, hadda maya, hadda ma rabo, ma rabo
    .retry1 = Ma lataliye, meelo ku caawiya, mise hadda waxba?
