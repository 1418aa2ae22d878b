caring-whom =
    Daryeelka qof kale waa shaqo adag. Yaad daryeeshaa? Waad ka gudbi kartaa su'aashan.
    .opt-partner = Ninkayga ama xaaskayga
    .also-partner = ninkayga, ninkeyga, xaaskayga, seygayga, odaygayga, naagtayda, husband, wife, partner
    .opt-parent = Hooyaday ama aabahay
    .also-parent = hooyo, hooyaday, aabo, aabe, aabahay, aabbahay, waalid, waalidkay
    .opt-child = Ilmahayga
    .also-child = wiilkayga, gabadhayda, gabartayda, ilmo, carruurtayda, caruurtayda, carruur, caruur, canug, cunug
    .opt-other = Qaraabo ama saaxiib
    .also-other = qaraabo, saaxiib, saaxiibkay, saaxiibtay, walaalkay, walaashay, ayeeyo, ayeeyaday, awoowe, adeerkay, abtigay, eeddaday, deris, jaarkayga
    .retry1 = Waan ka xumahay, ma fahmin. Yaad daryeeshaa?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Yaad daryeeshaa?

caring-cover =
    Haddii aad xanuunsato, ma jiraa qof kale oo daryeeli kara qofkaas?
    .opt-yes = Haa
    .also-yes = waa jiraa, way jiraan, haye
    .opt-no = Maya, aniga keliya
    .also-no = maya, aniga uun, aniga kaliya, aniga oo keliya, cid kale ma jirto, qof kale ma jiro, ma hubo, ma garanayo, ma aqaan
    .opt-today = Maanta cidna ma daryeeli karto
    .also-today = maanta, maanta cidna, maanta cidna ma jirto, maanta qofna ma jiro, hadda cidna ma jirto, hadda qofna ma jiro, hadda waan xanuunsanayaa
    .retry1 = Waan ka xumahay, ma fahmin. Haddii aad xanuunsato, ma jiraa qof kale oo daryeeli kara qofkaas?
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? Haddii aad xanuunsato, ma jiraa qof kale oo daryeeli kara qofkaas?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Hadda wac council-kaaga, weydiiso “social care” (waaxda daryeelka), oo ku dheh: “Nobody can look after them today” (maanta cidna ma daryeeli karto qofkaas). Waxay sidoo kale leeyihiin lambar habeenkii, sabtida iyo axadda.
    Haddii qof khatar ku jiro, wac 999.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    Waxaad xaq u leedahay inaad council-kaaga weydiisato “carer’s assessment” (in la eego waxa qofka wax daryeela u baahan yahay). Waa bilaash, waxaana la eegaa waxa adiga ku caawin kara.
    Carers UK wax badan ayay kuu sheegi kartaa: carersuk.org, ama 0808 808 7777.
