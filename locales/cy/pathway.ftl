pathway-needs =
    { $whom ->
        [other] Gyda beth hoffen nhw gael help?
        [work] Gyda beth hoffen nhw gael help?
       *[me] Gyda beth hoffech chi gael help?
    } Gallwch ddewis mwy nag un, neu ddweud wrtha i yn eich geiriau eich hun.
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Dewiswch o'r rhestr, neu dywedwch mewn ffordd arall.
    .retry2 = Er enghraifft: “Rwy'n teimlo'n unig”, neu “Alla i ddim talu fy miliau”.
    .nudge = Ydych chi yna o hyd? Dywedwch wrtha i beth fyddai'n helpu, pan fyddwch chi'n barod.

pathway-area =
    { $whom ->
        [other] Ble maen nhw'n byw?
        [work] Ble maen nhw'n byw?
       *[me] Ble rydych chi'n byw?
    } Mae rhan gyntaf y cod post, fel L9, neu enw'r ardal yn ddigon. Gallwch neidio dros hyn.
    .retry1 = Mae'n ddrwg gen i, doeddwn i ddim yn gallu dod o hyd i'r lle hwnnw. Rhowch gynnig ar ran gyntaf y cod post, fel L9.
    .retry2 = Mae enw tref neu ardal yn gweithio hefyd, fel Bootle. Neu dewiswch “Neidio dros hyn”.
    .nudge = Ydych chi yna o hyd? Os dywedwch chi'r ardal wrtha i, gallaf chwilio yno.

# Somebody lives where the service does not work. $districts is a list of where it does, $area what they said.
pathway-outside =
    Rydyn ni'n gwybod yn bennaf am leoedd yma: { $districts }. Felly efallai na fydd llawer yn agos at y lle hwn: { $area }. Ond gall help ar-lein fod yn addas o hyd.
    Gall y feddygfa (GP) yno helpu hefyd. Gofynnwch am “social prescriber” (presgripsiynydd cymdeithasol): rhywun sy'n gwybod beth sydd ymlaen yn agos.

pathway-prefs =
    { $whom ->
        [other] Beth fyddai'n addas iddyn nhw?
        [work] Beth fyddai'n addas iddyn nhw?
       *[me] Beth fyddai'n addas i chi?
    } Dewiswch faint bynnag yr hoffech, neu neidiwch dros hyn.
    .opt-daytime = Yn ystod y dydd
    .also-daytime = y dydd, bore, boreau, prynhawn, prynhawniau, pnawn
    .opt-evening = Gyda'r nos
    .also-evening = nos, min nos, fin nos, ar ôl gwaith, nosweithiau
    .opt-weekend = Ar y penwythnos
    .also-weekend = penwythnos, penwythnosau, dydd sadwrn, dydd sul, sadwrn, sul
    .opt-online = Ar-lein
    .opt-in_person = Wyneb yn wyneb
    .also-in_person = cwrdd â phobl, cyfarfod pobl
    .opt-free = Am ddim
    .also-free = rhad ac am ddim, heb dalu
    .opt-step_free = Dim grisiau
    .also-step_free = heb risiau, dim stepiau, cadair olwyn, methu dringo grisiau, ddim yn gallu dringo grisiau
    .opt-women_only = Menywod yn unig
    .also-women_only = dim ond menywod, merched yn unig, dim ond merched, menywod
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Dewiswch beth sy'n addas, neu neidiwch dros hyn.
    .retry2 = Gallwch dapio mwy nag un. Os nad oes ots, dewiswch “Neidio dros hyn”.
    .nudge = Ydych chi yna o hyd? Dywedwch wrtha i beth fyddai'n addas, neu neidiwch dros hyn.

pathway-more =
    Oes unrhyw beth arall y gallwn ni helpu gydag ef?
    .opt-yes = Oes, rhywbeth arall
    .also-yes = oes, oes mae, rhywbeth arall
    .opt-human = Siarad â pherson
    .opt-no = Nac oes, dyna'r cyfan
    .also-no = nac oes, nag oes, nagoes, na, dyna ni, dyna'r cwbl, dim byd arall, na dim diolch, dim diolch
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes unrhyw beth arall?
    .retry2 = Dewiswch oes, nac oes, neu siarad â pherson.
    .nudge = Ydych chi yna o hyd? Oes unrhyw beth arall y gallwn ni helpu gydag ef?

pathway-bye =
    Diolch am siarad â ni. Mae popeth wedi'i gadw yma. Ysgrifennwch eto unrhyw bryd, ddydd neu nos.
