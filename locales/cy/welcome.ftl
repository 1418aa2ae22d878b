# The first conversation. Message ids are <dialogue>-<node>; docs/dialogues.md says which parts each has.

welcome-lang =
    Helo. Pa iaith hoffech chi?
    .retry1 = Dewiswch iaith o'r rhestr, neu ysgrifennwch ei henw.
    .retry2 = Gallwch ysgrifennu, er enghraifft: English, Polski, العربية.
    .nudge = Rydyn ni yma o hyd. Pa iaith hoffech chi?

welcome-hello =
    Helo, a chroeso i { $service }. Cynorthwyydd sgwrsio ydw i, nid person.
    Gallaf eich helpu chi i ddod o hyd i bethau yn agos atoch chi: cwmni, help gydag arian neu gartref, dysgu, a llawer mwy. Gallwch ofyn am berson unrhyw bryd.

# Consent to the service. "Yes" lets us keep what the person says.
welcome-agree =
    I'ch helpu chi, mae angen i ni gadw beth rydych chi'n ei ysgrifennu yma. Dim ond ein tîm ni sy'n gallu ei ddarllen. Gallwch ei weld neu ei ddileu pryd bynnag y mynnwch. Ydy hynny'n iawn?
    .opt-yes = Ydy, mae hynny'n iawn
    .also-yes = ydy, ydi, yndi, mae'n iawn, ydy mae'n iawn, iawn gyda fi, iawn efo fi, popeth yn iawn, ie, ia, oce, ok, okay, cytuno, dwi'n cytuno, rwy'n cytuno
    .opt-more = Dywedwch fwy wrtha i yn gyntaf
    .also-more = mwy, dywedwch fwy, dwedwch fwy, pam, ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, ydy hwn, ydy hyn, ydi hwn, ydi hyn, ydy hi'n, ydi hi'n, ydy fy, ydy e'n, ydy o'n
    .opt-no = Na, dim diolch
    .also-no = na, nac ydy, nac ydi, nag ydy, nag ydi, nagyw, dim diolch, ddim yn cytuno, dim yn cytuno, ddim yn iawn, ddim yn ok, ddim yn oce, dydy hi ddim yn iawn, dyw hi ddim yn iawn, dydy hynny ddim yn iawn, gwell peidio
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Ydy hi'n iawn cadw beth rydych chi'n ei ysgrifennu yma? Gallwch ddweud ydy neu na.
    .retry2 = Dewiswch un: ydy, na, neu dywedwch fwy wrtha i.
    .nudge = Ydych chi yna o hyd? Does dim brys. Ydy hi'n iawn cadw beth rydych chi'n ei ysgrifennu?

welcome-more =
    Rydyn ni'n cadw eich negeseuon fel nad oes rhaid i chi ddweud eich stori ddwywaith. Mae ein cynghorwyr yn eu darllen i'ch helpu chi.
    Fyddwn ni ddim yn rhoi unrhyw beth i neb arall oni bai eich bod chi'n cytuno i hynny gyntaf. Ysgrifennwch “fy nata” i weld beth rydyn ni'n ei gadw, neu “dileu fy nata” i'w dynnu oddi yma.
    Os yw eich bywyd mewn perygl, ffoniwch 999.

# After consent, when the first message already told us what matters.
welcome-noted = Diolch am ddweud wrtha i. Rwyf wedi nodi beth ysgrifennoch chi, felly does dim angen ei ddweud eto.

# Everything may be for the person who writes (me), for somebody they know (other) or for somebody they help in their job (work).
welcome-whom =
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

welcome-other =
    Diolch am feddwl amdanyn nhw. Os gallwch chi, dywedwch wrthyn nhw eich bod chi'n ysgrifennu aton ni, a gofynnwch a yw hynny'n iawn.
    Amdanyn nhw mae'r cwestiynau nesaf. Lle mae botwm yn dweud “fi” neu “fy”, amdanyn nhw mae hynny hefyd.

# $whom is me, other or work, here and below; it may be missing, and is me then.
welcome-age =
    { $whom ->
        [other] Faint yw eu hoed nhw?
       *[me] Faint yw eich oed chi?
    } Mae rhai grwpiau ar gyfer pobl o oedran penodol. Gallwch neidio dros hyn.
    .retry1 = Ysgrifennwch yr oedran fel rhif, fel 42. Neu neidiwch dros hyn.
    .retry2 = Mae rhif yn unig yn iawn, neu dewiswch “Neidio dros hyn”.
    .nudge = Ydych chi yna o hyd? Os hoffech chi, dywedwch yr oedran wrtha i, neu neidiwch dros hyn.

# Below 18. Sources: Childline and the NSPCC, as other lists give them; not checked with them yet, so the web address stands first.
welcome-young =
    { $whom ->
        [other] I oedolion mae'r gwasanaeth hwn yn bennaf. Gall cynghorydd eich helpu chi i ddod o hyd i'r lle iawn i rywun o dan 18 oed.
       *[me] Diolch am ddweud wrtha i. I oedolion mae'r gwasanaeth hwn yn bennaf. Gall cynghorydd eich helpu chi i ddod o hyd i'r lle iawn.
    }
    { $whom ->
        [other] Mae gan eich cyngor lleol help i deuluoedd hefyd. Os ydych chi'n poeni am blentyn, gofynnwch i'r NSPCC: nspcc.org.uk neu 0808 800 5000. Os oes plentyn mewn perygl, ffoniwch 999.
       *[me] Gallwch hefyd siarad â Childline. Mae am ddim, ac i bawb o dan 19 oed: childline.org.uk neu 0800 1111. Os ydych chi mewn perygl, ffoniwch 999.
    }
    Hoffech chi siarad â chynghorydd?
    .opt-human = Hoffwn, â chynghorydd
    .also-human = hoffwn, hoffwn plis, ie, ia, iawn, oce, ok, plis, os gwelwch yn dda
    .opt-go_on = Na, mynd ymlaen yma
    .also-go_on = na, na hoffwn, dim diolch, na dim diolch, ymlaen, mynd ymlaen, cario ymlaen, hoffwn i ddim, ddim yn iawn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Hoffech chi siarad â chynghorydd, neu fynd ymlaen yma?
    .retry2 = Dewiswch hoffwn neu na.
    .nudge = Ydych chi yna o hyd? Hoffech chi siarad â chynghorydd?

welcome-matters =
    { $whom ->
        [other] Yn eich geiriau eich hun, beth sydd bwysicaf iddyn nhw ar hyn o bryd?
       *[me] Yn eich geiriau eich hun, beth sydd bwysicaf i chi ar hyn o bryd?
    } Mae ychydig eiriau'n ddigon. Gallwch neidio dros hyn.
    .retry1 = Ysgrifennwch beth bynnag sy'n dod i'r meddwl, neu dewiswch “Neidio dros hyn”.
    .retry2 = Does dim ateb anghywir. Gallwch hefyd neidio dros hyn.
    .nudge = Pan fyddwch chi'n barod: beth sydd bwysicaf ar hyn o bryd?

welcome-declined =
    Mae hynny'n iawn. Fyddwn ni ddim yn gofyn unrhyw beth arall i chi.
    Gallwch ddod yn ôl unrhyw bryd. Os oes angen help arnoch chi nawr, ffoniwch 999 mewn argyfwng, 111 am iechyd, neu Samaritans ar 116 123.
