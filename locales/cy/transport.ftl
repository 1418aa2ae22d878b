transport-going =
    I ble hoffech chi fynd? Gallwch neidio dros hyn.
    .opt-health = Meddyg neu ysbyty
    .also-health = meddyg, doctor, ysbyty, clinig, deintydd, apwyntiad, syrjeri, gp
    .opt-shops = Siopau
    .also-shops = siop, siopa, archfarchnad
    .opt-people = Grwpiau a phobl
    .also-people = ffrindiau, teulu, grŵp, grwpiau, pobl, clwb
    .opt-work = Gwaith neu gwrs
    .also-work = gwaith, swydd, coleg, cwrs
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? I ble hoffech chi fynd?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = Os yw meddyg yn eich anfon i'r ysbyty a does gennych chi ddim llawer o arian, efallai y bydd y GIG (NHS) yn talu am y daith. Cadwch eich tocynnau a gofynnwch yn yr ysbyty.

transport-soon =
    { $whom ->
        [other] Oes rhaid iddyn nhw fod yno heddiw neu yfory?
        [work] Oes rhaid iddyn nhw fod yno heddiw neu yfory?
       *[me] Oes rhaid i chi fod yno heddiw neu yfory?
    }
    .opt-yes = Oes
    .also-yes = oes rhaid, heddiw, yfory, fory, ie, ia
    .opt-no = Nac oes
    .also-no = na, nag oes, nagoes, does dim rhaid, ddim heddiw, ddim yfory, ddim fory, wedyn, yr wythnos nesaf, wythnos nesa
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. { $whom ->
            [other] Oes rhaid iddyn nhw fod yno heddiw neu yfory?
            [work] Oes rhaid iddyn nhw fod yno heddiw neu yfory?
           *[me] Oes rhaid i chi fod yno heddiw neu yfory?
        } Oes neu nac oes.
    .retry2 = Dewiswch oes neu nac oes, neu neidiwch dros hyn.
    .nudge = Ydych chi yna o hyd? { $whom ->
            [other] Oes rhaid iddyn nhw fod yno heddiw neu yfory?
            [work] Oes rhaid iddyn nhw fod yno heddiw neu yfory?
           *[me] Oes rhaid i chi fod yno heddiw neu yfory?
        }

transport-urgent = Ffoniwch nawr y lle sy'n eich disgwyl chi. Gofynnwch a allan nhw ddod i'ch nôl chi, eich ffonio chi, neu eich gweld chi ar ddiwrnod arall. Bydda i hefyd yn gofyn i un o'n cynghorwyr helpu.

transport-stops =
    Beth sy'n ei gwneud hi'n anodd mynd yno? Gallwch neidio dros hyn.
    .opt-cost = Mae'n costio gormod
    .also-cost = cost, rhy ddrud, drud, arian, pres, methu fforddio, alla i ddim fforddio
    .opt-walking = Mae cerdded yn anodd
    .also-walking = cerdded, grisiau, poen, cadair olwyn, methu cerdded, methu cerdded ymhell
    .opt-afraid = Mae arna i ofn mynd ar fy mhen fy hun
    .also-afraid = ofn, mae ofn arna i, ofnus, nerfus, pryderus, gorbryder, panig
    .opt-no_bus = Does dim bws
    .also-no_bus = dim bws, dim bysiau, dim car, dim trên, does gen i ddim car
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth sy'n ei gwneud hi'n anodd mynd yno?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = Gall pobl hŷn a llawer o bobl anabl deithio ar y bws am ddim. Gofynnwch i'ch cyngor lleol am “bus pass” (cerdyn bws).

transport-afraid = Mae llawer o bobl yn teimlo felly. Gallwch ofyn i grŵp a all rhywun gwrdd â chi wrth y drws y tro cyntaf.
