# What may be said anywhere.

common-skip = سوال چھوڑ دیں
    .also = نہیں بتانا چاہتا, نہیں بتانا چاہتی, نہیں, جی نہیں
common-done = اتنا ہی کافی ہے
common-none-of-these = ان میں سے کوئی نہیں
    .also = کوئی نہیں, نہیں, جی نہیں
common-share-place = میری جگہ بھیجیں
common-resume = جب آپ چاہیں، ہم وہیں سے بات آگے بڑھائیں گے۔
common-no-way-back = ہم اس سے پیچھے نہیں جا سکتے۔
common-moved-on = وہ سوال گزر چکا ہے۔ اب ہم یہاں ہیں۔
common-moved-on-human = وہ سوال گزر چکا ہے۔ آپ یہیں مشیر کو لکھیں۔
common-not-asked-for = شکریہ۔ ابھی اس کی ضرورت نہیں ہے۔
common-heard = یہ بتانے کا شکریہ۔ آگے بڑھنے سے پہلے مجھے ایک بات کا جواب چاہیے۔
common-noted = میں نے یہ بھی لکھ لیا ہے: { $needs }۔
common-which-place = آپ کی مراد کون سی جگہ ہے؟ ایک چن لیں، یا پوسٹ کوڈ کا پہلا حصہ لکھیں۔
common-claimed = { $advisor } اب یہاں ہیں۔ آپ کو جلد پیغام ملے گا۔
common-still-here = ہم یہیں ہیں۔ آپ کا لکھا ہوا مشیر تک پہنچتا ہے۔
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] آواز والے پیغام ابھی یہاں سنے نہیں جا سکتے۔ مہربانی کر کے لکھ دیں، یا کسی انسان سے بات کے لیے “انسان” لکھیں۔ اگر آپ خطرے میں ہیں، تو 999 پر فون کریں۔
        [photo] تصویریں ابھی یہاں دیکھی نہیں جا سکتیں۔ مہربانی کر کے لکھ دیں، یا کسی انسان سے بات کے لیے “انسان” لکھیں۔
       *[other] ایسے پیغام ابھی یہاں پڑھے نہیں جا سکتے۔ مہربانی کر کے لکھ دیں، یا کسی انسان سے بات کے لیے “انسان” لکھیں۔
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
# No bare word for one or first: they stand in many other sentences ("a", "before", "the first time"), and the first option is often yes.
common-ordinals = پہلا والا,پہلی والی,پہلے والا,پہلے والی,نمبر ایک,pehla wala,pehli wali,pehle wala,number ek|دوسرا,دوسری,دوسرا والا,دوسری والی,دوسرے والا,نمبر دو,dusra,doosra,dusri,doosri,dusra wala,dusri wali,number do|تیسرا,تیسری,تیسرا والا,تیسری والی,تیسرے والا,نمبر تین,تین,teesra,tisra,teesri,tisri,teen|چوتھا,چوتھی,چوتھا والا,چوتھی والی,نمبر چار,چار,chotha,chautha,chothi,chauthi,char,chaar|پانچواں,پانچویں,پانچواں والا,پانچویں والی,نمبر پانچ,پانچ,panchwan,panchwa,panchwi,panch,paanch|چھٹا,چھٹا والا,چھٹی والی,نمبر چھ,چھ,چھے,chata,chhata,chatha
common-fault = معاف کیجیے، ہماری طرف کچھ خرابی ہو گئی۔ آپ نے جو لکھا، وہ محفوظ ہے۔ ایک انسان اسے پڑھ کر آپ کو جواب لکھے گا۔ اگر آپ خطرے میں ہیں، تو 999 پر فون کریں۔

# Telegram's menu: what each command does, a few words.
command-start = شروع کریں
command-human = کسی انسان سے بات
command-help = یہاں کیا مدد ملتی ہے
command-language = زبان بدلیں
command-back = ایک سوال پیچھے جائیں
command-restart = نئے سرے سے شروع کریں
command-places = کورسوں میں اپنی جگہیں دیکھیں
command-mydata = دیکھیں کہ ہمارے پاس کیا محفوظ ہے
command-delete = جو محفوظ ہے، اسے مٹا دیں
command-stop = اب مجھے مت لکھیں
