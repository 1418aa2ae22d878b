addiction-what =
    Diolch am ddweud wrtha i. Am beth mae hyn?
    .opt-alcohol = Alcohol
    .also-alcohol = yfed, diod, y ddiod, cwrw
    .opt-drugs = Cyffuriau
    .also-drugs = cyffur, drygs, canabis, weed, cocên, heroin, pils
    .opt-gambling = Gamblo
    .also-gambling = betio, slots, hapchwarae, bwci
    .opt-other = Rhywbeth arall
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu ysgrifennu ei rif.
    .nudge = Ydych chi yna o hyd? Am beth mae hyn?

addiction-shake =
    { $whom ->
        [other] Pan fyddan nhw'n rhoi'r gorau i yfed, ydyn nhw'n crynu, yn chwysu neu'n cael ffitiau?
        [work] Pan fyddan nhw'n rhoi'r gorau i yfed, ydyn nhw'n crynu, yn chwysu neu'n cael ffitiau?
       *[me] Pan fyddwch chi'n rhoi'r gorau i yfed, ydych chi'n crynu, yn chwysu neu'n cael ffitiau?
    }
    .opt-yes = Ydw
    .also-yes = yndw, ie, ia, dwi'n crynu, dwi'n chwysu, crynu, chwysu
    .opt-no = Nac ydw
    .also-no = na, nag ydw, nagdw, nac dw, ddim yn crynu, ddim yn chwysu, dydw i ddim, byth
    .opt-unsure = Dydw i ddim yn siŵr
    .also-unsure = ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, efallai, falle, ella, weithiau, ambell waith
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes crynu, chwysu neu ffitiau? Oes, nac oes, neu ddim yn siŵr.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Oes crynu, chwysu neu ffitiau ar ôl rhoi'r gorau i yfed?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] Ddylen nhw ddim rhoi'r gorau i yfed yn sydyn: gall hynny fod yn beryglus. Ffoniwch 111 a gofynnwch sut i yfed llai yn ddiogel. Os cân nhw ffit, neu os gwelan nhw bethau sydd ddim yno, ffoniwch 999.
        [work] Ddylen nhw ddim rhoi'r gorau i yfed yn sydyn: gall hynny fod yn beryglus. Ffoniwch 111 a gofynnwch sut i yfed llai yn ddiogel. Os cân nhw ffit, neu os gwelan nhw bethau sydd ddim yno, ffoniwch 999.
       *[me] Peidiwch â rhoi'r gorau i yfed yn sydyn: gall hynny fod yn beryglus. Ffoniwch 111 a gofynnwch sut i yfed llai yn ddiogel. Os cewch chi ffit, neu os gwelwch chi bethau sydd ddim yno, ffoniwch 999.
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = Gall FRANK siarad â chi am gyffuriau, yn breifat: 0300 123 6600. Os oes rhywun wedi cymryd cyffuriau a ddim yn deffro, ffoniwch 999.

# Source: NHS, on drug and alcohol services.
addiction-service = Gallwch fynd eich hun at y “drug and alcohol service” (gwasanaeth cyffuriau ac alcohol) lleol. Mae am ddim, a does dim rhaid i chi weld meddyg teulu (GP) yn gyntaf.

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = Mae GamCare yn gwrando, am ddim: 0808 8020 133. Gall GAMSTOP eich cadw chi allan o wefannau gamblo, am ddim: gamstop.co.uk. Mae'r GIG (NHS) yn helpu hefyd, a does dim rhaid i chi weld meddyg teulu (GP) yn gyntaf.
