health-condition =
    Mae byw gyda salwch yn waith caled. Beth fyddai'n helpu fwyaf?
    .opt-others = Pobl sydd â'r un salwch
    .also-others = pobl fel fi, grŵp, eraill
    .opt-moving = Symud mwy
    .also-moving = ymarfer corff, ymarfer, symud, cadw'n heini
    .opt-home = Help gartref
    .also-home = help yn y tŷ, help adre, help adra
    .opt-money = Arian a hawliau
    .also-money = arian, pres, hawliau, fy hawliau
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth fyddai'n helpu fwyaf?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = Os yw eich salwch yn gwneud pob dydd yn anodd, efallai y cewch chi arian fel PIP, hyd yn oed os ydych chi'n gweithio. Gofynnwch i'ch fferyllydd a all eich moddion gostio llai. Gall Citizens Advice ddweud mwy wrthoch chi, am ddim: 0800 144 8848.

health-disability =
    Beth fyddai'n helpu fwyaf?
    .opt-home = Fy nghartref
    .also-home = cartref, y tŷ, help gartref
    .opt-around = Mynd o le i le
    .also-around = mynd o gwmpas, teithio, trafnidiaeth, cadair olwyn
    .opt-company = Cwmni
    .also-company = ffrindiau, pobl, cwrdd â phobl
    .opt-money = Arian a hawliau
    .also-money = arian, pres, hawliau, fy hawliau
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth fyddai'n helpu fwyaf?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    Os oes angen help arnoch chi, rhaid i'ch cyngor lleol edrych ar beth sydd ei angen arnoch chi. Gofynnwch am “care needs assessment” (asesiad anghenion gofal): mae am ddim.
    Rhaid i siopau, gwasanaethau a gwaith wneud newidiadau teg i chi. Gall Scope ddweud mwy wrthoch chi, am ddim: 0808 800 3333.

health-feeling =
    Diolch am ddweud wrtha i. Beth sydd anoddaf ar hyn o bryd?
    .opt-low = Rwy'n teimlo'n isel neu'n poeni
    .also-low = isel, dwi'n isel, teimlo'n isel, poeni, dwi'n poeni, trist, digalon, pryderus, gorbryder, iselder
    .opt-sleep = Rwy'n cysgu'n wael
    .also-sleep = cwsg, cysgu, methu cysgu, dwi'n methu cysgu, alla i ddim cysgu
    .opt-event = Digwyddodd rhywbeth drwg
    .also-event = rhywbeth wedi digwydd, digwyddodd rhywbeth, rhywbeth drwg
    .opt-talk = Dim ond siarad
    .also-talk = siarad, sgwrs, sgwrsio, cael sgwrs
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth sydd anoddaf ar hyn o bryd?

health-talk = Wrth gwrs. Bydda i'n gofyn i un o'n cynghorwyr ysgrifennu atoch chi.

health-helped =
    { $whom ->
        [other] Ydyn nhw'n cael help gyda hyn yn barod?
        [work] Ydyn nhw'n cael help gyda hyn yn barod?
       *[me] Ydych chi'n cael help gyda hyn yn barod?
    }
    .opt-yes = Ydw
    .also-yes = yndw, ie, ia, ydyn
    .opt-no = Nac ydw
    .also-no = na, nag ydw, nagdw, nac dw, ddim eto, dim eto, dydw i ddim, nac ydyn, nag ydyn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. { $whom ->
            [other] Ydyn nhw'n cael help gyda hyn yn barod? Ydyn neu nac ydyn.
            [work] Ydyn nhw'n cael help gyda hyn yn barod? Ydyn neu nac ydyn.
           *[me] Ydych chi'n cael help yn barod? Ydw neu nac ydw.
        }
    .retry2 = Dewiswch ydw neu nac ydw, neu neidiwch dros hyn.
    .nudge = Ydych chi yna o hyd? { $whom ->
            [other] Ydyn nhw'n cael help gyda hyn yn barod?
            [work] Ydyn nhw'n cael help gyda hyn yn barod?
           *[me] Ydych chi'n cael help gyda hyn yn barod?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = Yn Lloegr, gallwch ofyn eich hun am help gan NHS talking therapies (therapïau siarad y GIG). Mae am ddim, a does dim rhaid i chi weld meddyg teulu (GP) yn gyntaf. Yn Lerpwl, ei enw yw: Talk Liverpool.

# Source: NHS 111 (in Wales, option 2).
health-worse = Os bydd yn gwaethygu, ffoniwch 111 a dewiswch iechyd meddwl (mental health). Yng Nghymru, pwyswch 2. Gallwch hefyd ffonio Samaritans am ddim ar 116 123, ddydd neu nos.
