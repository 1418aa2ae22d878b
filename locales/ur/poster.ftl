### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = کیا دل میں کوئی بات ہے؟ { $service } سے چیٹ کریں۔
poster-promise = یہ مفت ہے، ہر وقت، آپ کی زبان میں۔ جب چاہیں، کسی انسان سے بات کرنے کا کہہ دیں۔
poster-welcome = سب کو خوش آمدید۔ کسی بھی چیز کے بارے میں پوچھیں۔ یہ بتانا ضروری نہیں کہ آپ کون ہیں۔
poster-scan = اپنے فون کا کیمرا اس چوکور خانے کے سامنے رکھیں، یا اس کے نیچے والا پتہ کھولیں۔
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = چاہیں تو ہمیں Telegram پر بھی لکھیں۔
# What a screen reader calls the square.
poster-code = QR کوڈ، جس سے چیٹ کھلتی ہے
