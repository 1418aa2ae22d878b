# Somebody writes for a person they help in their job: a nurse, a teacher, a social worker.

referral_in-agreed =
    Diolch am feddwl amdanyn nhw. Ydyn nhw'n cytuno i chi ysgrifennu aton ni?
    .opt-yes = Ydyn, maen nhw'n cytuno
    .also-yes = ydyn, ydyn maen nhw, maen nhw'n cytuno, maen nhw'n gwybod, ydy, ydi, mae'n cytuno, mae e'n cytuno, mae o'n cytuno, mae hi'n cytuno, ie, ia, oce, ok
    .opt-no = Nac ydyn, ddim eto
    .also-no = na, nac ydyn, nag ydyn, nac ydy, nag ydy, nac ydi, nag ydi, ddim eto, dim eto, heb ofyn, heb ofyn eto, dydw i ddim wedi gofyn, ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, ddim yn cytuno, dydyn nhw ddim, dydyn nhw ddim yn cytuno, ydyn nhw, ydyn nhw'n
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Ydyn nhw'n cytuno? Ydyn neu nac ydyn.
    .retry2 = Dewiswch ydyn neu nac ydyn.
    .nudge = Ydych chi yna o hyd? Ydyn nhw'n cytuno?

referral_in-needs =
    Gyda beth hoffen nhw gael help? Gallwch ddewis mwy nag un, neu ddweud wrtha i yn eich geiriau eich hun. Peidiwch ag ysgrifennu eu henw yma, os gwelwch yn dda.
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Dewiswch o'r rhestr, neu dywedwch mewn ffordd arall.
    .retry2 = Er enghraifft: “mae e'n teimlo'n unig”, neu “all hi ddim talu ei biliau”. Gallwch hefyd neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Gyda beth hoffen nhw gael help?

referral_in-area =
    Ble maen nhw'n byw? Mae rhan gyntaf y cod post, fel L9, neu enw'r ardal yn ddigon. Gallwch neidio dros hyn.
    .retry1 = Mae'n ddrwg gen i, doeddwn i ddim yn gallu dod o hyd i'r lle hwnnw. Rhowch gynnig ar ran gyntaf y cod post, fel L9.
    .retry2 = Mae enw tref neu ardal yn gweithio hefyd, fel Bootle. Neu dewiswch “Neidio dros hyn”.
    .nudge = Ydych chi yna o hyd? Ble maen nhw'n byw?

referral_in-thanks = Diolch. Gall cynghorydd fynd ymlaen â hyn nawr, a bydd yn gofyn i chi sut i gysylltu â nhw. Fydd dim byd yn mynd at neb arall oni bai eu bod nhw'n cytuno.

# $chat_link is the chat's own address, which anybody may have.
referral_in-first =
    Felly gofynnwch iddyn nhw gyntaf, os gwelwch yn dda. Eu dewis nhw ydy hyn, a fydd dim byd yn mynd at neb arall oni bai eu bod nhw'n cytuno.
    Gallan nhw hefyd ysgrifennu aton ni eu hunain: { $chat_link }
    Gallech chi eistedd gyda nhw wrth iddyn nhw wneud hynny. Mae croeso i chi ddod yn ôl pan fyddan nhw'n cytuno.
