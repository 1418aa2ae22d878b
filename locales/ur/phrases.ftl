### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = سلام، میرا نام { $advisor } ہے۔ میں مشیر ہوں، اور اب یہاں میں خود آپ کے ساتھ ہوں۔ ہم لکھ کر بات کریں گے۔
phrase-wait = مجھے یہ دیکھنے کے لیے چند منٹ چاہئیں۔ میرا پیغام آپ کو یہیں ملے گا۔
# $when is a day and a time.
phrase-back = ابھی کے لیے مجھے یہاں رکنا ہے۔ میری واپسی اس وقت ہے: { $when }۔
phrase-call-ask = کیا میں آپ کو فون کر لوں؟ اگر ہاں، تو بتائیں کہ کس نمبر پر فون کروں، اور کون سا وقت ٹھیک رہے گا۔
# $when is a day and a time.
phrase-call-at = میرا فون آپ کو اس وقت آئے گا: { $when }۔
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    کیا ہم آمنے سامنے مل سکتے ہیں؟
    جگہ: { $where }
    وقت: { $when }
phrase-safe = کیا آپ اس وقت محفوظ ہیں؟ اگر آپ خطرے میں ہیں، تو 999 پر فون کریں۔
# Goes with places or groups that the advisor has just named.
phrase-which = ان میں سے آپ کو کون سا چاہیے؟
phrase-found = مجھے آپ کے لیے ایک گروپ مل گیا ہے۔ اس کے بارے میں سب کچھ آپ کو یہیں ملے گا۔
phrase-interpreter = میں نے ترجمان کے لیے کہہ دیا ہے، تاکہ ہم آپ کی زبان میں بات کر سکیں۔
phrase-late = معاف کیجیے، اتنی دیر ہو گئی۔ اب میں یہاں ہوں۔
# $when is a day and a time.
phrase-closing = ہم اب کام بند کر رہے ہیں۔ ہم میں سے کسی کا پیغام آپ کو یہیں ملے گا، زیادہ سے زیادہ اس وقت تک: { $when }۔
phrase-goodbye = مجھے لکھنے کا شکریہ۔ ابھی کے لیے خدا حافظ۔ آپ کسی بھی وقت یہاں پھر لکھ سکتے ہیں۔
phrase-more = کیا کسی اور بات میں بھی میری مدد چاہیے؟
