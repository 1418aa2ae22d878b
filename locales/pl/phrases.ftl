### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Dzień dobry, mam na imię { $advisor }. Jestem z zespołu doradców i teraz to ja będę z tobą pisać.
phrase-wait = Potrzebuję kilku minut, żeby to sprawdzić. Napiszę do ciebie tutaj.
# $when is a day and a time.
phrase-back = Na razie muszę tu przerwać. Wrócę: { $when }.
phrase-call-ask = Czy mogę do ciebie zadzwonić? Jeśli tak, napisz, pod jaki numer i kiedy będzie dobra pora.
# $when is a day and a time.
phrase-call-at = Zadzwonię do ciebie: { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    Czy możemy się spotkać osobiście?
    Gdzie: { $where }
    Kiedy: { $when }
phrase-safe = Czy czujesz się teraz bezpiecznie? Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999.
# Goes with places or groups that the advisor has just named.
phrase-which = Co z tego chcesz wybrać?
phrase-found = Udało mi się znaleźć dla ciebie grupę. Opowiem ci o niej tutaj.
phrase-interpreter = Prośba o tłumacza jest już wysłana, żeby można było rozmawiać w twoim języku.
phrase-late = Przepraszam, że to tak długo trwało. Teraz już jestem.
# $when is a day and a time.
phrase-closing = Teraz kończymy pracę. Ktoś z nas napisze tu do ciebie najpóźniej: { $when }.
phrase-goodbye = Dziękuję, że piszesz do mnie. Na razie do widzenia. Możesz tu znowu napisać w każdej chwili.
phrase-more = Czy mogę pomóc w czymś jeszcze?
