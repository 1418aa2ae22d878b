immigration-what =
    Am beth mae hyn? Gallwch neidio dros hyn.
    .opt-asylum = Lloches
    .also-asylum = ceisio lloches, ceisiwr lloches, ffoadur, ffoaduriaid, asylum
    .opt-status = Fisa neu fy statws
    .also-status = fisa, visa, statws, fy statws, papurau, settled status
    .opt-family = Fy nheulu
    .also-family = teulu, gwraig, gŵr, plant, fy mhlant
    .opt-settling = Setlo yma
    .also-settling = setlo, ymgartrefu, saesneg, gwersi saesneg, dysgu saesneg
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Am beth mae hyn?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = Dim ond cynghorydd cofrestredig (registered adviser) neu gyfreithiwr (solicitor) sy'n cael dweud wrthoch chi beth i'w wneud am fewnfudo. Ar gyfer lloches, gall hyn fod am ddim.

immigration-date =
    { $whom ->
        [other] Oes ganddyn nhw lythyr gyda dyddiad, neu apwyntiad, yn y dyddiau nesaf?
        [work] Oes ganddyn nhw lythyr gyda dyddiad, neu apwyntiad, yn y dyddiau nesaf?
       *[me] Oes gennych chi lythyr gyda dyddiad, neu apwyntiad, yn y dyddiau nesaf?
    }
    .opt-yes = Oes
    .also-yes = oes mae, ie, ia, heddiw, yfory, fory, dyddiau, diwrnod, ddiwrnod, wythnos, wythnos nesaf
    .opt-no = Nac oes
    .also-no = na, nag oes, nagoes, does gen i ddim
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes dyddiad yn y dyddiau nesaf? Oes neu nac oes.
    .retry2 = Dewiswch oes neu nac oes.
    .nudge = Ydych chi yna o hyd? Oes dyddiad yn y dyddiau nesaf?

immigration-soon = Peidiwch â cholli'r dyddiad hwnnw, os gwelwch yn dda. Gall ein cynghorwyr eich helpu chi i chwilio am rywun sy'n cael helpu gyda hyn.

immigration-talk =
    Hoffech chi siarad â chynghorydd yma?
    .opt-yes = Hoffwn, os gwelwch yn dda
    .also-yes = hoffwn, ie, ia, iawn, oce, ok, plis
    .opt-no = Na, dangoswch leoedd sy'n helpu
    .also-no = na, na hoffwn, dim diolch, dangoswch leoedd, dangos lleoedd, hoffwn i ddim, ddim yn iawn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Hoffech chi siarad â chynghorydd? Ysgrifennwch hoffwn neu na.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Hoffech chi siarad â chynghorydd?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = Gall pawb gofrestru gyda meddyg teulu (GP), am ddim. Does dim angen papurau, fisa na phrawf o gyfeiriad. Gallwch ofyn am gyfieithydd (interpreter).
