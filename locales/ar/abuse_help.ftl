# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    شكرًا لأنك أخبرتني. هل الكتابة هنا آمنة لك الآن؟ قد يرى شخص آخر هذه الشاشة.
    .opt-yes = نعم، آمنة
    .also-yes = نعم
    .opt-no = لا، ليست آمنة
    .also-no = لا, غير آمن, غير آمنة, ليس آمنا, ليست آمنة, مو آمن, مش آمن, مش أمان, مو أمان, لا أعرف, ما بعرف, لا أظن, لست متأكدا, مش متأكد, مش متأكدة, مو متأكد, هو هنا, هو هون
    .retry1 = هل الكتابة هنا آمنة لك؟ نعم أو لا.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    إذن أغلق هذه الصفحة الآن من فضلك. في الخطر، اتصل بالرقم 999. إذا كنت لا تستطيع الكلام، فاضغط 55. لن نكتب لك. يمكنك العودة عندما يكون ذلك آمنًا.
    .opt-yes = أستطيع الكتابة الآن
    .also-yes = استطيع الكتابة, بقدر أكتب هلق, صار آمنا, صار أمان, آمن الآن

abuse_help-nation =
    في أي بلد أنت؟ عندها أعطيك الرقم الصحيح. يمكنك تخطي هذا السؤال.
    .opt-england = إنجلترا
    .opt-wales = ويلز
    .opt-scotland = اسكتلندا
    .opt-northern_ireland = أيرلندا الشمالية
    .retry1 = إنجلترا، أم ويلز، أم اسكتلندا، أم أيرلندا الشمالية؟

abuse_help-lines =
    إذا كان أحد يؤذيك أو يخيفك أو يتحكم بك، فهذا ليس ذنبك. في الخطر، اتصل بالرقم 999. إذا كنت لا تستطيع الكلام، فاضغط 55.
    يمكنك الحديث بسرية مع ناس يعرفون هذه الأمور. اتصل مجانًا: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (إنجلترا)، 0808 80 10 800 (ويلز)، 0800 027 1234 (اسكتلندا)، 0808 802 1414 (أيرلندا الشمالية)
    }
    يمكن للرجال أيضًا الاتصال على الرقم 0808 801 0327، ولأفراد LGBT+ على الرقم 0800 999 5428.

abuse_help-talk =
    لا حاجة إلى أي قرار الآن. ما الذي يناسبك؟
    .opt-human = الكتابة لمستشار هنا
    .also-human = نعم, أكتب لمستشار
    .opt-places = رؤية أماكن تساعد
    .also-places = أماكن, اماكن, أروني أماكن
    .opt-no = لا شيء الآن
    .also-no = لا, لا شيء, ليس الآن, مو هلق, مش دلوقتي
    .retry1 = مستشار، أم أماكن تساعد، أم لا شيء الآن؟
