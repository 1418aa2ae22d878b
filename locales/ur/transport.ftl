transport-going =
    آپ کو کہاں جانا ہے؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-health = ڈاکٹر یا ہسپتال
    .also-health = ڈاکٹر, ہسپتال, اسپتال, کلینک, دانتوں کا ڈاکٹر, اپائنٹمنٹ, doctor, hospital, clinic, dentist, appointment, gp
    .opt-shops = دکانیں
    .also-shops = دکان, شاپنگ, بازار, سودا لینا, سپر مارکیٹ, dukan, shopping, bazaar, bazar, supermarket
    .opt-people = لوگوں سے ملنے
    .also-people = دوست, گھر والے, رشتہ دار, گروپ, کلب, dost, rishtedar, group, club, logon se milna
    .opt-work = کام یا کورس
    .also-work = کام, نوکری, کالج, کورس, kaam, naukri, job, college, course
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ آپ کو کہاں جانا ہے؟

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = اگر ڈاکٹر آپ کو ہسپتال بھیجتا ہے اور آپ کے پاس پیسے کم ہیں، تو شاید NHS آنے جانے کا خرچ دے۔ اپنے ٹکٹ سنبھال کر رکھیں اور ہسپتال میں پوچھیں۔

transport-soon =
    { $whom ->
        [other] کیا انہیں آج یا کل وہاں پہنچنا ہے؟
        [work] کیا انہیں آج یا کل وہاں پہنچنا ہے؟
       *[me] کیا آپ کو آج یا کل وہاں پہنچنا ہے؟
    }
    .opt-yes = ہاں
    .also-yes = جی, جی ہاں, آج, کل, haan, ji, ji haan, aaj, aj, kal
    .opt-no = نہیں
    .also-no = جی نہیں, نہیں جی, بعد میں, اگلے ہفتے, nahi, nahin, nai, ji nahi, nahi ji, baad mein, agle hafte
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ { $whom ->
            [other] کیا انہیں آج یا کل وہاں پہنچنا ہے؟
            [work] کیا انہیں آج یا کل وہاں پہنچنا ہے؟
           *[me] کیا آپ کو آج یا کل وہاں پہنچنا ہے؟
        } ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ { $whom ->
            [other] کیا انہیں آج یا کل وہاں پہنچنا ہے؟
            [work] کیا انہیں آج یا کل وہاں پہنچنا ہے؟
           *[me] کیا آپ کو آج یا کل وہاں پہنچنا ہے؟
        }

transport-urgent = جہاں آپ کو جانا ہے، وہاں ابھی فون کریں۔ پوچھیں کہ کیا وہ آپ کو لینے آ سکتے ہیں، فون پر بات کر سکتے ہیں، یا کسی اور دن مل سکتے ہیں۔ ہم آپ کی بات اپنے ایک مشیر سے بھی کرائیں گے۔

transport-stops =
    وہاں جانا کس وجہ سے مشکل ہے؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-cost = خرچ زیادہ ہے
    .also-cost = خرچ, خرچہ, پیسے, مہنگا, مہنگا ہے, پیسے نہیں, kharcha, paise, paise nahi, mehnga, mehnga hai, costly
    .opt-walking = چلنا مشکل ہے
    .also-walking = چلنا, سیڑھیاں, درد, وہیل چیئر, چلا نہیں جاتا, chalna, chalna mushkil, seerhiyan, dard, wheelchair, chala nahi jata
    .opt-afraid = اکیلے جانے کا ڈر ہے
    .also-afraid = ڈر, ڈر لگتا ہے, گھبراہٹ, اکیلے ڈر لگتا ہے, dar, dar lagta hai, ghabrahat, akele dar lagta hai
    .opt-no_bus = بس نہیں آتی
    .also-no_bus = بس نہیں ملتی, گاڑی نہیں, ٹرین نہیں, bus nahi, bus nahi hai, gari nahi, gaari nahi, train nahi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ وہاں جانا کس وجہ سے مشکل ہے؟

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = بزرگ اور معذوری والے بہت سے لوگ بس میں مفت سفر کر سکتے ہیں۔ اپنی کونسل سے “bus pass” (بس کا مفت کارڈ) مانگیں۔

transport-afraid = بہت سے لوگ ایسا محسوس کرتے ہیں۔ آپ گروپ سے کہہ سکتے ہیں کہ پہلی بار کوئی آپ کو دروازے پر ملے۔
