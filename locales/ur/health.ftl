health-condition =
    بیماری کے ساتھ جینا آسان نہیں ہوتا۔ کس چیز سے سب سے زیادہ مدد ملے گی؟
    .opt-others = جنہیں یہی بیماری ہے
    .also-others = میرے جیسے لوگ, ایسے ہی لوگ, گروپ, دوسرے لوگ, mere jaise log, group, dusre log
    .opt-moving = زیادہ چلنا پھرنا
    .also-moving = ورزش, چلنا, چلنا پھرنا, warzish, exercise, chalna phirna
    .opt-home = گھر پر مدد
    .also-home = گھر, گھر میں, ghar, ghar par, ghar mein
    .opt-money = پیسے اور میرا حق
    .also-money = پیسے, پیسہ, حق, حقوق, میرے حقوق, بینیفٹس, paise, paisa, haq, mere haq, huqooq, benefits
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کس چیز سے سب سے زیادہ مدد ملے گی؟

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = اگر بیماری سے ہر دن مشکل ہوتا ہے، تو شاید آپ کو PIP جیسے پیسے ملیں، نوکری ہو تب بھی۔ فارمیسی (pharmacist) سے پوچھیں کہ کیا آپ کی دوا سستی ہو سکتی ہے۔ Citizens Advice آپ کو اور بتا سکتا ہے، مفت: 0800 144 8848۔

health-disability =
    کس چیز سے سب سے زیادہ مدد ملے گی؟
    .opt-home = میرا گھر
    .also-home = گھر, گھر پر مدد, ghar, ghar par madad
    .opt-around = آنا جانا
    .also-around = سفر, باہر جانا, گاڑی, ana jana, aana jana, bahar jana, safar, transport
    .opt-company = لوگوں کا ساتھ
    .also-company = ساتھ, دوست, لوگ, دوستی, dost, log, company, dosti
    .opt-money = پیسے اور میرا حق
    .also-money = پیسے, پیسہ, حق, حقوق, میرے حقوق, بینیفٹس, paise, paisa, haq, mere haq, huqooq, benefits
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کس چیز سے سب سے زیادہ مدد ملے گی؟

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    اگر آپ کو مدد چاہیے، تو آپ کی کونسل پر لازم ہے کہ وہ آپ کی ضرورتیں دیکھے۔ ان سے “care needs assessment” (ضرورتوں کا جائزہ) مانگیں: یہ مفت ہے۔
    دکانوں، دفتروں اور کام کی جگہ پر لازم ہے کہ وہ آپ کے لیے مناسب تبدیلیاں کریں۔ Scope آپ کو اور بتا سکتا ہے، مفت: 0808 800 3333۔

health-feeling =
    بتانے کا شکریہ۔ ابھی سب سے مشکل کیا ہے؟
    .opt-low = دل اداس یا پریشان ہے
    .also-low = اداس, اداسی, پریشان, پریشانی, ٹینشن, فکر, ڈپریشن, udaas, udas, udasi, pareshan, pareshani, tension, depression, dil udaas hai
    .opt-sleep = نیند نہیں آتی
    .also-sleep = نیند, نیند خراب ہے, سو نہیں پاتا, سو نہیں پاتی, neend, neend nahi aati, nind nahi aati
    .opt-event = کچھ برا ہوا ہے
    .also-event = کچھ ہوا ہے, کچھ ہو گیا, کچھ برا ہوا, kuch hua hai, kuch ho gaya, kuch bura hua
    .opt-talk = صرف بات کرنی ہے
    .also-talk = بات کرنی ہے, بات کرنا, باتیں, گپ شپ, baat karni hai, baat karna, gup shup
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ ابھی سب سے مشکل کیا ہے؟

health-talk = ضرور۔ ہم آپ کی بات اپنے ایک مشیر سے کرائیں گے۔

health-helped =
    { $whom ->
        [other] کیا انہیں اس میں پہلے سے کوئی مدد مل رہی ہے؟
        [work] کیا انہیں اس میں پہلے سے کوئی مدد مل رہی ہے؟
       *[me] کیا آپ کو اس میں پہلے سے کوئی مدد مل رہی ہے؟
    }
    .opt-yes = ہاں
    .also-yes = جی, جی ہاں, مل رہی ہے, haan, ji, ji haan, mil rahi hai
    .opt-no = نہیں
    .also-no = جی نہیں, نہیں جی, ابھی نہیں, nahi, nahin, nai, ji nahi, nahi ji, abhi nahi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا پہلے سے کوئی مدد مل رہی ہے؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ { $whom ->
            [other] کیا انہیں اس میں پہلے سے کوئی مدد مل رہی ہے؟
            [work] کیا انہیں اس میں پہلے سے کوئی مدد مل رہی ہے؟
           *[me] کیا آپ کو اس میں پہلے سے کوئی مدد مل رہی ہے؟
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = انگلینڈ میں آپ NHS سے خود “talking therapies” (بات چیت سے علاج) مانگ سکتے ہیں۔ یہ مفت ہے، اور پہلے GP سے ملنا ضروری نہیں۔ لیورپول میں اس کا نام Talk Liverpool ہے۔

# Source: NHS 111 (in Wales, option 2).
health-worse = اگر حال اور خراب ہو، تو 111 پر فون کریں اور ذہنی صحت (mental health) والا آپشن چنیں۔ ویلز میں 2 دبائیں۔ دن ہو یا رات، Samaritans کو بھی 116 123 پر مفت فون ہو سکتا ہے۔
