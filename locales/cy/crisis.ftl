# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = Mae hyn yn swnio fel argyfwng. Ffoniwch 999 nawr. Os na allwch chi siarad, ffoniwch 999 o ffôn symudol a phwyswch 55. Peidiwch ag aros am y sgwrs hon.

crisis-suicide = Rwy'n falch iawn eich bod chi wedi dweud wrtha i. Mae'r hyn rydych chi'n ei deimlo yn ddifrifol, ac rydych chi'n haeddu help nawr. Siaradwch â rhywun heddiw:

crisis-self_harm = Diolch am ddweud wrtha i. Rydych chi'n haeddu gofal, nid bai. Os ydych chi wedi cael anaf, ffoniwch 111 neu ewch i'r adran frys (A&E). Gallwch siarad â rhywun nawr:

crisis-abuse = Diolch am ddweud wrtha i. Nid eich bai chi yw hyn, ac rydych chi'n haeddu bod yn ddiogel. Mae help yma, ac mae am ddim:

crisis-child = Diolch am ddweud wrtha i. Mae gan bob plentyn yr hawl i fod yn ddiogel. Os oes plentyn mewn perygl nawr, ffoniwch 999.

crisis-others = Diolch am ddweud wrtha i. Os gallai rhywun gael niwed nawr, ffoniwch 999. Gallwch hefyd siarad â rhywun am y peth:

crisis-told = Rwyf wedi dweud wrth y cynghorydd beth ysgrifennoch chi. Os ydych chi mewn perygl, peidiwch ag aros. Ffoniwch 999.

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = Dydy ein cynghorwyr ddim yma ar hyn o bryd, a does neb yn gwylio'r sgwrs hon. Byddan nhw'n ôl: { $next_open }. Defnyddiwch y rhifau uchod. Mae 999, 111 a Samaritans ar 116 123 yn ateb ddydd a nos.

crisis-stop_here = Rwy'n dweud wrth ein cynghorwyr hefyd. Ffoniwch 999 yn gyntaf. Fydda i ddim yn gofyn mwy o bethau i chi.

crisis-safe =
    Ydych chi'n ddiogel nawr?
    .opt-yes = Ydw, rwy'n ddiogel am y tro
    .also-yes = ydw, yndw, rwy'n ddiogel, rwyn ddiogel, dw i'n ddiogel, dwi'n ddiogel, dw i'n saff, dwi'n saff, dwi yn saff, dwi yn ddiogel
    .opt-unsure = Dydw i ddim yn siŵr
    .also-unsure = ddim yn siŵr, dim yn siŵr, dwi ddim yn siŵr, dw i ddim yn siŵr, ansicr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, dydw i ddim yn gwybod, dim syniad, efallai, falle, ella, am wn i, ydw i'n ddiogel, ydw i'n saff
    .opt-no = Nac ydw
    .also-no = na, nag ydw, nagdw, nac dw, na dydw, na'dw, ddim yn ddiogel, ddim yn saff, ddim yn teimlo'n ddiogel, ddim yn teimlo'n saff, ddim yn meddwl, anniogel, mewn perygl, dydw i ddim
    .retry1 = Ydych chi'n ddiogel nawr? Gallwch ysgrifennu ydw, nac ydw, neu ddim yn siŵr.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    A yw'n ddiogel i chi sgwrsio yma? Efallai y gall rhywun arall weld y sgrin hon.
    .opt-yes = Ydy, mae'n ddiogel
    .also-yes = ydy, ydi, yndi, mae'n saff, mae yn ddiogel
    .opt-no = Nac ydy, dydy hi ddim yn ddiogel
    .also-no = na, nac ydy, nac ydi, nag ydy, nag ydi, nadi, nacdi, nagyw, ddim yn ddiogel, ddim yn saff, dim yn saff, anniogel, mewn perygl, ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, ddim yn meddwl, efallai, falle, ella, ydy hi'n, ydi hi'n, ydy o'n, ydy e'n, mae e yma, mae o yma, mae hi yma, mae o adra, mae e adre
    .retry1 = A yw'n ddiogel i chi sgwrsio yma? Ydy neu nac ydy.

crisis-nation =
    Ym mha wlad ydych chi? Yna gallaf roi'r rhif cywir i chi. Gallwch neidio dros hyn.
    .opt-england = Lloegr
    .also-england = yn lloegr, england
    .opt-wales = Cymru
    .also-wales = yng nghymru, nghymru, gymru, wales
    .opt-scotland = Yr Alban
    .also-scotland = alban, scotland
    .opt-northern_ireland = Gogledd Iwerddon
    .also-northern_ireland = yng ngogledd iwerddon, northern ireland
    .retry1 = Lloegr, Cymru, yr Alban neu Ogledd Iwerddon?

crisis-abuse_at = Mae'r bobl hyn yn deall hyn, a byddan nhw'n gwrando:

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    Felly caewch y dudalen hon nawr, os gwelwch yn dda. Mewn perygl, ffoniwch 999. Os na allwch chi siarad, pwyswch 55. Fyddwn ni ddim yn ysgrifennu atoch chi. Dewch yn ôl pryd bynnag y mae'n ddiogel.
    .opt-yes = Gallaf sgwrsio nawr
    .also-yes = galla i sgwrsio, dwi'n gallu siarad, mae'n ddiogel nawr, mae'n saff nawr, mae'n saff rŵan

crisis-now = Ffoniwch 999 nawr, neu ewch i'r adran frys (A&E). Arhoswch gyda rhywun os gallwch chi. Rwyf hefyd yn gofyn i un o'n cynghorwyr ysgrifennu atoch chi yma.

crisis-talk =
    Hoffech chi i un o'n cynghorwyr ysgrifennu atoch chi yma?
    .opt-yes = Hoffwn, os gwelwch yn dda
    .also-yes = hoffwn, ie, ia, iawn, oce, ok, os gwelwch yn dda, plis, licien, liciwn
    .opt-no = Ddim nawr
    .also-no = na, na hoffwn, dim diolch, dim nawr, ddim rŵan, dim rŵan, hoffwn i ddim, ddim yn iawn, ddim yn ok
    .retry1 = Hoffech chi i gynghorydd ysgrifennu atoch chi? Gallwch ysgrifennu hoffwn, neu na.

crisis-here = Iawn. Gallwch ysgrifennu yma unrhyw bryd. Mae'r rhifau uchod yno i chi.

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = Dydy ein cynghorwyr ddim yma ar hyn o bryd, a does neb yn gwylio'r sgwrs hon. Byddan nhw'n ôl: { $next_open }. Defnyddiwch y rhifau uchod. Mae 999, 111 a Samaritans ar 116 123 yn ateb ddydd a nos.

# When the advisors could not be told at all.
crisis-unheard = Mae'n ddrwg gen i, doeddwn i ddim yn gallu cyrraedd ein cynghorwyr nawr. Peidiwch ag aros amdanyn nhw. Ffoniwch 999, neu defnyddiwch y rhifau uchod.

crisis-wait =
    Chi sydd gyntaf yn y ciw am ein cynghorwyr. Wrth i chi aros, gall y rhifau uchod eich helpu chi nawr.
    .relayed = Diolch. Bydd y cynghorydd yn gweld beth ysgrifennoch chi. Os ydych chi mewn perygl, ffoniwch 999.
    .claimed = Mae { $advisor } yma nawr a bydd yn ysgrifennu atoch chi.
