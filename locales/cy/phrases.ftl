### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Helo, fy enw i yw { $advisor }. Cynghorydd ydw i, a bydda i'n ysgrifennu atoch chi nawr.
phrase-wait = Mae angen ychydig funudau arna i i edrych ar hyn. Bydda i'n ysgrifennu atoch chi yma.
# $when is a day and a time.
phrase-back = Mae'n rhaid i fi stopio yma am y tro. Bydda i'n ôl: { $when }.
phrase-call-ask = Ga i eich ffonio chi? Os yw hynny'n iawn, dywedwch wrtha i pa rif i'w ffonio, a phryd mae'n amser da.
# $when is a day and a time.
phrase-call-at = Bydda i'n eich ffonio chi: { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    Allwn ni gwrdd wyneb yn wyneb?
    Ble: { $where }
    Pryd: { $when }
phrase-safe = Ydych chi'n ddiogel nawr? Os ydych chi mewn perygl, ffoniwch 999.
# Goes with places or groups that the advisor has just named.
phrase-which = Pa rai o'r rhain hoffech chi?
phrase-found = Rwyf wedi dod o hyd i grŵp i chi. Bydda i'n dweud wrthoch chi amdano yma.
phrase-interpreter = Rwyf wedi gofyn am gyfieithydd, fel y gallwn ni siarad yn eich iaith chi.
phrase-late = Mae'n ddrwg gen i fod hyn wedi cymryd mor hir. Rydw i yma nawr.
# $when is a day and a time.
phrase-closing = Rydyn ni'n cau nawr. Bydd un ohonon ni'n ysgrifennu atoch chi yma erbyn: { $when }.
phrase-goodbye = Diolch am ysgrifennu ata i. Hwyl am y tro. Gallwch ysgrifennu yma eto unrhyw bryd.
phrase-more = Oes unrhyw beth arall y galla i eich helpu chi gydag ef?
