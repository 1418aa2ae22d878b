### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Bună, mă numesc { $advisor }. Fac parte din echipa de consilieri și de acum vă scriu eu.
phrase-wait = Am nevoie de câteva minute ca să văd ce se poate face. Vă scriu aici.
# $when is a day and a time.
phrase-back = Deocamdată trebuie să mă opresc aici. Revin { $when }.
phrase-call-ask = Pot să vă sun? Dacă da, spuneți-mi la ce număr și când vă este bine.
# $when is a day and a time.
phrase-call-at = Vă voi suna { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    Ne putem întâlni față în față?
    Unde: { $where }
    Când: { $when }
phrase-safe = Sunteți în siguranță acum? Dacă sunteți în pericol, sunați la 999.
# Goes with places or groups that the advisor has just named.
phrase-which = Ce ați vrea dintre acestea?
phrase-found = Am găsit un grup pentru dumneavoastră. Vă spun despre el aici.
phrase-interpreter = Am cerut un interpret, ca să putem vorbi în limba dumneavoastră.
phrase-late = Îmi pare rău că a durat atât de mult. Acum sunt aici.
# $when is a day and a time.
phrase-closing = Acum închidem. Cineva de la noi vă va scrie aici cel târziu { $when }.
phrase-goodbye = Vă mulțumesc că mi-ați scris. Pe curând. Puteți scrie din nou aici oricând.
phrase-more = Vă mai pot ajuta cu ceva?
