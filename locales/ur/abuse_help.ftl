# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    بتانے کا شکریہ۔ کیا ابھی یہاں لکھنا آپ کے لیے محفوظ ہے؟ شاید کوئی اور یہ سکرین دیکھ سکتا ہو۔
    .opt-yes = ہاں، محفوظ ہے
    .also-yes = ہاں, جی ہاں, haan, ji haan, mehfooz hai
    .opt-no = نہیں، محفوظ نہیں
    .also-no = نہیں, جی نہیں, نہیں جی, محفوظ نہیں, محفوظ نہیں ہے, غیر محفوظ, یقین نہیں, پتا نہیں, پتہ نہیں, معلوم نہیں, شاید, لگتا نہیں, نہیں لگتا, وہ یہاں ہے, وہ یہیں ہے, وہ گھر پر ہے, nahi, nahin, nai, ji nahi, nahi ji, mehfooz nahi, mehfooz nahi hai, safe nahi, safe nahi hai, pata nahi, yaqeen nahi, shayad, wo yahan hai, woh yahan hai, wo ghar par hai
    .retry1 = کیا یہاں لکھنا آپ کے لیے محفوظ ہے؟ ہاں یا نہیں۔

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    تو مہربانی کر کے یہ صفحہ ابھی بند کر دیں۔ خطرہ ہو تو 999 پر فون کریں۔ اگر بول نہ سکیں، تو 55 دبائیں۔ ہم آپ کو نہیں لکھیں گے۔ جب محفوظ ہو، تب واپس آئیں۔
    .opt-yes = اب لکھنا محفوظ ہے
    .also-yes = اب محفوظ ہے, اب ٹھیک ہے, اب بات ہو سکتی ہے, ab baat ho sakti hai, ab mehfooz hai, ab safe hai

abuse_help-nation =
    آپ کس ملک میں ہیں؟ پھر ہم آپ کو صحیح نمبر دے سکیں گے۔ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-england = انگلینڈ
    .also-england = england, لندن, لیورپول, مانچسٹر, برمنگھم, بریڈفورڈ
    .opt-wales = ویلز
    .also-wales = wales, کارڈف
    .opt-scotland = سکاٹ لینڈ
    .also-scotland = اسکاٹ لینڈ, scotland, گلاسگو
    .opt-northern_ireland = شمالی آئرلینڈ
    .also-northern_ireland = northern ireland, بیلفاسٹ
    .retry1 = انگلینڈ، ویلز، سکاٹ لینڈ یا شمالی آئرلینڈ؟

abuse_help-lines =
    اگر کوئی آپ کو تکلیف دیتا ہے، ڈراتا ہے یا آپ کی زندگی پر قابو رکھتا ہے، تو یہ آپ کا قصور نہیں ہے۔ خطرہ ہو تو 999 پر فون کریں۔ اگر بول نہ سکیں، تو 55 دبائیں۔
    جو لوگ یہ سب سمجھتے ہیں، ان سے راز میں بات ہو سکتی ہے۔ مفت فون کریں: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (انگلینڈ)، 0808 80 10 800 (ویلز)، 0800 027 1234 (سکاٹ لینڈ)، 0808 802 1414 (شمالی آئرلینڈ)
    }
    مرد 0808 801 0327 پر بھی فون کر سکتے ہیں، اور LGBT+ لوگ 0800 999 5428 پر۔

abuse_help-talk =
    ابھی کوئی فیصلہ کرنا ضروری نہیں۔ آپ کے لیے کیا ٹھیک رہے گا؟
    .opt-human = یہاں مشیر کو لکھنا
    .also-human = ہاں مشیر, مشیر کو لکھوں, haan mushir, advisor ko likhna
    .opt-places = مدد کی جگہیں دیکھنا
    .also-places = جگہیں, جگہیں دکھائیں, jaghein, jaghein dikhao
    .opt-no = ابھی کچھ نہیں
    .also-no = نہیں, جی نہیں, نہیں جی, کچھ نہیں, ابھی نہیں, nahi, nahin, nai, ji nahi, nahi ji, kuch nahi, abhi nahi
    .retry1 = مشیر، مدد کی جگہیں، یا ابھی کچھ نہیں؟
