# The day before.
reminder-told = سلام۔ یاد دہانی: جلد ہی یہاں آپ کی جگہ ہے۔

# A place came free for somebody who waited.
seat-told = اچھی خبر: ایک جگہ خالی ہوئی ہے، اور وہ آپ کی ہے۔

coming-coming =
    کیا آپ آئیں گے؟
    .opt-yes = ہاں، آنا ہے
    .also-yes = ہاں, جی, جی ہاں, haan, ji, aana hai
    .opt-no = نہیں، آنا ممکن نہیں
    .also-no = نہیں, جی نہیں, nahi, ji nahi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا آپ آئیں گے؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ان میں سے ایک چنیں۔

coming-glad = اچھی بات ہے۔ وہاں ملتے ہیں۔

coming-freed = بتانے کا شکریہ۔ آپ کی جگہ اب کسی اور کے لیے خالی ہے۔ آپ کوئی اور دن چن سکتے ہیں۔

# A session will not be.
called_off-told = معاف کیجیے، یہ نہیں ہوگا:

called_off-more = جب چاہیں ہمیں لکھیں، ہم کچھ اور ڈھونڈیں گے۔
