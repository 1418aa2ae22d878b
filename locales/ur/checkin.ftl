checkin-went =
    سلام۔ پچھلے ہفتے ہم نے { $choice } کی بات کی تھی۔ کیسا رہا؟
    .opt-received = جانا ہوا، یا مدد ملی
    .also-received = میں گیا, میں گئی, مدد ملی, مدد مل گئی, اچھا رہا, gaya tha, gayi thi, madad mili, acha raha
    .opt-not_yet = ابھی تک نہیں
    .opt-not_for_me = یہ میرے لیے نہیں تھا
    .also-not_for_me = میرے لیے نہیں, پسند نہیں آیا, اچھا نہیں لگا, mere liye nahi, pasand nahi aaya, acha nahi laga
    .opt-no_longer = اب ضرورت باقی نہیں
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا آپ کا وہاں جانا ہوا، یا ابھی تک نہیں؟
    .retry2 = مہربانی کر کے ان میں سے ایک چنیں۔
    .nudge = جب وقت ملے تو بتائیں: { $choice } کیسا رہا؟

checkin-received = یہ سن کر خوشی ہوئی۔

checkin-not_yet =
    کوئی بات نہیں۔ اب کس چیز سے مدد ملے گی؟
    .opt-later = ایک ہفتے بعد پھر پوچھیں
    .also-later = بعد میں پوچھیں, اگلے ہفتے, baad mein, agle hafte
    .opt-other = کچھ اور دکھائیں
    .also-other = کچھ اور, kuch aur, aur dikhao
    .opt-human = کسی انسان سے بات
    .opt-nothing = کچھ نہیں، شکریہ
    .also-nothing = کچھ نہیں, نہیں, نہیں شکریہ, kuch nahi, nahi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ اب کس چیز سے مدد ملے گی؟
    .retry2 = مہربانی کر کے ان میں سے ایک چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ اب کس چیز سے مدد ملے گی؟

checkin-soon = ہم ایک ہفتے بعد آپ سے پھر پوچھیں گے۔

checkin-other = بتانے کا شکریہ۔ آئیے، کچھ اور ڈھونڈتے ہیں۔

checkin-no_longer = بتانے کا شکریہ۔ جب دل چاہے، ہمیں لکھیں۔
