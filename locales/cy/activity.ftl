activity-making =
    Beth hoffech chi ei greu? Gallwch neidio dros hyn.
    .opt-music = Cerddoriaeth
    .also-music = canu, côr, gitâr, piano, miwsig
    .opt-art = Celf
    .also-art = paentio, peintio, arlunio, tynnu llun, lluniau, ffotograffiaeth
    .opt-writing = Ysgrifennu
    .also-writing = sgwennu, barddoniaeth, cerddi, straeon
    .opt-crafts = Crefftau
    .also-crafts = gwau, gweu, gwnïo, gwaith coed, crochenwaith
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth hoffech chi ei greu?

activity-outside =
    Beth hoffech chi ei wneud yn yr awyr agored? Gallwch neidio dros hyn.
    .opt-garden = Garddio
    .also-garden = gardd, rhandir, tyfu pethau, planhigion, blodau
    .opt-walk = Cerdded
    .also-walk = mynd am dro, am dro, tro, wâc
    .opt-water = Wrth y dŵr
    .also-water = dŵr, môr, glan y môr, traeth, afon, camlas, pysgota
    .opt-animals = Gydag anifeiliaid
    .also-animals = anifeiliaid, cŵn, ceffylau, adar
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth hoffech chi ei wneud yn yr awyr agored?

activity-moving =
    Sut hoffech chi symud mwy? Gallwch neidio dros hyn.
    .opt-gentle = Rhywbeth ysgafn
    .also-gentle = ysgafn, araf, hawdd, ioga, yn eistedd, cadair
    .opt-walking = Cerdded
    .also-walking = mynd am dro, am dro, grŵp cerdded, wâc
    .opt-gym = Campfa neu ddosbarth
    .also-gym = campfa, gym, dosbarth, dawnsio, pêl-droed, codi pwysau
    .opt-water = Yn y dŵr
    .also-water = nofio, pwll, pwll nofio
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Sut hoffech chi symud mwy?

activity-careful =
    { $whom ->
        [other] Ydy meddyg wedi dweud wrthyn nhw am fod yn ofalus wrth symud?
        [work] Ydy meddyg wedi dweud wrthyn nhw am fod yn ofalus wrth symud?
       *[me] Ydy meddyg wedi dweud wrthoch chi am fod yn ofalus wrth symud?
    }
    .opt-yes = Ydy
    .also-yes = ydi, yndi, do, ie, ia, ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, dwi'n meddwl, ddim yn cofio, efallai, falle, ella
    .opt-no = Nac ydy
    .also-no = na, nac ydi, nag ydy, nag ydi, nadi, naddo
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Ydy meddyg wedi dweud bod angen bod yn ofalus? Ydy neu nac ydy.
    .retry2 = Dewiswch ydy neu nac ydy.
    .nudge = Ydych chi yna o hyd? Ydy meddyg wedi dweud bod angen bod yn ofalus?

activity-doctor = Felly gofynnwch i'ch meddyg neu'ch nyrs cyn i chi ddechrau. Gofynnwch hefyd a oes dosbarth i chi gan y GIG (NHS). Dywedwch wrth bwy bynnag sy'n arwain y grŵp beth sydd angen bod yn ofalus ag ef.

activity-giving =
    Sut hoffech chi roi eich amser? Gallwch neidio dros hyn.
    .opt-people = Helpu pobl eraill
    .also-people = pobl, helpu pobl, cwmni
    .opt-outdoors = Yn yr awyr agored
    .also-outdoors = awyr agored, y tu allan, tu allan, tu fas, garddio, anifeiliaid
    .opt-behind = Mewn cegin neu swyddfa
    .also-behind = cegin, swyddfa, didoli, gyrru, cyfrifiaduron
    .opt-unsure = Dydw i ddim yn gwybod eto
    .also-unsure = ddim yn gwybod, dim yn gwybod, ddim yn siŵr, dim yn siŵr, dwn i'm, dwn im, wn i ddim, unrhyw beth
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Sut hoffech chi roi eich amser?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = Gallwch wirfoddoli a chael budd-daliadau o hyd. Dywedwch wrth y swyddfa sy'n eich talu chi cyn i chi ddechrau. Gofynnwch a gewch chi arian y bws yn ôl.
