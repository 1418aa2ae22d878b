addiction-what =
    بتانے کا شکریہ۔ یہ کس کے بارے میں ہے؟
    .opt-alcohol = شراب
    .also-alcohol = شراب پینا, پینا, بیئر, sharab, sharaab, daru, beer, drink, alcohol
    .opt-drugs = نشہ
    .also-drugs = ڈرگز, چرس, بھنگ, ہیروئن, کوکین, nasha, drugs, charas, weed, heroin, cocaine
    .opt-gambling = جوا
    .also-gambling = جوا کھیلنا, شرط لگانا, سٹہ, jua, juwa, satta, betting, gambling, slots
    .opt-other = کچھ اور
    .also-other = کوئی اور بات, kuch aur, koi aur baat
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا اس کا نمبر لکھیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ یہ کس کے بارے میں ہے؟

addiction-shake =
    شراب پینا روکنے پر کیا جسم کانپتا ہے، پسینہ آتا ہے یا دورے پڑتے ہیں؟
    .opt-yes = ہاں
    .also-yes = جی, جی ہاں, haan, ji, ji haan
    .opt-no = نہیں
    .also-no = جی نہیں, نہیں جی, nahi, nahin, nai, ji nahi, nahi ji
    .opt-unsure = مجھے یقین نہیں
    .also-unsure = یقین نہیں, پتا نہیں, پتہ نہیں, معلوم نہیں, شاید, کبھی کبھی, pata nahi, maloom nahi, yaqeen nahi, shayad, kabhi kabhi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا جسم کانپتا ہے، پسینہ آتا ہے یا دورے پڑتے ہیں؟ ہاں، نہیں، یا پتا نہیں۔
    .retry2 = مہربانی کر کے ان میں سے ایک چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ شراب پینا روکنے پر کیا جسم کانپتا ہے، پسینہ آتا ہے یا دورے پڑتے ہیں؟

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] وہ پینا اچانک بند نہ کریں: یہ خطرناک ہو سکتا ہے۔ 111 پر فون کریں اور پوچھیں کہ محفوظ طریقے سے کیسے کم کیا جائے۔ اگر انہیں دورہ پڑے، یا وہ چیزیں نظر آئیں جو وہاں نہیں ہیں، تو 999 پر فون کریں۔
        [work] وہ پینا اچانک بند نہ کریں: یہ خطرناک ہو سکتا ہے۔ 111 پر فون کریں اور پوچھیں کہ محفوظ طریقے سے کیسے کم کیا جائے۔ اگر انہیں دورہ پڑے، یا وہ چیزیں نظر آئیں جو وہاں نہیں ہیں، تو 999 پر فون کریں۔
       *[me] مہربانی کر کے پینا اچانک بند نہ کریں: یہ خطرناک ہو سکتا ہے۔ 111 پر فون کریں اور پوچھیں کہ محفوظ طریقے سے کیسے کم کریں۔ اگر دورہ پڑے، یا وہ چیزیں نظر آئیں جو وہاں نہیں ہیں، تو 999 پر فون کریں۔
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = FRANK نشے کے بارے میں بتا سکتا ہے، اور بات راز میں رہتی ہے: 0300 123 6600۔ اگر کسی نے نشہ کیا ہے اور جاگ نہیں رہا، تو 999 پر فون کریں۔

# Source: NHS, on drug and alcohol services.
addiction-service = آپ اپنے علاقے کی نشے اور شراب کی سروس (drug and alcohol service) کے پاس خود جا سکتے ہیں۔ یہ مفت ہے، اور پہلے GP سے ملنا ضروری نہیں۔

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = GamCare مفت بات سنتا ہے: 0808 8020 133۔ GAMSTOP جوئے کی ویب سائٹیں آپ کے لیے بند کر سکتا ہے، مفت۔ gamstop.co.uk دیکھیں۔ NHS بھی مدد کرتا ہے، اور پہلے GP سے ملنا ضروری نہیں۔
