### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = Oes rhywbeth ar eich meddwl? Dewch i sgwrsio gyda ni: { $service }.
poster-promise = Mae am ddim, unrhyw bryd, yn eich iaith chi. Gallwch ofyn am gael siarad â pherson pryd bynnag y mynnwch.
poster-welcome = Mae croeso i bawb. Gallwch ofyn am unrhyw beth, a does dim rhaid i chi ddweud pwy ydych chi.
poster-scan = Daliwch gamera eich ffôn at y sgwâr, neu agorwch y cyfeiriad oddi tano.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = Gallwch ysgrifennu aton ni ar Telegram hefyd.
# What a screen reader calls the square.
poster-code = Cod QR sy'n agor y sgwrs
