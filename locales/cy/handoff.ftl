handoff-agree =
    Bydd angen i gynghorydd ddarllen beth ysgrifennoch chi yma. Ydy hi'n iawn i ni ei gadw a'i ddangos i'n cynghorwyr?
    .opt-yes = Ydy, mae hynny'n iawn
    .also-yes = ydy, ydi, yndi, mae'n iawn, ydy mae'n iawn, iawn gyda fi, popeth yn iawn, ie, oce, ok, okay, cytuno
    .opt-no = Na, dim diolch
    .also-no = na, nac ydy, nac ydi, nag ydy, nag ydi, nagyw, dim diolch, ddim yn iawn, ddim yn ok, ddim yn oce, ddim yn siŵr, dim yn siŵr, ddim yn cytuno, dim yn cytuno, gwell peidio, dydy hi ddim yn iawn, dyw hi ddim yn iawn, ydy hi'n, ydy hyn, ydi hyn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Gaiff ein cynghorwyr ddarllen y sgwrs hon? Ysgrifennwch ydy neu na.
    .retry2 = Dewiswch “Ydy, mae hynny'n iawn” neu “Na, dim diolch”.
    .nudge = Ydych chi yna o hyd? Ydy hi'n iawn i'n cynghorwyr ddarllen y sgwrs hon?

# Out of hours. $next_open is a day and time.
handoff-closed =
    Dydy ein cynghorwyr ddim yma ar hyn o bryd, a does neb yn darllen y sgwrs hon. Byddan nhw'n ôl: { $next_open }.
    Os ydych chi mewn perygl, ffoniwch 999. I siarad â rhywun nawr, ffoniwch Samaritans am ddim ar 116 123.

handoff-wait =
    Rydych chi yn y ciw. Bydd cynghorydd yn ysgrifennu atoch chi yma, fel arfer o fewn { NUM($reply_days) ->
        [zero] { $reply_days } diwrnod gwaith
        [one] un diwrnod gwaith
        [two] { $reply_days } ddiwrnod gwaith
        [few] { $reply_days } diwrnod gwaith
        [many] { $reply_days } diwrnod gwaith
       *[other] { $reply_days } diwrnod gwaith
    }. Does dim rhaid i chi aros ar y dudalen hon. Gallwch ychwanegu unrhyw beth yr hoffech iddyn nhw ei wybod.
    .relayed = Diolch. Rwyf wedi rhoi hynny i'r cynghorydd. Bydd yn ei weld.
    .claimed = Mae { $advisor } yma nawr a bydd yn ysgrifennu atoch chi.

handoff-resolved = Mae'r cynghorydd wedi gorffen am y tro. Fi, y cynorthwyydd sgwrsio, sydd yma eto. Ysgrifennwch unrhyw bryd os oes ein hangen ni arnoch chi.

handoff-nobody =
    Mae'n ddrwg gen i, all cynghorydd ddim ysgrifennu atoch chi yma ar hyn o bryd. Hoffech chi i ni eich ffonio chi?
    .opt-yes = Hoffwn, os gwelwch yn dda
    .also-yes = hoffwn, ie, ia, iawn, oce, ok, okay, plis, ffoniwch fi, hoffwn plis, ffoniwch fi plis, ffoniwch fi os gwelwch yn dda, ffonia fi
    .opt-no = Na, dim diolch
    .also-no = na, na hoffwn, dim diolch, peidiwch ffonio, peidiwch â ffonio, peidiwch â ffonio fi, hoffwn i ddim, ddim yn iawn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Ddylen ni eich ffonio chi? Ysgrifennwch hoffwn neu na.
    .retry2 = Dewiswch “Hoffwn, os gwelwch yn dda” neu “Na, dim diolch”.
    .nudge = Ydych chi yna o hyd? Hoffech chi i ni eich ffonio chi?

handoff-declined = Mae hynny'n iawn. Gallwch hefyd ffonio GIG 111 (NHS), neu Samaritans ar 116 123, unrhyw bryd.

handoff-failed =
    Mae'n ddrwg gen i, doedden ni ddim yn gallu cyrraedd ein cynghorwyr nawr. Rhowch gynnig arall arni ymhen ychydig.
    Os ydych chi mewn perygl, ffoniwch 999. I siarad â rhywun nawr, ffoniwch Samaritans am ddim ar 116 123.
