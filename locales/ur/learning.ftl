learning-what =
    { $whom ->
        [other] انہیں کیا سیکھنا ہے؟
        [work] انہیں کیا سیکھنا ہے؟
       *[me] آپ کو کیا سیکھنا ہے؟
    } چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-wellbeing = اپنا خیال رکھنا
    .opt-creative = ہاتھ سے کچھ بنانا
    .opt-work = کام کے لیے
    .opt-computers = کمپیوٹر اور فون
    .opt-english = اچھی انگریزی
    .also-english = انگریزی, انگلش, انگریزی سیکھنا, انگریزی کی کلاس, english, angrezi, english seekhni hai, english class
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا سیکھنا اچھا رہے گا؟
