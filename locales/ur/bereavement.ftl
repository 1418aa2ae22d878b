bereavement-when =
    انتقال کا سن کر بہت افسوس ہوا۔ یہ کب ہوا؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-weeks = پچھلے چند ہفتوں میں
    .also-weeks = آج, کل, پرسوں, چند دن پہلے, کچھ دن پہلے, چند ہفتے پہلے, پچھلے ہفتے, اسی مہینے, پچھلے مہینے, aaj, kal, parson, kuch din pehle, kuch hafte pehle, pichle hafte, isi mahine, pichle mahine, ہفتے, ہفتہ, دن, hafte, din
    .opt-months = پچھلے 6 مہینوں میں
    .also-months = چند مہینے پہلے, کچھ مہینے پہلے, کئی مہینے پہلے, دو مہینے پہلے, تین مہینے پہلے, kuch mahine pehle, chand mahine pehle, do mahine pehle, teen mahine pehle, مہینے, mahine
    .opt-longer = اس سے بھی پہلے
    .also-longer = پچھلے سال, ایک سال پہلے, کئی سال پہلے, بہت پہلے, بہت عرصہ ہو گیا, pichle saal, ek saal pehle, kai saal pehle, bohat pehle, bahut pehle, سال, saal
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ یہ کب ہوا؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کوئی جلدی نہیں۔ جب آپ چاہیں، بتائیں: یہ کب ہوا؟

bereavement-sudden =
    کیا یہ اچانک ہوا؟ بتانا ضروری نہیں۔
    .opt-yes = ہاں، اچانک ہوا
    .also-yes = ہاں, جی, جی ہاں, اچانک, ایک دم, حادثہ, haan, ji, ji haan, achanak, ek dam, hadsa
    .opt-no = نہیں، اچانک نہیں
    .also-no = نہیں, جی نہیں, نہیں جی, ہمیں پتا تھا, بیمار تھے, لمبی بیماری, nahi, nahin, nai, ji nahi, nahi ji, hamein pata tha, bimar thay, lambi bimari
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا یہ اچانک ہوا؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کوئی جلدی نہیں۔ جب آپ چاہیں، بتائیں: کیا یہ اچانک ہوا؟

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    اگر آپ برا نہ مانیں: کیا یہ خودکشی تھی؟ ایسے لوگ ہیں جو اس طرح کے دکھ میں مدد کرتے ہیں۔ بتانا ضروری نہیں۔
    .opt-yes = ہاں
    .also-yes = جی, جی ہاں, haan, ji, ji haan
    .opt-no = نہیں
    .also-no = جی نہیں, نہیں جی, nahi, nahin, nai, ji nahi, nahi ji
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ہاں یا نہیں کافی ہے۔
    .retry2 = مہربانی کر کے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کوئی جلدی نہیں۔ ہاں یا نہیں چنیں، یا یہ سوال چھوڑ دیں۔

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    بتانے کا شکریہ۔ بہت افسوس ہوا۔
    جن لوگوں نے اپنوں کو اسی طرح کھویا ہے، وہ آپ کی مدد کر سکتے ہیں۔ supportaftersuicide.org.uk دیکھیں۔ اگر بہت مشکل ہو جائے، تو Samaritans دن رات بات سنتے ہیں: 116 123۔

bereavement-listen = ہر انسان اپنے طریقے سے غم کرتا ہے، اور اس کا کوئی مقرر وقت نہیں۔ Cruse غم میں لوگوں کی بات سنتا ہے: cruse.org.uk یا 0808 808 1677۔

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    جب انتقال رجسٹر کرائیں، تو “Tell Us Once” (ہمیں ایک بار بتائیں) کے بارے میں پوچھیں: یہ آپ کی طرف سے زیادہ تر سرکاری دفتروں کو بتا دیتا ہے۔
    اگر آپ کو کچھ بینیفٹس ملتے ہیں، تو جنازے کے خرچ میں مدد مل سکتی ہے۔ جنازے کے 6 مہینوں کے اندر مانگیں۔
