money-bailiffs =
    Oes beilïaid (bailiffs) wrth eich drws, neu ydyn nhw wedi dweud eu bod nhw'n dod?
    .opt-yes = Oes, neu maen nhw'n dod
    .also-yes = oes, ydyn, maen nhw yma, maen nhw'n dod, ydyn maen nhw, oes mae
    .opt-no = Nac oes
    .also-no = na, nag oes, nagoes, nac ydyn, nag ydyn, dydyn nhw ddim, naddo
    .opt-unsure = Dydw i ddim yn siŵr
    .also-unsure = ddim yn siŵr, dim yn siŵr, ddim yn gwybod, dwn i'm, dwn im, wn i ddim, efallai, falle, ella
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes beilïaid yn dod? Oes, nac oes, neu ddim yn siŵr.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Oes beilïaid yn dod at eich drws?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Ffoniwch National Debtline am ddim ar 0808 808 4000. Maen nhw'n helpu gyda hyn bob diwrnod gwaith.
    Fel arfer, does dim rhaid i chi adael i feili ddod i mewn. Cadwch eich drws ar gau a siaradwch drwyddo. Gofynnwch am lythyr sy'n dweud pwy ydyn nhw.

money-today =
    Oes gennych chi fwyd ar gyfer heddiw, a gwres neu drydan gartref?
    .opt-yes = Oes, ar gyfer heddiw
    .also-yes = oes, oes mae, am heddiw
    .opt-no = Nac oes, ddim digon
    .also-no = na, nac oes, nag oes, nagoes, does dim, does gen i ddim, dim bwyd
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes gennych chi fwyd a gwres heddiw? Oes neu nac oes.
    .retry2 = Dewiswch “Oes, ar gyfer heddiw” neu “Nac oes, ddim digon”.
    .nudge = Ydych chi yna o hyd? Oes gennych chi fwyd a gwres ar gyfer heddiw?

money-urgent =
    Diolch am ddweud wrtha i. Nid chi yw'r unig un, ac mae help heddiw.
    Mae gan eich cyngor lleol arian ar gyfer argyfwng. Gofynnwch iddyn nhw am “crisis help”. Gall Citizens Advice eich helpu chi i gael parsel bwyd: 0800 144 8848.
