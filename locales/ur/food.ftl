food-today =
    { $whom ->
        [other] کیا ان کے پاس آج کا کھانا ہے؟
        [work] کیا ان کے پاس آج کا کھانا ہے؟
       *[me] کیا آپ کے پاس آج کا کھانا ہے؟
    }
    .opt-yes = ہاں، آج کے لیے ہے
    .also-yes = ہاں, جی, جی ہاں, haan, ji, ji haan
    .opt-no = نہیں، کم ہے
    .also-no = نہیں, جی نہیں, نہیں جی, کچھ نہیں, nahi, nahin, nai, ji nahi, nahi ji, kuch nahi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا آج کا کھانا ہے؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا آج کا کھانا ہے؟

food-urgent =
    بتانے کا شکریہ۔ ایسا صرف آپ کے ساتھ نہیں ہے، اور مدد موجود ہے۔
    Citizens Advice کھانے کا پارسل دلانے میں مدد کر سکتا ہے: 0800 144 8848۔ آپ کی کونسل کے پاس ایمرجنسی کے لیے پیسے ہوتے ہیں۔ ان سے “crisis help” (فوری مدد) مانگیں۔

food-diet =
    کیا آپ کے کھانے کے بارے میں کوئی بات ہے جو ہمیں پتا ہونی چاہیے؟ جو ٹھیک ہو وہ چنیں، یا یہ سوال چھوڑ دیں۔
    .opt-no_cooking = گھر پر پکانے کا انتظام نہیں
    .also-no_cooking = پکا نہیں سکتے, چولہا نہیں, کچن نہیں, باورچی خانہ نہیں, chulha nahi, kitchen nahi, paka nahi sakte
    .opt-halal = حلال
    .also-halal = halal, حلال کھانا, halal khana
    .opt-no_meat = گوشت نہیں
    .also-no_meat = گوشت کے بغیر, سبزی, ویجیٹیرین, ویگن, gosht nahi, sabzi, vegetarian, vegan
    .opt-illness = الرجی یا بیماری
    .also-illness = الرجی, بیماری, شوگر, ذیابیطس, allergy, bimari, sugar, diabetes
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ جو ٹھیک ہو وہ چنیں، یا یہ سوال چھوڑ دیں۔
    .retry2 = چاہیں تو ایک سے زیادہ چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا آپ کے کھانے کے بارے میں کوئی بات ہے جو ہمیں پتا ہونی چاہیے؟

food-home =
    کھانا کس کے لیے چاہیے؟ پہلی بات جو ٹھیک ہو، وہ چنیں۔
    .opt-small = چھوٹا بچہ، یا حمل
    .also-small = چھوٹا بچہ, ننھا بچہ, شیرخوار, حمل, حاملہ, chota bacha, nanha bacha, baby, hamla, pregnant
    .opt-school = سکول جانے والا بچہ
    .also-school = سکول, بچہ, بچے, بچوں کے لیے, school, bacha, bache, bachay, bachon ke liye
    .opt-adults = صرف بڑے
    .also-adults = بڑے, صرف میں, صرف ہم دونوں, baray, sirf main, sirf hum dono
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کھانا کس کے لیے چاہیے؟

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = اگر بچہ ہونے والا ہے یا 4 سال سے چھوٹا بچہ ہے، اور بینیفٹس ملتے ہیں، تو Healthy Start مانگیں۔ یہ دودھ، پھل اور سبزی کے لیے پیسے ہیں۔ healthystart.nhs.uk دیکھیں۔ سکاٹ لینڈ میں Best Start Foods مانگیں۔

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = شاید آپ کا بچہ سکول میں مفت کھانا کھا سکے۔ سکول یا اپنی کونسل سے “free school meals” (سکول کا مفت کھانا) مانگیں۔

food-adults = Citizens Advice دیکھ سکتا ہے کہ آپ کو کون سے پیسے مل سکتے ہیں، تاکہ کھانے کے لیے زیادہ بچے۔ یہ مفت ہے: 0800 144 8848۔
