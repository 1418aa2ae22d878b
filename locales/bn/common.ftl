# What may be said anywhere.

common-skip = বাদ দিন
    .also = বলতে চাই না, না, না ধন্যবাদ
common-done = এটুকুই
common-none-of-these = এগুলোর কোনোটা না
    .also = কোনোটাই না, না, একটাও না
common-share-place = আমার লোকেশন জানাই
common-resume = আপনি তৈরি হলে চলুন, যেখানে ছিলাম সেখান থেকে আবার শুরু করি।
common-no-way-back = এর আগে আর যাওয়া যায় না।
common-moved-on = ওই প্রশ্নটা পার হয়ে গেছে। এখন আমরা এখানে আছি।
common-moved-on-human = ওই প্রশ্নটা পার হয়ে গেছে। যা বলতে চান, এখানেই অ্যাডভাইজারকে লিখুন।
common-not-asked-for = ধন্যবাদ। এখন এটা লাগবে না।
common-heard = এটা জানানোর জন্য ধন্যবাদ। এগোনোর আগে একটা কথার উত্তর দরকার।
common-noted = এটাও লিখে রাখলাম: { $needs }।
common-which-place = আপনি কোন জায়গাটার কথা বলছেন? একটা বেছে নিন, বা পোস্টকোডের প্রথম অংশ লিখুন।
common-claimed = { $advisor } এখন এখানে আছেন। তিনি আপনাকে লিখবেন।
common-still-here = আমরা এখানেই আছি। আপনি যা লেখেন, অ্যাডভাইজারের কাছে যায়।
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] আমি এখনো ভয়েস মেসেজ শুনতে পারি না। কথাটা লিখে দিন, বা মানুষের সাথে কথা বলতে “মানুষ” লিখুন। বিপদ হলে 999 নম্বরে ফোন করুন।
        [photo] আমি এখনো ছবি দেখতে পারি না। কথাটা লিখে দিন, বা মানুষের সাথে কথা বলতে “মানুষ” লিখুন।
       *[other] এ ধরনের মেসেজ আমি এখনো পড়তে পারি না। কথাটা লিখে দিন, বা মানুষের সাথে কথা বলতে “মানুষ” লিখুন।
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = প্রথম,প্রথমটা,প্রথমটি,পয়লা,১ম,১নং,এক,1st,prothom,prothomta,ek,one|দ্বিতীয়,দ্বিতীয়টা,দ্বিতীয়টি,২য়,২নং,দুই,2nd,ditiyo,ditiota,dui,two|তৃতীয়,তৃতীয়টা,তৃতীয়টি,৩য়,৩নং,তিন,3rd,tritiyo,tin,three|চতুর্থ,চতুর্থটা,৪র্থ,৪নং,চার,4th,choturtho,four|পঞ্চম,পঞ্চমটা,৫ম,৫নং,পাঁচ,5th,ponchom,pach,five|ষষ্ঠ,ষষ্ঠটা,৬ষ্ঠ,৬নং,ছয়,6th,choy,six
common-fault = দুঃখিত, আমাদের দিকে কিছু একটা গোলমাল হয়েছে। আপনি যা লিখেছেন তা নিরাপদে আছে। একজন মানুষ তা পড়ে আপনাকে লিখবেন। বিপদ হলে 999 নম্বরে ফোন করুন।

# Telegram's menu: what each command does, a few words.
command-start = শুরু করুন
command-human = মানুষের সাথে কথা বলুন
command-help = আমি কী করতে পারি
command-language = ভাষা বদলান
command-back = আগের প্রশ্নে ফিরে যান
command-restart = আবার শুরু করুন
command-places = কোর্সে আপনার সিট দেখুন
command-mydata = আমরা কী রেখেছি দেখুন
command-delete = আমরা যা রেখেছি মুছে ফেলুন
command-stop = আমাকে আর লিখবেন না
