digital-what =
    انٹرنیٹ چلانے کے لیے کس چیز سے مدد ملے گی؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-device = فون یا لیپ ٹاپ
    .also-device = فون, موبائل, لیپ ٹاپ, کمپیوٹر, ٹیبلٹ, phone, mobile, laptop, computer, tablet
    .opt-data = انٹرنیٹ یا بیلنس
    .also-data = انٹرنیٹ, نیٹ, ڈیٹا, وائی فائی, بیلنس, سم, ٹاپ اپ, internet, net, data, wifi, balance, sim, top up
    .opt-skills = چلانا سیکھنا
    .also-skills = سیکھنا, سیکھنا ہے, سکھا دیں, چلانا نہیں آتا, seekhna, seekhna hai, sikha dein, chalana nahi aata
    .opt-form = ایک فارم میں مدد
    .also-form = فارم, فارم بھرنا, آن لائن فارم, form, form bharna, online form
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ انٹرنیٹ چلانے کے لیے کس چیز سے مدد ملے گی؟

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = بہت سی لائبریریوں میں کمپیوٹر ہوتے ہیں، جو آپ استعمال کر سکتے ہیں۔ وہاں کام کرنے والوں سے پوچھیں: ان میں سے کچھ آپ کو سکھا بھی سکتے ہیں۔

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = National Databank ان لوگوں کو مفت انٹرنیٹ دیتا ہے جن کے پاس پیسے کم ہیں اور جن کی عمر 18 سال یا زیادہ ہے۔ لائبریری یا مشیر سے پوچھیں کہ یہ آپ کے قریب کہاں ملتا ہے۔

digital-due =
    کیا فارم اگلے چند دنوں میں بھیجنا ضروری ہے؟
    .opt-soon = ہاں، جلد
    .also-soon = ہاں, جی, جی ہاں, آج, کل, اسی ہفتے, اس ہفتے, جلدی, haan, ji, ji haan, aaj, aj, kal, isi hafte, is hafte, jaldi, دن, din
    .opt-later = نہیں، ابھی وقت ہے
    .also-later = نہیں, جی نہیں, نہیں جی, بعد میں, اگلے ہفتے, اگلے مہینے, nahi, nahin, nai, ji nahi, nahi ji, baad mein, agle hafte, agle mahine, مہینے, mahine, ہفتوں
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا فارم اگلے چند دنوں میں بھیجنا ضروری ہے؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا فارم اگلے چند دنوں میں بھیجنا ضروری ہے؟

digital-urgent = اگر دیر ہو سکتی ہے، تو اس دفتر کو فون کریں جسے فارم چاہیے، اور زیادہ وقت مانگیں۔ ہم آپ کی بات اپنے ایک مشیر سے بھی کرائیں گے۔
