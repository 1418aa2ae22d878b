immigration-what =
    یہ کس بارے میں ہے؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-asylum = پناہ
    .also-asylum = پناہ گزین, مہاجر, اسائلم, asylum, panah, refugee, asylum seeker
    .opt-status = ویزا یا سٹیٹس
    .also-status = ویزا, میرا ویزا, ویزہ, سٹیٹس, کاغذات, میرے کاغذات, visa, mera visa, status, kaghzat, settled status
    .opt-family = میرا خاندان
    .also-family = خاندان, گھر والے, شوہر, بیوی, بچے, family, gharwale, shohar, biwi, bachay, bache
    .opt-settling = یہاں رہنا سیکھنا
    .also-settling = یہاں رہنا, انگلش سیکھنا, انگریزی سیکھنا, انگلش کلاس, انگریزی کی کلاس, yahan rehna, english seekhna, english class, angrezi seekhna
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ یہ کس بارے میں ہے؟

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = امیگریشن پر مشورہ صرف رجسٹرڈ ایڈوائزر (registered adviser) یا وکیل (solicitor) دے سکتے ہیں۔ پناہ کے معاملے میں یہ مفت ہو سکتا ہے۔

immigration-date =
    { $whom ->
        [other] کیا ان کے پاس تاریخ والا کوئی خط، یا کوئی اپائنٹمنٹ ہے، جو اگلے چند دنوں میں ہو؟
        [work] کیا ان کے پاس تاریخ والا کوئی خط، یا کوئی اپائنٹمنٹ ہے، جو اگلے چند دنوں میں ہو؟
       *[me] کیا آپ کے پاس تاریخ والا کوئی خط، یا کوئی اپائنٹمنٹ ہے، جو اگلے چند دنوں میں ہو؟
    }
    .opt-yes = ہاں
    .also-yes = جی, جی ہاں, haan, ji, ji haan, آج, کل, دن, ہفتے, aaj, aj, kal, din, hafte
    .opt-no = نہیں
    .also-no = جی نہیں, نہیں جی, nahi, nahin, nai, ji nahi, nahi ji
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا اگلے چند دنوں میں کوئی تاریخ ہے؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا اگلے چند دنوں میں کوئی تاریخ ہے؟

immigration-soon = مہربانی کر کے وہ تاریخ نہ گزرنے دیں۔ ہمارے مشیر ایسا کوئی ڈھونڈنے میں مدد کر سکتے ہیں جسے مشورہ دینے کی اجازت ہے۔

immigration-talk =
    کیا ہم یہاں مشیر سے آپ کی بات کرا دیں؟
    .opt-yes = ہاں، مہربانی
    .also-yes = ہاں, جی, جی ہاں, ٹھیک ہے, haan, ji, ji haan, theek hai, ok
    .opt-no = نہیں، مدد کی جگہیں دکھائیں
    .also-no = نہیں, جی نہیں, نہیں جی, جگہیں دکھائیں, nahi, nahin, nai, ji nahi, nahi ji, jaghein dikhao
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا ہم مشیر سے آپ کی بات کرا دیں؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا ہم مشیر سے آپ کی بات کرا دیں؟

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = ہر کوئی GP کے پاس مفت رجسٹر ہو سکتا ہے۔ کاغذات، ویزا یا پتے کا ثبوت ضروری نہیں۔ آپ ترجمان بھی مانگ سکتے ہیں۔
