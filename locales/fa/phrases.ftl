### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = سلام، نام من { $advisor } است. من مشاور هستم، و حالا خودم برایتان می‌نویسم.
phrase-wait = چند دقیقه وقت لازم دارم تا این را بررسی کنم. همین جا برایتان می‌نویسم.
# $when is a day and a time.
phrase-back = فعلاً باید اینجا تمام کنم. { $when } برمی‌گردم.
phrase-call-ask = اجازه می‌دهید به شما زنگ بزنم؟ اگر بله، بگویید به چه شماره‌ای زنگ بزنم، و چه وقتی خوب است.
# $when is a day and a time.
phrase-call-at = من { $when } به شما زنگ می‌زنم.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    می‌توانیم همدیگر را حضوری ببینیم؟
    کجا: { $where }
    چه وقت: { $when }
phrase-safe = آیا الان در امان هستید؟ اگر در خطر هستید، به 999 زنگ بزنید.
# Goes with places or groups that the advisor has just named.
phrase-which = کدام یک از این‌ها را می‌خواهید؟
phrase-found = یک گروه برای شما پیدا کرده‌ام. همین جا درباره‌اش می‌نویسم.
phrase-interpreter = یک مترجم درخواست کرده‌ام، تا بتوانیم به زبان شما صحبت کنیم.
phrase-late = ببخشید که این‌قدر طول کشید. حالا اینجا هستم.
# $when is a day and a time.
phrase-closing = ما الان تعطیل می‌کنیم. یکی از ما حداکثر تا { $when } همین جا برایتان می‌نویسد.
phrase-goodbye = ممنون که برایم نوشتید. فعلاً خداحافظ. هر وقت خواستید، می‌توانید دوباره اینجا بنویسید.
phrase-more = چیز دیگری هم هست که بتوانم کمک کنم؟
