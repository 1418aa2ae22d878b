# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    ہمارے اپنے کورس ہیں۔ آپ کو کون سا پسند ہے؟
    .retry1 = معاف کیجیے، ان میں سے کون سا کورس؟ چاہیں تو اس کا نمبر لکھیں۔
    .retry2 = کسی کورس کا نمبر لکھیں، یا “ان میں سے کوئی نہیں” چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ آرام سے دیکھیں، اور بتائیں کہ کون سا کورس پسند ہے۔

booking-session =
    { $course }: آپ کب آنا چاہیں گے؟
    .retry1 = معاف کیجیے، ان میں سے کون سا دن؟ چاہیں تو اس کا نمبر لکھیں۔
    .retry2 = کسی دن کا نمبر لکھیں، یا “ان میں سے کوئی نہیں” چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ بتائیں کہ کون سا دن ٹھیک ہے۔

booking-booked = ہو گیا۔ یہ آپ کی جگہ ہے:

booking-waiting = ابھی سب جگہیں بھری ہیں، اس لیے آپ کا نام انتظار کی فہرست میں ہے۔ کوئی جگہ خالی ہوئی تو ہم فوراً لکھیں گے۔

booking-soon = اگر آپ نہ آ سکیں، تو “میری جگہیں” لکھیں۔ پھر یہ جگہ کسی اور کو مل سکتی ہے۔

booking-gone = معاف کیجیے، وہ اب نہیں ہے۔ آئیے دوبارہ دیکھیں۔

places-which =
    یہ آپ کی جگہیں ہیں۔ کون سی دیکھنی ہے؟
    .retry1 = معاف کیجیے، ان میں سے کون سی؟ چاہیں تو اس کا نمبر لکھیں۔
    .retry2 = کسی ایک کا نمبر لکھیں، یا “ان میں سے کوئی نہیں” چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ بتائیں کہ کون سی جگہ دیکھنی ہے۔

places-shown = یہ رہی:

places-next =
    کیا آپ اپنی جگہ رکھنا چاہتے ہیں؟
    .opt-keep = ہاں، رکھنی ہے
    .also-keep = ہاں, جی, جی ہاں, haan, ji, rakhni hai
    .opt-give_up = نہیں، آنا ممکن نہیں
    .also-give_up = نہیں, جی نہیں, nahi, جگہ چھوڑنی ہے
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ جگہ رکھنی ہے یا چھوڑنی ہے؟
    .retry2 = مہربانی کر کے ان میں سے ایک چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ جگہ رکھنی ہے یا چھوڑنی ہے؟

places-freed = بتانے کا شکریہ۔ آپ کی جگہ اب کسی اور کے لیے خالی ہے۔

places-none = ابھی کسی کورس میں آپ کی جگہ نہیں ہے۔

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = کب: { $when }، { $until } تک
session-any-time = کب: کسی بھی وقت
session-language = زبان: { $language }
session-online = جگہ: آن لائن۔ آپ کو لنک ملے گا۔
session-left = خالی جگہیں: { $left }
session-full = سب جگہیں بھری ہیں۔ آپ انتظار کی فہرست میں آ سکتے ہیں۔
session-off = یہ منسوخ ہے۔
session-booked = آپ کی جگہ ہے۔
session-waiting = آپ کا نام انتظار کی فہرست میں ہے۔
session-join = یہاں سے شامل ہوں: { $link }
session-watch = یہاں دیکھیں: { $link }
session-calendar = آپ کے کیلنڈر کے لیے: { $link }
session-code = دروازے پر پوچھا جائے تو بتائیں: { $code }
