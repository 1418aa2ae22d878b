unsure-area =
    Ble rydych chi'n byw? Mae rhan gyntaf eich cod post, fel L9, neu enw eich ardal yn ddigon. Gallwch neidio dros hyn.
    .retry1 = Mae'n ddrwg gen i, doeddwn i ddim yn gallu dod o hyd i'r lle hwnnw. Rhowch gynnig ar ran gyntaf eich cod post, fel L9.
    .retry2 = Mae enw tref neu ardal yn gweithio hefyd, fel Bootle. Neu dewiswch “Neidio dros hyn”.
    .nudge = Ydych chi yna o hyd? Os dywedwch chi eich ardal wrtha i, gallaf chwilio yn agos atoch chi.

unsure-unknown = Mae hynny'n iawn. Mae llawer o bobl yn ei chael hi'n anodd dweud. Gall un o'n cynghorwyr siarad am y peth gyda chi.
