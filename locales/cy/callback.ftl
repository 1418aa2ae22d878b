callback-name =
    Pa enw ddylen ni ofyn amdano? Gallwch neidio dros hyn.
    .retry1 = Ysgrifennwch yr enw yr hoffech i ni ei ddefnyddio, neu dewiswch “Neidio dros hyn”.
    .retry2 = Mae unrhyw enw yn iawn. Neu dewiswch “Neidio dros hyn”.

callback-phone =
    Pa rif ddylen ni ei ffonio?
    .retry1 = Mae'n ddrwg gen i, dydy hwnna ddim yn edrych fel rhif ffôn. Ysgrifennwch ef eto, fel 0151 496 0000.
    .retry2 = Ysgrifennwch y rhif yn unig.

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    I gadw eich rhif yn breifat, rhowch ef i ni ar ein tudalen ein hunain, nid yma. Agorwch y ddolen hon, yna dewiswch “Rydw i yno”:
    { $link }
    .opt-yes = Rydw i yno
    .also-yes = dw i yno, dwi yno, dwi yna, ydw, wedi gwneud, ok, oce
    .opt-no = Ddim nawr
    .also-no = na, dim nawr, dim rŵan, nac ydw, nag ydw, ddim eto
    .retry1 = Agorwch y ddolen, yna dewiswch “Rydw i yno”. Neu dewiswch “Ddim nawr”.
    .retry2 = Dewiswch un o'r rhain.

callback-when =
    Pryd mae'n amser da i ni ffonio?
    .opt-morning = Yn y bore
    .also-morning = bore
    .opt-afternoon = Yn y prynhawn
    .also-afternoon = prynhawn, pnawn, y pnawn
    .opt-evening = Gyda'r nos
    .also-evening = nos, min nos, fin nos, noson
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Bore, prynhawn neu gyda'r nos?
    .retry2 = Dewiswch un o'r rhain.

callback-asked = Diolch. Byddwn ni'n eich ffonio ar { $phone }. Fyddwn ni byth yn dweud am beth mae'r alwad wrth neb arall sy'n ateb.

callback-failed = Mae'n ddrwg gen i, doedden ni ddim yn gallu nodi hynny. Gofynnwch am gynghorydd yn lle hynny.
