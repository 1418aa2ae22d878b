money-bailiffs =
    { $whom ->
        [other] Oes beilïaid (bailiffs) wrth eu drws, neu ydyn nhw wedi dweud eu bod nhw'n dod?
        [work] Oes beilïaid (bailiffs) wrth eu drws, neu ydyn nhw wedi dweud eu bod nhw'n dod?
       *[me] Oes beilïaid (bailiffs) wrth eich drws, neu ydyn nhw wedi dweud eu bod nhw'n dod?
    }
    .opt-yes = Oes, neu maen nhw'n dod
    .also-yes = oes, ydyn, maen nhw yma, maen nhw'n dod, ydyn maen nhw, oes mae
    .opt-no = Nac oes
    .also-no = na, nag oes, nagoes, nac ydyn, nag ydyn, dydyn nhw ddim, naddo
    .opt-unsure = Dydw i ddim yn siŵr
    .also-unsure = ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, efallai, falle, ella
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes beilïaid yn dod? Oes, nac oes, neu ddim yn siŵr.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Oes beilïaid yn dod?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Ffoniwch National Debtline am ddim ar 0808 808 4000. Maen nhw'n helpu gyda hyn bob diwrnod gwaith.
    Fel arfer, does dim rhaid i chi adael i feili ddod i mewn. Cadwch eich drws ar gau a siaradwch drwyddo. Gofynnwch am lythyr sy'n dweud pwy ydyn nhw.

money-today =
    { $whom ->
        [other] Oes ganddyn nhw fwyd ar gyfer heddiw, a gwres neu drydan gartref?
        [work] Oes ganddyn nhw fwyd ar gyfer heddiw, a gwres neu drydan gartref?
       *[me] Oes gennych chi fwyd ar gyfer heddiw, a gwres neu drydan gartref?
    }
    .opt-yes = Oes, ar gyfer heddiw
    .also-yes = oes, oes mae, am heddiw
    .opt-no = Nac oes, ddim digon
    .also-no = na, nac oes, nag oes, nagoes, does dim, does gen i ddim, dim bwyd
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes bwyd a gwres heddiw? Oes neu nac oes.
    .retry2 = Dewiswch “Oes, ar gyfer heddiw” neu “Nac oes, ddim digon”.
    .nudge = Ydych chi yna o hyd? Oes bwyd a gwres ar gyfer heddiw?

money-urgent =
    Diolch am ddweud wrtha i. Nid chi yw'r unig un, ac mae help ar gael.
    Mae gan eich cyngor lleol arian ar gyfer argyfwng. Gofynnwch iddyn nhw am “crisis help”. Gall Citizens Advice eich helpu chi i gael parsel bwyd: 0800 144 8848.

money-what =
    Gall poeni am arian wneud popeth yn anodd. Am beth mae hyn fwyaf?
    .opt-debt = Dyledion
    .also-debt = dyled, mewn dyled, arian sydd arna i, benthyciad, debt
    .opt-benefits = Budd-daliadau
    .also-benefits = budd-dal, benefits, credyd cynhwysol, universal credit
    .opt-bills = Biliau nwy neu drydan
    .also-bills = biliau, nwy, trydan, gwres, gwresogi
    .opt-living = Dim digon o arian i fyw
    .also-living = dim digon, ddim digon, dim digon o arian, dim arian, dim pres
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Am beth mae hyn fwyaf?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    Yng Nghymru a Lloegr, gallwch ofyn i gynghorydd dyledion (debt adviser) am “breathing space” (seibiant rhag dyled). Am 60 diwrnod, chaiff y rhan fwyaf o'r rhai y mae arnoch chi arian iddyn nhw ddim mynd ar eich ôl chi nac ychwanegu llog.
    Gall StepChange ddweud mwy wrthoch chi, am ddim: 0800 138 1111.

money-claim =
    Beth sydd ei angen arnoch chi gyda budd-daliadau?
    .opt-apply = Help i wneud cais
    .also-apply = gwneud cais, cais, llenwi ffurflen, help gyda'r ffurflen
    .opt-refused = Cefais fy ngwrthod
    .also-refused = gwrthod, wedi gwrthod, ces i fy ngwrthod, dywedon nhw na
    .opt-stopped = Cafodd ei dorri neu ei atal
    .also-stopped = wedi'i atal, wedi'i dorri, llai o arian, sancsiwn, cosb
    .opt-check = Budd-daliadau y gallaf eu cael
    .also-check = gwirio, beth ga i, beth alla i gael
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth sydd ei angen arnoch chi gyda budd-daliadau?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = Gwnewch gais yn fuan: yn aml, dim ond o'r diwrnod rydych chi'n gofyn y mae arian yn cael ei dalu. Gall Citizens Advice edrych beth gallwch chi ei gael, a helpu gyda'r ffurflen, am ddim: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = Gallwch ofyn iddyn nhw edrych arno eto. Enw hyn yw “mandatory reconsideration” (ailystyriaeth orfodol). Gofynnwch o fewn un mis i'r dyddiad ar y llythyr. Gall Citizens Advice helpu, am ddim: 0800 144 8848.

money-meter =
    { $whom ->
        [other] Oes ganddyn nhw fesurydd talu ymlaen llaw (prepayment meter) sydd wedi rhedeg allan, neu bron â rhedeg allan?
        [work] Oes ganddyn nhw fesurydd talu ymlaen llaw (prepayment meter) sydd wedi rhedeg allan, neu bron â rhedeg allan?
       *[me] Oes gennych chi fesurydd talu ymlaen llaw (prepayment meter) sydd wedi rhedeg allan, neu bron â rhedeg allan?
    }
    .opt-yes = Oes
    .also-yes = oes mae, ydy, ydi, ie, ia, wedi rhedeg allan, bron â rhedeg allan
    .opt-no = Nac oes
    .also-no = na, nag oes, nagoes, nac ydy, nac ydi, nag ydy, dim mesurydd, does gen i ddim mesurydd, ddim wedi rhedeg allan, ddim eto
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes mesurydd sydd wedi rhedeg allan, neu bron? Oes neu nac oes.
    .retry2 = Dewiswch oes neu nac oes.
    .nudge = Ydych chi yna o hyd? Oes mesurydd sydd wedi rhedeg allan, neu bron?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = Ffoniwch eich cwmni nwy neu drydan cyn gynted ag y byddan nhw ar agor. Dywedwch fod eich mesurydd yn rhedeg allan, ac na allwch chi dalu. Gofynnwch am “additional support credit” (credyd cymorth ychwanegol), ac a oes “fuel voucher” (taleb tanwydd) i chi.

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    Rhaid i'ch cwmni nwy neu drydan weithio gyda chi ar gynllun y gallwch chi ei dalu.
    Ydych chi'n sâl, yn anabl neu'n hŷn, neu oes gennych chi blant bach? Gofynnwch am gael bod ar y “Priority Services Register” (rhestr o bobl sy'n cael help ychwanegol): mae am ddim.
