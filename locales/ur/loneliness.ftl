loneliness-company =
    اکیلا پن مشکل ہوتا ہے، اور بہت سے لوگ اسے محسوس کرتے ہیں۔ کس چیز سے سب سے زیادہ مدد ملے گی؟
    .opt-company = لوگوں کا ساتھ
    .also-company = ساتھ, دوست, نئے دوست, دوستی, dost, naye dost, company, dosti
    .opt-grief = کسی اپنے کا انتقال ہوا
    .also-grief = انتقال, وفات, غم, inteqal, intiqal, wafat, gham
    .opt-activity = کرنے کو کوئی کام
    .also-activity = مصروفیت, کوئی سرگرمی, کچھ کرنا ہے, kuch karna hai, activity, masroofiat
    .opt-talk = صرف بات کرنی ہے
    .also-talk = بات کرنی ہے, بات کرنا, باتیں, گپ شپ, baat karni hai, baat karna, gup shup
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا اس کا نمبر لکھیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کس چیز سے سب سے زیادہ مدد ملے گی؟

loneliness-grief = آپ کے اپنے کے انتقال کا بہت افسوس ہے۔ آپ کے قریب ایسے لوگ ہیں جو جانتے ہیں کہ یہ دکھ کیسا ہوتا ہے۔

loneliness-talk = ضرور۔ ہم آپ کی بات اپنے ایک مشیر سے کرائیں گے۔
