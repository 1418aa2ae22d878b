caring-whom =
    Mae gofalu am rywun yn waith caled. Am bwy rydych chi'n gofalu? Gallwch neidio dros hyn.
    .opt-partner = Fy mhartner
    .also-partner = partner, gŵr, gwraig, fy ngŵr, fy ngwraig, cariad, fy nghariad
    .opt-parent = Fy rhiant
    .also-parent = mam, dad, tad, fy mam, fy nhad, rhiant, rhieni, fy rhieni
    .opt-child = Fy mhlentyn
    .also-child = plentyn, plant, fy mhlant, mab, merch, fy mab, fy merch
    .opt-other = Perthynas neu ffrind
    .also-other = perthynas, ffrind, cymydog, cymdoges, nain, taid, mam-gu, tad-cu, brawd, fy mrawd, chwaer, fy chwaer, modryb, ewythr
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Am bwy rydych chi'n gofalu?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Am bwy rydych chi'n gofalu?

caring-cover =
    Os ydych chi'n sâl, all rhywun arall ofalu amdanyn nhw?
    .opt-yes = Gall
    .also-yes = gall rhywun, gallan, oes, ie, ia
    .opt-no = Na all, dim ond fi
    .also-no = na, na all, na gall, neb, neb arall, all neb, all neb arall, does neb, does neb arall, nac oes, nag oes, nagoes, dim ond fi, jyst fi, ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, ddim yn meddwl, efallai, falle, ella
    .opt-today = All neb ofalu amdanyn nhw heddiw
    .also-today = heddiw, neb heddiw, all neb heddiw, does neb heddiw, neb nawr, neb rŵan, does neb nawr, does neb rŵan, dwi'n sâl nawr, dwi'n sâl rŵan, rwy'n sâl nawr
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. All rhywun arall ofalu amdanyn nhw os ydych chi'n sâl?
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? All rhywun arall ofalu amdanyn nhw os ydych chi'n sâl?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Ffoniwch eich cyngor lleol nawr, gofynnwch am “social care” (gofal cymdeithasol), a dywedwch: “All neb ofalu amdanyn nhw heddiw” (“Nobody can look after them today”). Mae ganddyn nhw rif ar gyfer nosweithiau a phenwythnosau hefyd.
    Os oes rhywun mewn perygl, ffoniwch 999.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    Mae gennych chi hawl i ofyn i'ch cyngor lleol am “carer’s assessment” (asesiad gofalwr). Mae am ddim, ac mae'n edrych ar beth fyddai'n eich helpu chi.
    Gall Carers UK ddweud mwy wrthoch chi: carersuk.org, neu 0808 808 7777.
