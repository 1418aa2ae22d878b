# The matches are laid out below this message, then the buttons.
find-offer =
    { NUM($matches) ->
        [zero] Rwyf wedi dod o hyd i { $matches } o bethau a allai helpu.
        [one] Rwyf wedi dod o hyd i rywbeth a allai helpu.
        [two] Rwyf wedi dod o hyd i { $matches } beth a allai helpu.
        [few] Rwyf wedi dod o hyd i { $matches } pheth a allai helpu.
        [many] Rwyf wedi dod o hyd i { $matches } o bethau a allai helpu.
       *[other] Rwyf wedi dod o hyd i { $matches } o bethau a allai helpu.
    } Am ba un hoffech chi wybod mwy?
    .retry1 = Mae'n ddrwg gen i, pa un ydych chi'n ei feddwl? Gallwch ysgrifennu ei rif.
    .retry2 = Ysgrifennwch 1, 2 neu 3, neu dewiswch “Dim un o'r rhain”.
    .nudge = Ydych chi yna o hyd? Edrychwch arnyn nhw, a dywedwch wrtha i pa un rydych chi'n ei hoffi.

find-how =
    Eich dewis: { $choice }. Sut hoffech chi fynd ymlaen?
    .opt-refer = Trefnwch hyn gyda nhw i mi
    .also-refer = dweud wrthyn nhw, dywedwch wrthyn nhw, rhowch wybod iddyn nhw, cyfeiriwch fi, cysylltwch â nhw
    .opt-details = Eu ffôn a'u cyfeiriad
    .also-details = ffôn, rhif ffôn, cyfeiriad, ffôn a chyfeiriad, manylion, y manylion
    .opt-human = Siarad â pherson yn gyntaf
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Ddylen ni ddweud wrthyn nhw amdanoch chi, neu ydych chi eisiau eu manylion?
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Sut hoffech chi fynd ymlaen gyda hyn: { $choice }?

# Consent to sharing, apart from consent to the service.
find-share =
    { $whom ->
        [other] I wneud hynny, byddwn ni'n sôn am y person rydych chi'n gofyn drostyn nhw. Byddwn ni'n dweud wrth: { $choice }. Ydy'r person hwnnw'n cytuno i ni rannu hyn?
        [work] I wneud hynny, byddwn ni'n sôn am y person rydych chi'n gofyn drostyn nhw. Byddwn ni'n dweud wrth: { $choice }. Ydy'r person hwnnw'n cytuno i ni rannu hyn?
       *[me] I wneud hynny, byddwn ni'n dweud yr hoffech chi ddod. Byddwn ni'n dweud wrth: { $choice }. Ydy hi'n iawn rhannu hyn gyda nhw?
    }
    .opt-yes = Ydy, cewch chi ei rannu
    .also-yes = ydy, ydi, yndi, cewch, ydy mae'n iawn, mae'n iawn, iawn gyda fi, popeth yn iawn, ie, oce, ok, okay
    .opt-no = Na, cadwch hyn yn breifat
    .also-no = na, nac ydy, nac ydi, nag ydy, nag ydi, nagyw, dim diolch, na dim diolch, ddim yn iawn, ddim yn ok, ddim yn oce, ddim yn siŵr, dim yn siŵr, peidiwch rhannu, peidiwch dweud, peidiwch â dweud, na chewch, chewch chi ddim, gwell peidio, dydy hi ddim yn iawn, dyw hi ddim yn iawn, ydy hi'n, ydy hyn, ydi hyn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Gawn ni ddweud hyn wrthyn nhw? Ysgrifennwch cewch neu na.
    .retry2 = Dewiswch “Ydy, cewch chi ei rannu” neu “Na, cadwch hyn yn breifat”.
    .nudge = Ydych chi yna o hyd? Gawn ni ddweud hyn wrthyn nhw?

find-sent =
    { $whom ->
        [other] Iawn, mae hynny wedi'i wneud. Rydyn ni wedi nodi yr hoffen nhw fynd yma: { $choice }. Bydd cynghorydd yn rhoi gwybod i'r lle.
        [work] Iawn, mae hynny wedi'i wneud. Rydyn ni wedi nodi yr hoffen nhw fynd yma: { $choice }. Bydd cynghorydd yn rhoi gwybod i'r lle.
       *[me] Iawn, mae hynny wedi'i wneud. Rydyn ni wedi nodi yr hoffech chi fynd yma: { $choice }. Bydd cynghorydd yn rhoi gwybod iddyn nhw.
    }
    Dyma sut gallwch chi gysylltu â nhw eich hun:

find-failed = Mae'n ddrwg gen i, doedden ni ddim yn gallu gwneud hynny nawr. Bydd person yn eich helpu chi gyda hyn.

find-details = Dyma'r manylion:

find-soon = Byddwn ni'n gofyn i chi mewn wythnos sut aeth hi. Os nad ydych chi eisiau hynny, ysgrifennwch “stop”.

find-none =
    Mae'n ddrwg gen i, ddes i ddim o hyd i unrhyw beth addas nawr. Efallai bod un o'n cynghorwyr yn gwybod mwy. Hoffech chi siarad ag un?
    .opt-yes = Hoffwn, os gwelwch yn dda
    .also-yes = hoffwn, ie, ia, iawn, oce, ok, okay, plis
    .opt-no = Ddim nawr
    .also-no = na, na hoffwn, dim diolch, na dim diolch, dim nawr, dim rŵan, ddim rŵan, hoffwn i ddim, ddim yn iawn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Hoffech chi siarad â chynghorydd? Ysgrifennwch hoffwn neu na.
    .retry2 = Dewiswch “Hoffwn, os gwelwch yn dda” neu “Ddim nawr”.
    .nudge = Ydych chi yna o hyd? Hoffech chi siarad â chynghorydd?
