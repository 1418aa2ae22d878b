### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = سڵاو، من { $advisor } ناومە. ڕاوێژکارم، و ئێستا خۆم لەگەڵت دەنووسم.
phrase-wait = چەند خولەکێکم پێویستە بۆ ئەوەی سەیری ئەمە بکەم. لێرە بۆت دەنووسم.
# $when is a day and a time.
phrase-back = جارێ دەبێت لێرەدا بوەستم. کاتی گەڕانەوەم: { $when }.
phrase-call-ask = دەکرێت تەلەفۆنت بۆ بکەم؟ ئەگەر بەڵێ، پێم بڵێ بۆ کام ژمارە تەلەفۆن بکەم، و چ کاتێک باشە.
# $when is a day and a time.
phrase-call-at = لەم کاتەدا تەلەفۆنت بۆ دەکەم: { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    دەکرێت ڕووبەڕوو یەکتر ببینین؟
    شوێن: { $where }
    کات: { $when }
phrase-safe = ئایا ئێستا سەلامەتیت؟ ئەگەر لە مەترسیدایت، تەلەفۆن بۆ 999 بکە.
# Goes with places or groups that the advisor has just named.
phrase-which = کام لەمانەت دەوێت؟
phrase-found = گرووپێکم بۆ تۆ دۆزیوەتەوە. لێرە باسی ئەوت بۆ دەکەم.
phrase-interpreter = داوای وەرگێڕێکم کردووە، بۆ ئەوەی بتوانین بە زمانی تۆ قسە بکەین.
phrase-late = ببوورە کە ئەوەندەی خایاند. ئێستا من لێرەم.
# $when is a day and a time.
phrase-closing = ئێستا دادەخەین. یەکێک لە ئێمە لێرە بۆت دەنووسێت، درەنگترین کات: { $when }.
phrase-goodbye = سوپاس کە بۆم نووسیت. تا دواتر. هەر کاتێک بێت، دەتوانیت لێرە بنووسیتەوە.
phrase-more = شتێکی تر هەیە یارمەتیت تێدا بدەم؟
