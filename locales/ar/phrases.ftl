### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = مرحبًا، اسمي { $advisor }. أنا من فريق المستشارين، وسأكتب معك الآن.
phrase-wait = أحتاج إلى بضع دقائق للنظر في هذا. سأكتب لك هنا.
# $when is a day and a time.
phrase-back = عليّ أن أتوقف هنا الآن. سأعود يوم { $when }.
phrase-call-ask = هل يمكنني الاتصال بك؟ إذا كان الجواب نعم، فعلى أي رقم أتصل، وما الوقت المناسب؟
# $when is a day and a time.
phrase-call-at = سأتصل بك يوم { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    هل يمكن أن نلتقي حضوريًا؟
    المكان: { $where }
    الموعد: { $when }
phrase-safe = هل أنت في أمان الآن؟ إذا كنت في خطر، فاتصل بالرقم 999.
# Goes with places or groups that the advisor has just named.
phrase-which = أي من هذه يناسبك؟
phrase-found = لقد وجدتُ مجموعة لك. سأكتب لك عنها هنا.
phrase-interpreter = لقد طلبتُ مترجمًا، حتى نتحدث بلغتك.
phrase-late = عذرًا على هذا التأخير. أنا هنا الآن.
# $when is a day and a time.
phrase-closing = نغلق الآن. سيكتب لك أحدنا هنا قبل هذا الموعد: { $when }.
phrase-goodbye = شكرًا على رسائلك لي. إلى اللقاء. يمكنك الكتابة هنا مرة أخرى في أي وقت.
phrase-more = هل هناك شيء آخر يمكنني المساعدة فيه؟
