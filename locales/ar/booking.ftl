# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    لدينا دورات خاصة بنا. أيها تريد؟
    .retry1 = عذرًا، أي دورة تقصد؟ يمكنك أن تكتب رقمها.
    .retry2 = اكتب رقم دورة، أو اختر «لا شيء من هذه».
    .nudge = هل ما زلت هنا؟ انظر إليها، وأخبرني أي دورة تعجبك.

booking-session =
    { $course }: متى تريد أن تأتي؟
    .retry1 = عذرًا، أي يوم تقصد؟ يمكنك أن تكتب رقمه.
    .retry2 = اكتب رقم يوم، أو اختر «لا شيء من هذه».
    .nudge = هل ما زلت هنا؟ أخبرني أي يوم يناسبك.

booking-booked = تم. هذا مكانك:

booking-waiting = لا توجد أماكن الآن، لذلك أنت على قائمة الانتظار. إذا فرغ مكان، فسنكتب إليك فورًا.

booking-soon = إذا لم تستطع أن تأتي، فاكتب «أماكني». عندها يمكن لشخص آخر أن يأخذ المكان.

booking-gone = عذرًا، هذا لم يعد متاحًا. لننظر مرة أخرى.

places-which =
    هذه أماكنك. أيها تريد أن ترى؟
    .retry1 = عذرًا، أيها تقصد؟ يمكنك أن تكتب رقمه.
    .retry2 = اكتب رقم واحد منها، أو اختر «لا شيء من هذه».
    .nudge = هل ما زلت هنا؟ أخبرني أي مكان تريد أن ترى.

places-shown = ها هو:

places-next =
    هل تريد أن تحتفظ بمكانك؟
    .opt-keep = نعم، أحتفظ به
    .also-keep = نعم, اي, أيوه, احتفظ بمكاني
    .opt-give_up = لا أستطيع أن آتي
    .also-give_up = لا, أترك مكاني, اترك مكاني
    .retry1 = عذرًا، لم أفهم. هل تحتفظ بمكانك أم تتركه؟
    .retry2 = من فضلك اختر واحدًا من هذه.
    .nudge = هل ما زلت هنا؟ هل تحتفظ بمكانك أم تتركه؟

places-freed = شكرًا لأنك أخبرتنا. مكانك الآن متاح لشخص آخر.

places-none = ليس لك مكان في أي دورة الآن.

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = الموعد: { $when }، حتى { $until }
session-any-time = الموعد: في أي وقت
session-language = اللغة: { $language }
session-online = المكان: عبر الإنترنت. ستحصل على رابط.
session-left = أماكن متاحة: { $left }
session-full = لا توجد أماكن. يمكنك أن تدخل قائمة الانتظار.
session-off = تم إلغاؤها.
session-booked = لك مكان.
session-waiting = أنت على قائمة الانتظار.
session-join = ادخل من هنا: { $link }
session-watch = شاهد هنا: { $link }
session-calendar = لتقويمك: { $link }
session-code = إذا سُئلت عند الباب، فقل: { $code }
