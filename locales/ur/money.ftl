money-bailiffs =
    { $whom ->
        [other] کیا بیلف (قرض وصول کرنے والے) ان کے دروازے پر ہیں، یا بیلف نے کہا ہے کہ وہ آ رہے ہیں؟
        [work] کیا بیلف (قرض وصول کرنے والے) ان کے دروازے پر ہیں، یا بیلف نے کہا ہے کہ وہ آ رہے ہیں؟
       *[me] کیا بیلف (قرض وصول کرنے والے) آپ کے دروازے پر ہیں، یا انہوں نے کہا ہے کہ وہ آ رہے ہیں؟
    }
    .opt-yes = ہاں
    .opt-no = نہیں
    .opt-unsure = مجھے یقین نہیں
    .also-unsure = یقین نہیں, پتا نہیں, پتہ نہیں, معلوم نہیں, شاید, pata nahi, maloom nahi, yaqeen nahi, shayad
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا بیلف آ رہے ہیں؟ ہاں، نہیں، یا پتا نہیں۔
    .retry2 = مہربانی کر کے ان میں سے ایک چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا بیلف آ رہے ہیں؟

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    National Debtline کو 0808 808 4000 پر مفت فون کریں۔ وہ کام کے ہر دن اس میں مدد کرتے ہیں۔
    زیادہ تر آپ پر لازم نہیں ہوتا کہ بیلف کو اندر آنے دیں۔ دروازہ بند رکھیں اور بند دروازے سے بات کریں۔ ان سے ایسا خط مانگیں جس میں لکھا ہو کہ وہ کون ہیں۔

money-today =
    { $whom ->
        [other] کیا ان کے پاس آج کا کھانا ہے، اور ان کے گھر میں ہیٹنگ یا بجلی ہے؟
        [work] کیا ان کے پاس آج کا کھانا ہے، اور ان کے گھر میں ہیٹنگ یا بجلی ہے؟
       *[me] کیا آپ کے پاس آج کا کھانا ہے، اور گھر میں ہیٹنگ یا بجلی ہے؟
    }
    .opt-yes = ہاں، آج کے لیے ہے
    .also-yes = ہاں, جی, جی ہاں, haan, ji, ji haan
    .opt-no = نہیں، کم ہے
    .also-no = نہیں, جی نہیں, نہیں جی, کچھ نہیں, nahi, nahin, nai, ji nahi, nahi ji, kuch nahi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا آج کھانا اور ہیٹنگ ہے؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا آج کے لیے کھانا اور ہیٹنگ ہے؟

money-urgent =
    بتانے کا شکریہ۔ ایسا صرف آپ کے ساتھ نہیں ہے، اور مدد موجود ہے۔
    آپ کی کونسل کے پاس ایمرجنسی کے لیے پیسے ہوتے ہیں۔ ان سے “crisis help” (فوری مدد) مانگیں۔ Citizens Advice کھانے کا پارسل دلانے میں مدد کر سکتا ہے: 0800 144 8848۔

money-what =
    پیسوں کی فکر ہر چیز کو مشکل بنا دیتی ہے۔ یہ زیادہ کس بارے میں ہے؟
    .opt-debt = قرض
    .also-debt = ادھار, قرضہ, قرضے, qarz, qarza, udhaar, udhar, debt, loan
    .opt-benefits = بینیفٹس
    .also-benefits = بینیفٹ, سرکاری مدد, یونیورسل کریڈٹ, benefits, benefit, universal credit
    .opt-bills = گیس یا بجلی کے بل
    .also-bills = بل, گیس, بجلی, ہیٹنگ, bill, bills, gas, bijli, heating
    .opt-living = گزارے کے لیے پیسے کم ہیں
    .also-living = پیسے کم ہیں, پیسے پورے نہیں, گزارہ نہیں, گزارہ مشکل, paise kam hain, paise poore nahi, guzara nahi, guzara mushkil
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ یہ زیادہ کس بارے میں ہے؟

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    انگلینڈ اور ویلز میں آپ قرض کے مشیر (debt adviser) سے “breathing space” (کچھ دن کی مہلت) مانگ سکتے ہیں۔ 60 دن تک زیادہ تر قرض والے آپ سے پیسے نہیں مانگ سکتے، اور سود نہیں بڑھا سکتے۔
    StepChange آپ کو اور بتا سکتا ہے، مفت: 0800 138 1111۔

money-claim =
    بینیفٹس میں آپ کو کیا چاہیے؟
    .opt-apply = درخواست میں مدد
    .also-apply = درخواست, درخواست دینا, فارم, فارم بھرنا, apply, darkhwast, form, form bharna
    .opt-refused = درخواست نامنظور ہوئی
    .also-refused = نامنظور, انکار, انکار کر دیا, انہوں نے منع کر دیا, refused, reject, inkar, mana kar diya
    .opt-stopped = بند یا کم ہو گئے
    .also-stopped = بینیفٹس بند ہو گئے, کم ہو گئے, پیسے کٹ گئے, سینکشن, band ho gaye, kam ho gaye, paise kat gaye, sanction
    .opt-check = جو بینیفٹس مل سکتے ہیں
    .also-check = کیا ملے گا, کتنا ملے گا, چیک کرنا, kya milega, kitna milega, check, check karna
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ بینیفٹس میں آپ کو کیا چاہیے؟

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = جلد درخواست دیں: پیسے اکثر اسی دن سے ملتے ہیں جس دن آپ مانگیں۔ Citizens Advice دیکھ سکتا ہے کہ آپ کو کیا مل سکتا ہے، اور فارم میں مدد کر سکتا ہے، مفت: 0800 144 8848۔

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = آپ ان سے کہہ سکتے ہیں کہ اسے دوبارہ دیکھیں۔ اسے “mandatory reconsideration” (دوبارہ جائزہ) کہتے ہیں۔ خط پر جو تاریخ ہے، اس کے ایک مہینے کے اندر مانگیں۔ Citizens Advice مدد کر سکتا ہے، مفت: 0800 144 8848۔

money-meter =
    { $whom ->
        [other] کیا ان کا پری پیمنٹ میٹر (prepayment meter) ہے جو ختم ہو گیا ہے، یا جلد ہونے والا ہے؟
        [work] کیا ان کا پری پیمنٹ میٹر (prepayment meter) ہے جو ختم ہو گیا ہے، یا جلد ہونے والا ہے؟
       *[me] کیا آپ کا پری پیمنٹ میٹر (prepayment meter) ہے جو ختم ہو گیا ہے، یا جلد ہونے والا ہے؟
    }
    .opt-yes = ہاں
    .also-yes = جی, جی ہاں, ختم ہو گیا, ختم ہونے والا ہے, haan, ji, ji haan, khatam ho gaya, khatam hone wala hai
    .opt-no = نہیں
    .also-no = جی نہیں, نہیں جی, میٹر نہیں, میٹر نہیں ہے, nahi, nahin, nai, ji nahi, nahi ji, meter nahi, meter nahi hai
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا میٹر ختم ہو گیا ہے، یا جلد ہونے والا ہے؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا میٹر ختم ہو گیا ہے، یا جلد ہونے والا ہے؟

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = مہربانی کر کے گیس یا بجلی کی کمپنی کو، جیسے ہی وہ کھلے، فون کریں۔ کہیں کہ میٹر ختم ہو رہا ہے، اور آپ کے پاس دینے کو پیسے نہیں۔ ان سے “additional support credit” (مدد کا بیلنس) مانگیں، اور پوچھیں کہ کیا ان کے پاس ایندھن کا واؤچر (fuel voucher) ہے۔

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    گیس یا بجلی کی کمپنی پر لازم ہے کہ آپ کے ساتھ مل کر ایسی قسطیں بنائے جو آپ دے سکیں۔
    کیا آپ کو بیماری یا معذوری ہے، عمر زیادہ ہے، یا چھوٹے بچے ہیں؟ کہیں کہ آپ کا نام “Priority Services Register” (خاص مدد کی فہرست) میں لکھ لیں: یہ زیادہ مدد ہے، اور مفت ہے۔
