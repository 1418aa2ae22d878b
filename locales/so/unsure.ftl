unsure-area =
    Xaggee ku nooshahay? Waxaa ku filan qaybta hore ee postcode-kaaga, sida L9, ama magaca xaafaddaada. Waad ka gudbi kartaa su'aashan.
    .retry1 = Waan ka xumahay, meeshaas ma helin. Isku day qaybta hore ee postcode-kaaga, sida L9.
    .retry2 = Magaca magaalo ama xaafad wuu shaqeeyaa sidoo kale, sida Bootle. Ama dooro “Ka gudub”.
    .nudge = Weli ma joogtaa? Haddii aad xaafaddaada ii sheegto, meel kuu dhow ayaan ka raadin karaa.

unsure-unknown = Dhib ma leh. Dad badan ayay ku adag tahay inay sheegaan. Lataliye naga mid ah ayaa kaala hadli kara.
