loneliness-company =
    Mae teimlo'n unig yn anodd, ac mae llawer o bobl yn ei deimlo. Beth fyddai'n helpu fwyaf?
    .opt-company = Cwmni
    .also-company = cwmni pobl, ffrindiau, ffrindiau newydd, gwneud ffrindiau, cwrdd â phobl
    .opt-grief = Bu farw rhywun agos ata i
    .also-grief = bu farw rhywun, galar, galaru, profedigaeth
    .opt-activity = Rhywbeth i'w wneud
    .also-activity = gweithgaredd, gweithgareddau, rhywbeth i wneud
    .opt-talk = Dim ond siarad
    .also-talk = siarad, sgwrs, sgwrsio, cael sgwrs
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu ysgrifennu ei rif.
    .nudge = Ydych chi yna o hyd? Beth fyddai'n helpu fwyaf?

loneliness-grief =
    { $whom ->
        [other] Mae'n ddrwg gen i eu bod nhw wedi colli rhywun. Mae pobl yn eu hardal nhw sy'n gwybod sut beth yw hynny.
        [work] Mae'n ddrwg gen i eu bod nhw wedi colli rhywun. Mae pobl yn eu hardal nhw sy'n gwybod sut beth yw hynny.
       *[me] Mae'n ddrwg gen i eich bod chi wedi colli rhywun. Mae pobl yn eich ardal chi sy'n gwybod sut beth yw hynny.
    }

loneliness-talk = Wrth gwrs. Bydda i'n gofyn i un o'n cynghorwyr ysgrifennu atoch chi.
