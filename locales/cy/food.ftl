food-today =
    { $whom ->
        [other] Oes ganddyn nhw fwyd ar gyfer heddiw?
        [work] Oes ganddyn nhw fwyd ar gyfer heddiw?
       *[me] Oes gennych chi fwyd ar gyfer heddiw?
    }
    .opt-yes = Oes, ar gyfer heddiw
    .also-yes = oes, oes mae, am heddiw
    .opt-no = Nac oes, ddim digon
    .also-no = na, nac oes, nag oes, nagoes, does dim, does gen i ddim, dim bwyd, dim digon, ddim digon
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes bwyd ar gyfer heddiw? Oes neu nac oes.
    .retry2 = Dewiswch “Oes, ar gyfer heddiw” neu “Nac oes, ddim digon”.
    .nudge = Ydych chi yna o hyd? Oes bwyd ar gyfer heddiw?

food-urgent =
    Diolch am ddweud wrtha i. Nid chi yw'r unig un, ac mae help.
    Gall Citizens Advice eich helpu chi i gael parsel bwyd: 0800 144 8848. Mae gan eich cyngor lleol arian ar gyfer argyfwng. Gofynnwch iddyn nhw am “crisis help” (help mewn argyfwng).

food-diet =
    Oes rhywbeth y dylen ni ei wybod am eich bwyd? Dewiswch beth sy'n wir i chi, neu neidiwch dros hyn.
    .opt-no_cooking = Alla i ddim coginio gartref
    .also-no_cooking = methu coginio, dim popty, dim cwcer, dim cegin, does gen i ddim cegin
    .opt-halal = Halal
    .also-halal = bwyd halal, dim porc
    .opt-no_meat = Dim cig
    .also-no_meat = llysieuol, llysieuwr, llysieuwraig, fegan, feji
    .opt-illness = Alergedd neu salwch
    .also-illness = alergedd, alergaidd, salwch, diabetes, clefyd siwgr, coeliag
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Dewiswch beth sy'n wir i chi, neu neidiwch dros hyn.
    .retry2 = Gallwch dapio mwy nag un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Oes rhywbeth y dylen ni ei wybod am eich bwyd?

food-home =
    Pwy sydd angen bwyd? Dewiswch y peth cyntaf sy'n wir i chi.
    .opt-small = Plentyn bach, neu rwy'n feichiog
    .also-small = plentyn bach, plant bach, babi, baban, beichiog, dwi'n feichiog, disgwyl babi
    .opt-school = Plentyn yn yr ysgol
    .also-school = plentyn, plant, y plant, fy mhlant
    .opt-adults = Oedolion yn unig
    .also-adults = oedolion, dim ond oedolion, dim ond fi, jyst fi, fi
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Pwy sydd angen bwyd?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = Os ydych chi'n feichiog, neu os oes gennych chi blentyn o dan 4 oed, ac os ydych chi'n cael budd-daliadau, gofynnwch am Healthy Start. Arian ar gyfer llaeth, ffrwythau a llysiau yw hwn: healthystart.nhs.uk. Yn yr Alban, gofynnwch am Best Start Foods.

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = Efallai y gall eich plentyn fwyta yn yr ysgol am ddim. Gofynnwch i'r ysgol neu i'ch cyngor lleol am “free school meals” (prydau ysgol am ddim).

food-adults = Gall Citizens Advice edrych pa arian y gallwch chi ei gael, fel bod mwy ar gyfer bwyd. Mae am ddim: 0800 144 8848.
