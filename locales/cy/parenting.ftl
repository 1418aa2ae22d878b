parenting-what =
    Gall bod yn rhiant fod yn anodd. Beth fyddai'n helpu fwyaf?
    .opt-groups = Grŵp i ni
    .also-groups = grŵp, grwpiau, cylch chwarae, cylch ti a fi
    .opt-behaviour = Ymddygiad fy mhlentyn
    .also-behaviour = ymddygiad, ymddwyn, strancio, ddim yn gwrando
    .opt-break = Seibiant
    .also-break = egwyl, hoe, brêc, amser i fi, amser i mi, gorffwys
    .opt-money = Arian
    .also-money = pres, dim arian, dim pres
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth fyddai'n helpu fwyaf?

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] Allan nhw ddal ati heddiw, a chadw eu plentyn yn ddiogel?
        [work] Allan nhw ddal ati heddiw, a chadw eu plentyn yn ddiogel?
       *[me] Allwch chi ddal ati heddiw, a chadw eich plentyn yn ddiogel?
    }
    .opt-yes = Gallaf
    .also-yes = galla i, gallaf i, medraf, medra i, dwi'n gallu, ie, ia, gallan, medran
    .opt-no = Na allaf, neu dydw i ddim yn siŵr
    .also-no = na, na allaf, na alla, na fedra, alla i ddim, allaf i ddim, fedra i ddim, methu, ddim yn gallu, dim yn gallu, ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dim yn gwybod, dwn i'm, dwn im, wn i ddim, ddim yn meddwl, ddim wir, dim wir, ddim rili, ond, efallai, falle, ella, na allan, na fedran
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. { $whom ->
            [other] Allan nhw ddal ati heddiw, a chadw eu plentyn yn ddiogel?
            [work] Allan nhw ddal ati heddiw, a chadw eu plentyn yn ddiogel?
           *[me] Allwch chi ddal ati, a chadw eich plentyn yn ddiogel? Gallaf neu na allaf.
        }
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? { $whom ->
            [other] Allan nhw ddal ati heddiw, a chadw eu plentyn yn ddiogel?
            [work] Allan nhw ddal ati heddiw, a chadw eu plentyn yn ddiogel?
           *[me] Allwch chi ddal ati heddiw, a chadw eich plentyn yn ddiogel?
        }

parenting-urgent =
    Diolch am ddweud wrtha i. Mae llawer o rieni wedi teimlo fel hyn. Os gallai rhywun gael niwed nawr, ffoniwch 999.
    Gall yr NSPCC siarad â chi am beth i'w wneud, am ddim: 0808 800 5000. Gall plentyn ffonio Childline, am ddim: 0800 1111. I siarad ar unrhyw awr, ffoniwch Samaritans am ddim ar 116 123.
    Rwy'n dweud wrth un o'n cynghorwyr nawr.

parenting-talk =
    Hoffech chi siarad â chynghorydd yma?
    .opt-yes = Hoffwn, os gwelwch yn dda
    .also-yes = hoffwn, ie, ia, iawn, oce, ok, plis
    .opt-no = Na, dangoswch leoedd sy'n helpu
    .also-no = na, na hoffwn, dim diolch, dangoswch leoedd, dangos lleoedd, hoffwn i ddim, ddim yn iawn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Hoffech chi siarad â chynghorydd? Ysgrifennwch hoffwn neu na.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Hoffech chi siarad â chynghorydd?

parenting-child =
    Faint yw oed y plentyn? Os oes mwy nag un, meddyliwch am yr un sy'n eich poeni chi fwyaf.
    .opt-baby = Ar y ffordd, neu'n fabi
    .also-baby = babi, baban, newydd ei eni, newydd ei geni, beichiog, dwi'n feichiog, disgwyl, 0, 1 mis, 2 mis, 3 mis, 4 mis, 5 mis, 6 mis, 7 mis, 8 mis, 9 mis, 10 mis, 11 mis, 1 wythnos, 2 wythnos, 3 wythnos, 4 wythnos, 5 wythnos, 6 wythnos, 7 wythnos, 8 wythnos, 9 wythnos, 10 wythnos, 11 wythnos, 12 wythnos
    .opt-small = O dan 5 oed
    .also-small = plentyn bach, 1 oed, 2 oed, 3 oed, 4 oed, blwydd, dwy oed, tair oed, pedair oed, 1, 2, 3, 4, dau, dwy, tri, tair, pedwar, pedair
    .opt-school = 5 i 11 oed
    .also-school = ysgol gynradd, 5 oed, 6 oed, 7 oed, 8 oed, 9 oed, 10 oed, 11 oed, pump oed, chwech oed, saith oed, wyth oed, naw oed, deg oed, 5, 6, 7, 8, 9, 10, 11, pump, chwech, saith, wyth, naw, deg
    .opt-teen = 12 i 17 oed
    .also-teen = arddegau, yn ei arddegau, yn ei harddegau, ysgol uwchradd, 12 oed, 13 oed, 14 oed, 15 oed, 16 oed, 17 oed, 12, 13, 14, 15, 16, 17
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Faint yw oed y plentyn?

# Source: NHS, on health visitors and midwives.
parenting-visitor = Mae gan bob plentyn o dan 5 oed “health visitor” (ymwelydd iechyd), am ddim. Gallwch ffonio am unrhyw beth, hefyd am sut rydych chi'n teimlo. Gall eich meddyg teulu (GP) roi'r rhif i chi. Cyn y geni, gofynnwch i'ch bydwraig (midwife).

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = Gall ysgol eich plentyn a'ch cyngor lleol helpu. Gofynnwch am “early help” (help cynnar): mae am ddim, a chi sy'n dewis ei gael neu beidio.
