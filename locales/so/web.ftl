# The words of the web chat's own page: all that is not said in the conversation itself.

web-title = Pathways
web-tagline = Wada hadal diiran oo ku saabsan waxa ku caawin kara
web-skip = U gudub meesha farriinta lagu qoro
web-safe = Caawimo iyo ka bixid degdeg ah
web-leave = Ka bax boggan
web-leave-hint = Waxay furtaa bog cimilada ah. Furaha Escape oo saddex jeer la riixo ayaa isla sidaas sameeya.
web-language = Luqadda

web-help = Hadda caawimo hel
web-help-intro = Khasab ma aha inaad sugto wada hadalkan. Lambarradani waa bilaash, habeen iyo maalinba way furan yihiin.
web-help-emergency = Haddii nolol khatar ku jirto, wac 999. Haddii aad mobile ka wacdo oo aadan hadli karin, riix 55 marka lagu weydiiyo.
web-help-mind = Haddii aad u baahan tahay caawimo degdeg ah oo ku saabsan sida aad dareemayso, wac 111 oo dooro caafimaadka maskaxda (mental health).
web-help-listen = Si aad ula hadasho qof ku dhegaysta, wac Samaritans: 116 123.
web-help-text = Haddii aad farriin qoraal ah ka jeceshahay, SHOUT u dir 85258.
web-help-back = Ku noqo wada hadalka

web-log = Wada hadalkeenna
web-you = Adigu waxaad tiri
web-bot = Pathways waxay tiri
# $name (text): the advisor's first name, as they chose to show it.
web-advisor = { $name }, Lataliye Pathways
web-advisor-unnamed = Lataliye Pathways
web-earlier = Tus farriimihii hore
web-answers-one = Dooro jawaab
web-answers-several = Dooro inta aad rabto
web-box = Farriintaada
web-send = Dir

web-offline = Xiriirka ayaa go'ay. Waan sii isku dayi doonnaa. Erayadaadu boggan ayay ku jiraan, ma lumin.
web-sending = Waa la dirayaa…
web-unsent = Weli lama dirin. Waan sii isku dayi doonnaa.
web-no-place = Ma arki karin meesha aad joogto. Waxaad qori kartaa magaca xaafaddaada ama qaybta hore ee postcode-kaaga.
web-down = Hadda farriimaha ma kaydin karno. Erayadaadu weli way ku jiraan sanduuqa. Fadlan hal daqiiqo sug oo mar kale dir.
web-down-page = Hadda wada hadalka ma furi karno. Fadlan hal daqiiqo sug oo mar kale isku day.
web-too-long = Taasi way ka dheer tahay inta aan hal mar qaadi karno. Fadlan laba qaybood ama ka badan u kala dir.
web-too-fast = Waqti yar gudihiis wax badan ayaa yimid. Fadlan dhowr ilbiriqsi sug oo mar kale dir. Erayadaadu weli way ku jiraan sanduuqa.
web-elsewhere = Taasi waxay ka timid website kale, sidaas darteed ma qaadan. Fadlan fur chat-kayaga oo halkaas ku qor.
web-link = Kani waa link-gaaga gaarka ah. Riix badhanka si aad halkan wada hadalka uga sii waddo, adiga iyo annaga oo keliya.
web-link-open = Fur wada hadalkayga
web-link-over = Link-gan hore ayaa loo isticmaalay ama wuu duugoobay. Bogga hore ayaad wada hadal cusub ka bilaabi kartaa.
web-nowhere = Cinwaankan bog kuma jiro.
web-again = Tag wada hadalka

web-covered = Degdeg ayaad uga baxday, sidaas darteed wada hadalkaagu waa qarsoon yahay.
web-uncover = Tus wada hadalkayga
