# Small dialogues that may break in at any moment.

help-what =
    Gallaf eich helpu i ddod o hyd i gwmni, help gydag arian neu gartref, dysgu, a llawer mwy.
    Ysgrifennwch yn eich geiriau eich hun unrhyw bryd. Mae'r geiriau hyn yn gweithio hefyd:
    “person”: siarad â pherson. “yn ôl”: mynd yn ôl un cwestiwn. “iaith”: newid yr iaith.
    “fy nata”: gweld beth rydyn ni'n ei gadw. “dileu fy nata”: ei dynnu oddi yma. “stop”: fyddwn ni ddim yn ysgrifennu atoch chi mwyach.
    Os ydych chi mewn perygl, ffoniwch 999.

stop-done = Iawn. Fyddwn ni ddim yn ysgrifennu atoch chi eto, oni bai eich bod chi'n ysgrifennu gyntaf. Mae croeso i chi yma unrhyw bryd.

language-ask =
    Pa iaith hoffech chi?
    .retry1 = Dewiswch iaith o'r rhestr, neu ysgrifennwch ei henw.
    .retry2 = Gallwch ysgrifennu, er enghraifft: English, Polski, العربية.

language-done = Iawn. O hyn ymlaen, bydda i'n ysgrifennu yn Gymraeg.

# $held is a list of lines, made from the held- messages.
mydata-told =
    Dyma beth rydyn ni'n ei gadw amdanoch chi:
    { $held }

deletedata-sure =
    Ydych chi am i ni ddileu popeth a ddywedoch chi wrthon ni? Does dim modd ei gael yn ôl. Os oes cynghorydd yn eich helpu chi, byddan nhw'n ei golli hefyd.
    .opt-yes = Ydw, rwy'n siŵr
    .also-yes = ydw, yndw, ydw dwi'n siŵr, ydw dw i'n siŵr, dwi'n siŵr, dw i'n siŵr, ydw dileu popeth, dileu popeth, dilëwch bopeth, dilëwch y cyfan, ydw dilëwch
    .opt-no = Na, cadwch bopeth
    .also-no = na, nac ydw, nag ydw, nagdw, cadwch, cadwch e, cadwch o, cadw, ddim yn siŵr, dim yn siŵr, dydw i ddim yn siŵr, peidiwch dileu popeth, peidiwch â dileu popeth, dydw i ddim, ydw i'n siŵr
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Ddylen ni ddileu popeth? Ysgrifennwch ydw neu na.
    .retry2 = Dewiswch “Ydw, rwy'n siŵr” neu “Na, cadwch bopeth”.

deletedata-erased = Mae popeth a ddywedoch chi wrthon ni wedi'i ddileu. Mae croeso i chi ddod yn ôl unrhyw bryd. Os ydych chi mewn perygl, ffoniwch 999.

deletedata-kept = Iawn. Chafodd dim byd ei ddileu.

deletedata-failed = Mae'n ddrwg gen i, doedden ni ddim yn gallu ei ddileu nawr. Rhowch gynnig arall arni ymhen ychydig.

held-nothing = Dim byd.
held-lang = Iaith: { $lang }
held-needs = Help gyda: { $needs }
held-area = Ardal: { $area }
held-whom =
    { $whom ->
        [other] I rywun rydych chi'n ei adnabod mae hyn.
        [work] I rywun rydych chi'n ei helpu yn eich gwaith mae hyn.
       *[me] I chi mae hyn.
    }
held-age =
    { $whom ->
        [other] Eu hoedran nhw: { $age }
        [work] Eu hoedran nhw: { $age }
       *[me] Eich oedran: { $age }
    }
held-matters = Beth sy'n bwysig: { $matters }
held-name = Enw: { $name }
held-phone = Ffôn: { $phone }
held-consent-service = Fe gytunoch chi i ni gadw hyn.
held-consent-sharing = Fe gytunoch chi i ni ei rannu gyda'r lleoedd rydych chi'n eu dewis.
held-courses = Cyrsiau lle mae gennych chi le, neu rydych chi'n aros am un: { $courses }
held-transcript = Pob neges yn y sgwrs hon. Gallwch eu darllen uchod.
