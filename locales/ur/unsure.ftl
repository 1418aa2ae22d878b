unsure-closest =
    صحیح لفظ ڈھونڈنے کی ضرورت نہیں۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .opt-mental_wellbeing = دل اداس یا پریشان ہے
    .also-mental_wellbeing = اداس, اداسی, پریشان, پریشانی, ٹینشن, فکر, دل اداس ہے, طبیعت ٹھیک نہیں, udaas, udas, udasi, pareshan, pareshani, tension, stress, dil udaas hai
    .opt-loneliness = ساتھ کوئی نہیں
    .also-loneliness = اکیلا, اکیلی, اکیلا پن, تنہا, تنہائی, akela, akeli, akelapan, tanha, tanhai
    .opt-money = پیسے
    .also-money = پیسا, پیسہ, بل, قرض, بینیفٹس, paise, paisa, bill, bills, qarz, benefits
    .opt-housing = میرا گھر
    .also-housing = گھر, مکان, کرایہ, رہنے کی جگہ, ghar, makan, kiraya, rent
    .opt-long_term_condition = میرا جسم یا صحت
    .also-long_term_condition = صحت, میری صحت, جسم, بیماری, بیمار, درد, sehat, meri sehat, bimari, beemari, bimar, dard
    .opt-happened = کچھ ہوا ہے
    .also-happened = کچھ ہو گیا, کچھ برا ہوا, ایک بات ہوئی ہے, kuch hua hai, kuch ho gaya, kuch bura hua
    .opt-unknown = سچ میں پتا نہیں
    .also-unknown = پتا نہیں, پتہ نہیں, معلوم نہیں, یقین نہیں, نہیں پتا, کچھ پتا نہیں, pata nahi, pta nahi, maloom nahi, yaqeen nahi, kuch pata nahi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے ایک چنیں، یا اس کا نمبر لکھیں۔
    .retry2 = پتا نہ ہو، تو بھی ٹھیک ہے۔ “سچ میں پتا نہیں” چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کوئی جلدی نہیں۔ ان میں سے کون سی بات سب سے قریب ہے؟

# Samaritans: a free number, day and night.
unsure-low = بتانے کا شکریہ۔ بہت سے لوگ ایسا محسوس کرتے ہیں، اور یہ بہتر ہو سکتا ہے۔ اگر بہت مشکل ہو جائے، تو Samaritans دن رات مفت بات سنتے ہیں: 116 123۔

unsure-happened = بہت افسوس ہے کہ آپ کے ساتھ کچھ ہوا۔ یہاں سب کچھ بتانا ضروری نہیں: ایک مشیر آپ کی بات سن سکتے ہیں۔ اگر آپ خطرے میں ہیں، تو 999 پر فون کریں۔

# When they cannot say, or skip the first question.
unsure-unknown = کوئی بات نہیں۔ بہت سے لوگوں کے لیے یہ کہنا مشکل ہوتا ہے۔ ہمارے ایک مشیر آپ کے ساتھ اس پر بات کر سکتے ہیں۔
