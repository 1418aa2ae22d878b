# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = یہ ایمرجنسی لگتی ہے۔ ابھی 999 پر فون کریں۔ اگر بول نہ سکیں، تو موبائل سے 999 پر فون کریں اور 55 دبائیں۔ اس چیٹ کا انتظار نہ کریں۔

crisis-suicide = بہت اچھا ہوا کہ آپ نے مجھے بتایا۔ آپ کی تکلیف معمولی نہیں ہے، اور ابھی مدد ملنا آپ کا حق ہے۔ مہربانی کر کے آج ہی کسی سے بات کریں:

crisis-self_harm = بتانے کا شکریہ۔ آپ کو سہارا ملنا چاہیے، الزام نہیں۔ اگر چوٹ لگی ہے، تو 111 پر فون کریں یا ہسپتال کی ایمرجنسی (A&E) جائیں۔ ابھی کسی سے بات ہو سکتی ہے:

crisis-abuse = بتانے کا شکریہ۔ یہ آپ کا قصور نہیں ہے، اور محفوظ رہنا آپ کا حق ہے۔ مدد موجود ہے، اور مفت ہے:

crisis-child = بتانے کا شکریہ۔ محفوظ رہنا ہر بچے کا حق ہے۔ اگر کوئی بچہ ابھی خطرے میں ہے، تو 999 پر فون کریں۔

crisis-others = بتانے کا شکریہ۔ اگر ابھی کسی کو نقصان پہنچ سکتا ہے، تو 999 پر فون کریں۔ اس بارے میں کسی سے بات بھی ہو سکتی ہے:

crisis-told = آپ نے جو لکھا، وہ میں نے مشیر کو بتا دیا ہے۔ اگر آپ خطرے میں ہیں، تو مہربانی کر کے انتظار نہ کریں۔ 999 پر فون کریں۔

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = ہمارے مشیر ابھی یہاں نہیں ہیں، اور کوئی یہ چیٹ نہیں دیکھ رہا۔ وہ اس وقت واپس آئیں گے: { $next_open }۔ مہربانی کر کے اوپر دیے گئے نمبروں پر فون کریں۔ 999، 111 اور Samaritans (116 123) دن رات جواب دیتے ہیں۔

crisis-stop_here = ہم اپنے مشیروں کو بھی بتا رہے ہیں۔ مہربانی کر کے پہلے 999 پر فون کریں۔ اب آپ سے کوئی سوال نہیں پوچھا جائے گا۔

crisis-safe =
    کیا آپ اس وقت محفوظ ہیں؟
    .opt-yes = ہاں، ابھی میں محفوظ ہوں
    .also-yes = ہاں, جی ہاں, میں محفوظ ہوں, محفوظ ہوں, haan, ji haan, mehfooz hoon, main mehfooz hun, main safe hoon, safe hoon
    .opt-unsure = مجھے یقین نہیں
    .also-unsure = یقین نہیں, یقین نہیں ہے, پتا نہیں, پتہ نہیں, معلوم نہیں, شاید, لگتا نہیں, نہیں لگتا, pata nahi, yaqeen nahi, maloom nahi, shayad
    .opt-no = نہیں
    .also-no = جی نہیں, نہیں جی, محفوظ نہیں, محفوظ نہیں ہوں, میں محفوظ نہیں ہوں, محفوظ نہیں لگتا, محفوظ نہیں لگ رہا, محفوظ محسوس نہیں, غیر محفوظ, خطرہ ہے, nahi, nahin, nai, ji nahi, nahi ji, mehfooz nahi, mehfooz nahi hoon, safe nahi, safe nahi hoon, safe nahi lagta
    .retry1 = کیا آپ اس وقت محفوظ ہیں؟ ہاں، نہیں، یا پتا نہیں لکھیں۔

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    کیا یہاں بات کرنا آپ کے لیے محفوظ ہے؟ شاید کوئی اور یہ سکرین دیکھ سکتا ہو۔
    .opt-yes = ہاں، محفوظ ہے
    .also-yes = ہاں, جی ہاں, haan, ji haan, mehfooz hai
    .opt-no = نہیں، محفوظ نہیں
    .also-no = نہیں, جی نہیں, نہیں جی, محفوظ نہیں, محفوظ نہیں ہے, غیر محفوظ, یقین نہیں, پتا نہیں, پتہ نہیں, معلوم نہیں, شاید, لگتا نہیں, نہیں لگتا, وہ یہاں ہے, وہ یہیں ہے, وہ گھر پر ہے, nahi, nahin, nai, ji nahi, nahi ji, mehfooz nahi, mehfooz nahi hai, safe nahi, safe nahi hai, pata nahi, yaqeen nahi, shayad, wo yahan hai, woh yahan hai, wo ghar par hai
    .retry1 = کیا یہاں بات کرنا آپ کے لیے محفوظ ہے؟ ہاں یا نہیں۔

crisis-nation =
    آپ کس ملک میں ہیں؟ پھر ہم آپ کو صحیح نمبر دے سکیں گے۔ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-england = انگلینڈ
    .opt-wales = ویلز
    .opt-scotland = سکاٹ لینڈ
    .opt-northern_ireland = شمالی آئرلینڈ
    .retry1 = انگلینڈ، ویلز، سکاٹ لینڈ یا شمالی آئرلینڈ؟

crisis-abuse_at = یہ لوگ ایسے حالات کو سمجھتے ہیں اور آپ کی بات سنیں گے:

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    تو مہربانی کر کے یہ صفحہ ابھی بند کر دیں۔ خطرہ ہو تو 999 پر فون کریں۔ اگر بول نہ سکیں، تو 55 دبائیں۔ ہم آپ کو نہیں لکھیں گے۔ جب محفوظ ہو، تب واپس آئیں۔
    .opt-yes = اب بات کرنا محفوظ ہے
    .also-yes = اب محفوظ ہے, اب ٹھیک ہے, اب بات ہو سکتی ہے, ab baat ho sakti hai, ab mehfooz hai, ab safe hai

crisis-now = مہربانی کر کے ابھی 999 پر فون کریں، یا ہسپتال کی ایمرجنسی (A&E) جائیں۔ ہو سکے تو کسی کے ساتھ رہیں۔ ہم اپنے مشیروں سے بھی کہہ رہے ہیں کہ آپ کو یہاں لکھیں۔

crisis-talk =
    کیا ہمارے ایک مشیر آپ کو یہاں لکھیں؟
    .opt-yes = ہاں، مہربانی
    .also-yes = ہاں, جی, جی ہاں, ٹھیک ہے, haan, ji, ji haan, theek hai, ok
    .opt-no = ابھی نہیں
    .also-no = نہیں, جی نہیں, نہیں جی, nahi, nahin, nai, ji nahi, nahi ji, abhi nahi
    .retry1 = کیا مشیر آپ کو لکھیں؟ ہاں یا نہیں۔

crisis-here = ٹھیک ہے۔ جب چاہیں، یہاں لکھیں۔ اوپر دیے گئے نمبر آپ کے لیے ہیں۔

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = ہمارے مشیر ابھی یہاں نہیں ہیں، اور کوئی یہ چیٹ نہیں دیکھ رہا۔ وہ اس وقت واپس آئیں گے: { $next_open }۔ مہربانی کر کے اوپر دیے گئے نمبروں پر فون کریں۔ 999، 111 اور Samaritans (116 123) دن رات جواب دیتے ہیں۔

# When the advisors could not be told at all.
crisis-unheard = معاف کیجیے، ابھی ہمارے مشیروں سے رابطہ نہیں ہو سکا۔ مہربانی کر کے ان کا انتظار نہ کریں۔ 999 پر، یا اوپر دیے گئے نمبروں پر فون کریں۔

crisis-wait =
    ہمارے مشیروں کے پاس سب سے پہلے آپ کی باری ہے۔ انتظار کے دوران، اوپر دیے گئے نمبروں سے ابھی مدد مل سکتی ہے۔
    .relayed = شکریہ۔ آپ نے جو لکھا، مشیر اسے دیکھیں گے۔ اگر آپ خطرے میں ہیں، تو 999 پر فون کریں۔
    .claimed = { $advisor } اب یہاں ہیں۔ آپ کو جلد پیغام ملے گا۔
