checkin-went =
    Helo. Yr wythnos diwethaf, buon ni'n siarad am hyn: { $choice }. Sut aeth hi?
    .opt-received = Es i yno, neu fe wnaethon nhw helpu
    .also-received = es i, mi es i, fe es i, wnaethon nhw helpu, aeth yn dda, do
    .opt-not_yet = Ddim eto
    .also-not_yet = dim eto, naddo, heb fynd, heb fod eto
    .opt-not_for_me = Doedd e ddim yn addas i mi
    .also-not_for_me = ddim i mi, ddim i fi, doeddwn i ddim yn ei hoffi, o'n i ddim yn licio fe
    .opt-no_longer = Does dim ei angen arna i mwyach
    .also-no_longer = dim angen mwyach, ddim ei angen, ddim angen rhagor
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Aethoch chi, neu ddim eto?
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Pan fydd munud gyda chi: sut aeth hi? Roedden ni'n sôn am hyn: { $choice }.

checkin-received = Rwy'n falch o glywed hynny.

checkin-not_yet =
    Mae hynny'n iawn. Beth fyddai'n helpu nawr?
    .opt-later = Gofynnwch ymhen wythnos
    .also-later = gofyn eto, gofynnwch wedyn, wythnos nesaf, wythnos nesa
    .opt-other = Dangoswch rywbeth arall i mi
    .also-other = rhywbeth arall, dangos rhywbeth arall
    .opt-human = Siarad â pherson
    .opt-nothing = Dim byd, diolch
    .also-nothing = dim byd, na dim diolch, dim diolch
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Beth fyddai'n helpu nawr?
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Beth fyddai'n helpu nawr?

checkin-soon = Bydda i'n gofyn i chi eto mewn wythnos.

checkin-other = Diolch am ddweud wrtha i. Gadewch i ni chwilio am rywbeth arall.

checkin-no_longer = Diolch am ddweud wrtha i. Ysgrifennwch aton ni pryd bynnag y mynnwch.
