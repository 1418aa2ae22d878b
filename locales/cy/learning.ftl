learning-what =
    { $whom ->
        [other] Beth hoffen nhw ei ddysgu?
        [work] Beth hoffen nhw ei ddysgu?
       *[me] Beth hoffech chi ei ddysgu?
    } Gallwch neidio dros hyn.
    .opt-wellbeing = Teimlo'n dda
    .also-wellbeing = lles, ymlacio, teimlo'n well
    .opt-creative = Creu pethau
    .also-creative = crefftau, celf, creu, gwneud pethau
    .opt-work = Ar gyfer gwaith
    .also-work = gwaith, swydd, i gael gwaith
    .opt-computers = Cyfrifiaduron a ffonau
    .also-computers = cyfrifiadur, cyfrifiaduron, ffôn, ffonau
    .opt-english = Gwella fy Saesneg
    .also-english = saesneg, gwersi saesneg, dysgu saesneg, gwell saesneg
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth fyddai'n dda ei ddysgu?
