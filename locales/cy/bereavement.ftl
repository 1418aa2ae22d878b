bereavement-when =
    Mae'n ddrwg gen i fod rhywun wedi marw. Pryd oedd hynny? Gallwch neidio dros hyn.
    .opt-weeks = Yn yr wythnosau diwethaf
    .also-weeks = heddiw, ddoe, echdoe, dyddiau'n ôl, wythnosau'n ôl, wythnos diwethaf, wythnos dwetha, yr wythnos hon, y mis hwn, mis yma, mis diwethaf, mis dwetha, wythnos, wythnosau, dyddiau, diwrnod, ddiwrnod
    .opt-months = Yn y 6 mis diwethaf
    .also-months = misoedd yn ôl, ychydig fisoedd yn ôl, rhai misoedd yn ôl, misoedd nôl, mis, misoedd
    .opt-longer = Cyn hynny
    .also-longer = blynyddoedd yn ôl, blynyddoedd nôl, blwyddyn yn ôl, llynedd, amser hir yn ôl, ers talwm, blynedd, flynedd, mlynedd, blwyddyn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pryd oedd hynny?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Does dim brys. Pan fyddwch chi'n barod: pryd oedd hynny?

bereavement-sudden =
    Oedd hynny'n sydyn? Does dim rhaid i chi ddweud.
    .opt-yes = Oedd
    .also-yes = sydyn, yn sydyn, annisgwyl, damwain, ie, ia
    .opt-no = Nac oedd
    .also-no = na, nag oedd, nagoedd, ddim yn sydyn, dim yn sydyn, roedden ni'n gwybod, roedden ni'n disgwyl, salwch hir
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oedd hynny'n sydyn? Oedd neu nac oedd.
    .retry2 = Dewiswch un, neu neidiwch dros hyn.
    .nudge = Does dim brys. Pan fyddwch chi'n barod: oedd hynny'n sydyn?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    Ga i ofyn ai hunanladdiad oedd hyn? Mae pobl sy'n helpu gyda cholled fel hon. Does dim rhaid i chi ddweud.
    .opt-yes = Ie
    .also-yes = ia, oedd
    .opt-no = Nage
    .also-no = na, naci, nac oedd, nag oedd
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Mae ie neu nage yn ddigon.
    .retry2 = Dewiswch un, neu neidiwch dros hyn.
    .nudge = Does dim brys. Gallwch ddewis ie neu nage, neu neidio dros hyn.

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    Diolch am ddweud wrtha i. Mae'n wir ddrwg gen i.
    Gall pobl sydd wedi colli rhywun fel hyn eich helpu chi: supportaftersuicide.org.uk. Os bydd yn mynd yn ormod, mae Samaritans yn gwrando ddydd a nos: 116 123.

bereavement-listen = Does dim ffordd gywir o alaru, a does dim amser penodol iddo. Mae Cruse yn gwrando ar bobl sy'n galaru: cruse.org.uk, neu 0808 808 1677.

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    Pan fyddwch chi'n cofrestru'r farwolaeth, gofynnwch am “Tell Us Once” (dweud wrthon ni unwaith): mae'n dweud wrth y rhan fwyaf o swyddfeydd y llywodraeth i chi.
    Os ydych chi'n cael rhai budd-daliadau, efallai y cewch chi help i dalu am yr angladd. Gofynnwch o fewn 6 mis i'r angladd.
