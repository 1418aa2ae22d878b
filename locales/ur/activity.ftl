activity-making =
    آپ کو کیا بنانا یا کرنا پسند ہے؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-music = موسیقی
    .also-music = میوزک, گانا, گانا گانا, نعت, گٹار, پیانو, music, gana, singing, guitar, piano
    .opt-art = آرٹ
    .also-art = پینٹنگ, ڈرائنگ, تصویریں بنانا, مصوری, فوٹو, خطاطی, art, painting, drawing, photo
    .opt-writing = لکھنا
    .also-writing = شاعری, شعر, نظم, کہانی, کہانیاں, likhna, shayari, shairi, kahani
    .opt-crafts = دستکاری
    .also-crafts = سلائی, بنائی, کڑھائی, لکڑی کا کام, مٹی کے برتن, silai, bunai, karhai, sewing, knitting
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ آپ کو کیا بنانا یا کرنا پسند ہے؟

activity-outside =
    باہر کھلی ہوا میں آپ کو کیا کرنا پسند ہے؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-garden = باغبانی
    .also-garden = باغ, پودے, پودے لگانا, سبزیاں اگانا, گارڈن, bagh, paude, baghbani, gardening, garden
    .opt-walk = سیر
    .also-walk = چہل قدمی, پیدل چلنا, واک, ٹہلنا, sair, walk, paidal chalna, tehelna
    .opt-water = پانی کے کنارے
    .also-water = پانی, سمندر, ساحل, نہر, مچھلی پکڑنا, pani, samandar, beach, nehar, machli pakarna, fishing
    .opt-animals = جانوروں کے ساتھ
    .also-animals = جانور, کتے, گھوڑے, پرندے, janwar, kuttay, ghoray, parinday, animals
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ باہر کھلی ہوا میں آپ کو کیا کرنا پسند ہے؟

activity-moving =
    آپ کو کیسی ورزش پسند ہے؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-gentle = ہلکی پھلکی
    .also-gentle = ہلکی, آسان, آہستہ, یوگا, بیٹھ کر, کرسی پر, halki, aasan, asan, aahista, yoga, kursi par
    .opt-walking = سیر
    .also-walking = چہل قدمی, پیدل چلنا, واک, ٹہلنا, sair, walk, walking, paidal chalna
    .opt-gym = جم یا کلاس
    .also-gym = جم, کلاس, ڈانس, فٹ بال, کرکٹ, وزن اٹھانا, gym, class, dance, football, cricket, weights
    .opt-water = پانی میں
    .also-water = تیراکی, تیرنا, سوئمنگ, پول, tairaki, tairna, swimming, pool
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ آپ کو کیسی ورزش پسند ہے؟

activity-careful =
    { $whom ->
        [other] کیا ڈاکٹر نے انہیں ورزش میں احتیاط کرنے کو کہا ہے؟
        [work] کیا ڈاکٹر نے انہیں ورزش میں احتیاط کرنے کو کہا ہے؟
       *[me] کیا ڈاکٹر نے آپ کو ورزش میں احتیاط کرنے کو کہا ہے؟
    }
    .opt-yes = ہاں
    .also-yes = جی, جی ہاں, پتا نہیں, پتہ نہیں, یقین نہیں, معلوم نہیں, شاید, لگتا ہے, haan, ji, ji haan, pata nahi, yaqeen nahi, maloom nahi, shayad
    .opt-no = نہیں
    .also-no = جی نہیں, نہیں جی, nahi, nahin, nai, ji nahi, nahi ji
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا ڈاکٹر نے احتیاط کرنے کو کہا ہے؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا ڈاکٹر نے احتیاط کرنے کو کہا ہے؟

activity-doctor = تو شروع کرنے سے پہلے اپنے ڈاکٹر یا نرس سے پوچھیں۔ یہ بھی پوچھیں کہ کیا NHS میں آپ کے لیے کوئی کلاس ہے۔ جو گروپ چلاتے ہیں، انہیں بتا دیں کہ کس بات کی احتیاط ہے۔

activity-giving =
    آپ کو کس کام میں وقت دینا پسند ہو گا؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-people = دوسروں کی مدد
    .also-people = لوگوں کی مدد, لوگ, ساتھ دینا, خدمت, logon ki madad, dusron ki madad, khidmat
    .opt-outdoors = کھلی ہوا میں کام
    .also-outdoors = باہر, کھلی ہوا, باغبانی, جانور, bahar, khuli hawa, gardening, janwar
    .opt-behind = دفتر یا باورچی خانے میں
    .also-behind = دفتر, باورچی خانہ, کچن, کھانا پکانا, گاڑی چلانا, کمپیوٹر, daftar, kitchen, office, driving, computer
    .opt-unsure = ابھی پتا نہیں
    .also-unsure = پتا نہیں, پتہ نہیں, معلوم نہیں, یقین نہیں, کچھ بھی, pata nahi, maloom nahi, yaqeen nahi, kuch bhi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ آپ کو کس کام میں وقت دینا پسند ہو گا؟

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = آپ دوسروں کے کام آنے کے لیے مفت کام (volunteering) کریں، تو بھی بینیفٹس مل سکتے ہیں۔ شروع کرنے سے پہلے اس دفتر کو بتائیں جو آپ کو پیسے دیتا ہے۔ پوچھیں کہ کیا بس کا کرایہ واپس ملے گا۔
