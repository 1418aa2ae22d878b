loneliness-company =
    একা লাগা কষ্টের, আর অনেকেরই এমন লাগে। কী পেলে আপনার সবচেয়ে ভালো লাগবে?
    .opt-company = মানুষের সঙ্গ
    .also-company = সঙ্গী, বন্ধু, নতুন বন্ধু, মানুষজন, bondhu, notun bondhu, manushjon
    .opt-grief = আমার কাছের কেউ মারা গেছেন
    .also-grief = কেউ মারা গেছে, মারা গেছেন, মারা গেছে, শোক, mara geche, mara gese, shok
    .opt-activity = কিছু একটা করা
    .also-activity = কিছু করতে চাই, সময় কাটানো, কোনো কাজ, kichu korte chai, somoy katano
    .opt-talk = শুধু একটু কথা বলা
    .also-talk = কথা বলা, একটু কথা, গল্প করা, আড্ডা, মাতমু, kotha bola, ektu kotha, golpo, adda
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা তার নম্বর লিখুন।
    .nudge = আপনি কি এখানে আছেন? কী পেলে আপনার সবচেয়ে ভালো লাগবে?

loneliness-grief = আপনজনকে হারিয়েছেন জেনে খুব খারাপ লাগছে। আপনার কাছাকাছি এমন মানুষ আছেন, যাঁরা এই কষ্টটা জানেন।

loneliness-talk = অবশ্যই। আপনার জন্য আমাদের একজন অ্যাডভাইজারকে ডাকছি।
