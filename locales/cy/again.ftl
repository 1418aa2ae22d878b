again-noted = Helo eto. Diolch am ddweud wrtha i. Gadewch i ni edrych ar hynny gyda'n gilydd.

again-what =
    Helo eto. Beth hoffech chi ei wneud?
    .opt-look = Chwilio am rywbeth sy'n helpu
    .also-look = chwilio, chwilio am help, dod o hyd i help, ffeindio rhywbeth, edrych
    .opt-human = Siarad â pherson
    .opt-nothing = Dim byd ar hyn o bryd
    .also-nothing = dim byd, dim, na dim diolch, wedyn, rhywbryd eto
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Gallwch chwilio am help, siarad â pherson, neu ei adael am y tro.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Gallaf chwilio am rywbeth, neu ddod o hyd i berson i chi.

again-bye = Iawn. Ysgrifennwch aton ni pryd bynnag y mynnwch.

# Who writes asked for somebody else before.
again-same =
    Helo eto. Ai am yr un person â'r tro diwethaf mae hyn?
    .opt-same = Ie, yr un un
    .also-same = ie, yr un, yr un person
    .opt-new = Na, rhywun arall
    .also-new = na, nage, rhywun arall, person arall, i fi, fi
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Ai'r un person â'r tro diwethaf ydyw?
    .retry2 = Dewiswch: yr un person, neu rywun arall.
    .nudge = Ydych chi yna o hyd? Ai am yr un person â'r tro diwethaf mae hyn?

again-whom =
    Ai i chi mae hyn, neu i rywun arall?
    .opt-me = I fi
    .also-me = fi, i mi, imi, i fi mae o, i fi mae hwn, dim ond i fi, jyst i fi, jyst fi, dim ond fi
    .opt-other = I rywun rwy'n ei adnabod
    .also-other = rhywun arall, i rywun arall, rhywun dwi'n nabod, i rywun dwi'n nabod, ddim i fi, mam, dad, fy mam, i fy mam, fy nhad, i fy nhad, fy mab, i fy mab, fy merch, i fy merch, fy mhlentyn, i fy mhlentyn, gŵr, gwraig, fy ngŵr, i fy ngŵr, fy ngwraig, i fy ngwraig, fy mhartner, fy mrawd, fy chwaer, nain, taid, mam-gu, tad-cu, ffrind, fy ffrind, i ffrind, cymydog, cymdoges
    .opt-work = I rywun rwy'n ei helpu yn fy ngwaith
    .also-work = gwaith, yn y gwaith, trwy'r gwaith, ar gyfer gwaith, trwy fy ngwaith, fy ngwaith, rhywun dwi'n gweithio gyda, rhywun dwi'n gweithio efo, nyrs ydw i, meddyg ydw i, athro ydw i, athrawes ydw i, gweithiwr cymdeithasol ydw i, gweithiwr cymdeithasol, atgyfeirio, atgyfeiriad, dwi eisiau atgyfeirio rhywun
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. I bwy mae hyn?
    .retry2 = Gallwch dapio un, neu ysgrifennu ei rif. Gallwch hefyd neidio dros hyn.
    .nudge = Ydych chi yna o hyd? I bwy mae hyn?
