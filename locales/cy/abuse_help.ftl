# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    Diolch am ddweud wrtha i. A yw'n ddiogel i chi ysgrifennu yma nawr? Efallai y gall rhywun arall weld y sgrin hon.
    .opt-yes = Ydy, mae'n ddiogel
    .also-yes = ydy, ydi, yndi, mae'n saff, mae yn ddiogel
    .opt-no = Nac ydy, dydy hi ddim yn ddiogel
    .also-no = na, nac ydy, nac ydi, nag ydy, nag ydi, nadi, nacdi, nagyw, ddim yn ddiogel, ddim yn saff, dim yn saff, anniogel, mewn perygl, ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, ddim yn meddwl, efallai, falle, ella, ydy hi'n, ydi hi'n, ydy o'n, ydy e'n, mae e yma, mae o yma, mae hi yma, mae o adra, mae e adre
    .retry1 = A yw'n ddiogel i chi ysgrifennu yma? Ydy neu nac ydy.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    Felly caewch y dudalen hon nawr, os gwelwch yn dda. Mewn perygl, ffoniwch 999. Os na allwch chi siarad, pwyswch 55. Fyddwn ni ddim yn ysgrifennu atoch chi. Dewch yn ôl pryd bynnag y mae'n ddiogel.
    .opt-yes = Gallaf ysgrifennu nawr
    .also-yes = galla i ysgrifennu, galla i sgwrsio, dwi'n gallu ysgrifennu, mae'n ddiogel nawr, mae'n saff nawr, mae'n saff rŵan

abuse_help-nation =
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

abuse_help-lines =
    Os yw rhywun yn eich brifo chi, yn codi ofn arnoch chi neu'n eich rheoli chi, nid eich bai chi yw hynny. Mewn perygl, ffoniwch 999. Os na allwch chi siarad, pwyswch 55.
    Gallwch siarad yn breifat â phobl sy'n deall hyn. Ffoniwch am ddim: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (Lloegr), 0808 80 10 800 (Cymru), 0800 027 1234 (yr Alban), 0808 802 1414 (Gogledd Iwerddon)
    }
    Gall dynion hefyd ffonio 0808 801 0327, a phobl LHDT+ 0800 999 5428.

abuse_help-talk =
    Does dim rhaid i chi benderfynu dim byd nawr. Beth hoffech chi?
    .opt-human = Ysgrifennu at gynghorydd yma
    .also-human = cynghorydd, at gynghorydd, hoffwn, hoffwn gynghorydd, ie, ia
    .opt-places = Gweld lleoedd sy'n helpu
    .also-places = lleoedd, dangoswch leoedd, dangos lleoedd
    .opt-no = Dim byd nawr
    .also-no = na, dim, dim byd, dim diolch, dim nawr, ddim nawr, dim rŵan, ddim rŵan, hoffwn i ddim, dim cynghorydd
    .retry1 = Cynghorydd, lleoedd sy'n helpu, neu ddim byd nawr?
