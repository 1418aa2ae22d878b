parenting-what =
    بچوں کو پالنا مشکل ہو سکتا ہے۔ کس چیز سے سب سے زیادہ مدد ملے گی؟
    .opt-groups = ہمارے لیے کوئی گروپ
    .also-groups = گروپ, پلے گروپ, group, groups, playgroup
    .opt-behaviour = بچے کا برتاؤ
    .also-behaviour = ضد, ضد کرنا, بچہ ضد کرتا ہے, غصہ کرتا ہے, bartao, zid, zid karta hai, behaviour
    .opt-break = تھوڑا آرام
    .also-break = آرام, بریک, وقفہ, اپنے لیے وقت, aram, aaram, break, apne liye waqt
    .opt-money = پیسے
    .also-money = پیسہ, خرچہ, paise, paisa, kharcha
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کس چیز سے سب سے زیادہ مدد ملے گی؟

# Anything that may mean no stands under no.
parenting-today =
    کیا آج آپ حالات سنبھال سکتے ہیں، اور بچے کو محفوظ رکھ سکتے ہیں؟
    .opt-yes = ہاں، ہم سنبھال لیں گے
    .also-yes = ہاں, جی, جی ہاں, haan, ji, ji haan
    .opt-no = نہیں، یا یقین نہیں
    .also-no = نہیں, جی نہیں, نہیں جی, یقین نہیں, پتا نہیں, پتہ نہیں, معلوم نہیں, شاید, مشکل ہے, لگتا نہیں, نہیں لگتا, nahi, nahin, nai, ji nahi, nahi ji, yaqeen nahi, pata nahi, maloom nahi, shayad, mushkil hai
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا آپ حالات سنبھال سکتے ہیں، اور بچے کو محفوظ رکھ سکتے ہیں؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ان میں سے ایک چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا آج آپ حالات سنبھال سکتے ہیں، اور بچے کو محفوظ رکھ سکتے ہیں؟

parenting-urgent =
    بتانے کا شکریہ۔ بہت سے ماں باپ پر ایسا وقت آتا ہے۔ اگر ابھی کسی کو نقصان پہنچ سکتا ہے، تو 999 پر فون کریں۔
    NSPCC آپ کو مشورہ دے سکتا ہے، مفت: 0808 800 5000۔ بچہ خود Childline کو فون کر سکتا ہے، مفت: 0800 1111۔ کسی بھی وقت بات کرنی ہو، تو Samaritans کو 116 123 پر مفت فون کریں۔
    ہم ابھی اپنے ایک مشیر کو بتا رہے ہیں۔

parenting-talk =
    کیا ہم یہاں مشیر سے آپ کی بات کرا دیں؟
    .opt-yes = ہاں، مہربانی
    .also-yes = ہاں, جی, جی ہاں, ٹھیک ہے, haan, ji, ji haan, theek hai, ok
    .opt-no = نہیں، مدد کی جگہیں دکھائیں
    .also-no = نہیں, جی نہیں, نہیں جی, جگہیں دکھائیں, nahi, nahin, nai, ji nahi, nahi ji, jaghein dikhao
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا ہم مشیر سے آپ کی بات کرا دیں؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا ہم مشیر سے آپ کی بات کرا دیں؟

parenting-child =
    آپ کا بچہ کتنے سال کا ہے؟ اگر زیادہ بچے ہیں، تو وہ چنیں جس کی سب سے زیادہ فکر ہے۔
    .opt-baby = ہونے والا ہے، یا بہت چھوٹا
    .also-baby = ننھا بچہ, نومولود, شیرخوار, حمل, حاملہ, پیٹ میں ہے, baby, nanha bacha, hamla, pregnant
    .opt-small = 5 سال سے کم
    .also-small = چھوٹا بچہ, چھوٹا, chota bacha, chota
    .opt-school = 5 سے 11 سال
    .also-school = پرائمری, primary
    .opt-teen = 12 سے 17 سال
    .also-teen = نوجوان, ٹین ایجر, naujawan, teenager, teen
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ آپ کا بچہ کتنے سال کا ہے؟

# Source: NHS, on health visitors and midwives.
parenting-visitor = 5 سال سے کم عمر کے ہر بچے کے لیے ایک “health visitor” (بچوں کی نرس) ہوتی ہیں، مفت۔ انہیں کسی بھی بات کے لیے فون کریں، اپنے دل کے حال کے لیے بھی۔ آپ کا GP ان کا نمبر دے سکتا ہے۔ بچہ ہونے سے پہلے اپنی مڈوائف (midwife) سے پوچھیں۔

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = بچے کا سکول اور آپ کی کونسل مدد کر سکتے ہیں۔ ان سے “early help” (شروع ہی میں مدد) مانگیں: یہ مفت ہے، اور لینا یا نہ لینا آپ کی مرضی ہے۔
