unsure-closest =
    ঠিক শব্দ খুঁজতে হবে না। এগুলোর কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .opt-mental_wellbeing = মন খারাপ বা চিন্তা লাগে
    .also-mental_wellbeing = মন খারাপ, মন ভালো না, মনটা ভালো নাই, চিন্তা, টেনশন, দুশ্চিন্তা, ভালো লাগে না, অস্থির লাগে, mon kharap, mon valo na, mon bhalo na, chinta, tension, valo lage na, bhalo lage na, vallage na
    .opt-loneliness = আমি একা
    .also-loneliness = একা, একলা, একা লাগে, একলা লাগে, কেউ নাই, eka, ekla, eka lage, keu nai
    .opt-money = টাকা-পয়সা
    .also-money = টাকা, পয়সা, বিল, বেনিফিট, ধার, দেনা, taka, poysha, poisa, bill, benefit, dhar, dena
    .opt-housing = আমার বাসা
    .also-housing = বাসা, বাড়ি, ঘর, বাসা ভাড়া, থাকার জায়গা, basa, basha, bari, ghor, vara, basa vara
    .opt-long_term_condition = শরীর বা অসুখ
    .also-long_term_condition = শরীর, শরীর খারাপ, অসুখ, বেমার, ব্যথা, shorir, shorir kharap, osukh, bemar, betha
    .opt-happened = কিছু একটা ঘটেছে
    .also-happened = খারাপ কিছু ঘটেছে, খারাপ কিছু হয়েছে, খারাপ কিছু হইছে, একটা ঘটনা, kharap kichu hoise, kharap kisu hoise, kichu ekta hoise, ekta ghotona
    .opt-unknown = আমি সত্যিই জানি না
    .also-unknown = জানি না, ঠিক জানি না, নিশ্চিত না, কইতাম পারি না, বলতে পারি না, jani na, thik jani na, koitam pari na, bolte pari na
    .retry1 = দুঃখিত, বুঝতে পারিনি। একটায় চাপ দিন, বা তার নম্বর লিখুন।
    .retry2 = না জানলেও অসুবিধা নেই। “আমি সত্যিই জানি না” বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? কোনো তাড়া নেই। এগুলোর কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?

# Samaritans: a free number, day and night.
unsure-low = আমাকে বলার জন্য ধন্যবাদ। অনেকেরই এমন লাগে, আর এটা ভালো হতে পারে। কষ্ট খুব বেশি হয়ে গেলে Samaritans দিনে-রাতে সব সময় কথা শোনে, টাকা লাগে না: 116 123।

unsure-happened = আপনার সাথে এমন কিছু ঘটেছে জেনে খারাপ লাগছে। এখানে সব খুলে বলতে হবে না: একজন অ্যাডভাইজার আপনার কথা শুনতে পারেন। বিপদে থাকলে 999 নম্বরে ফোন করুন।

# When they cannot say, or skip the first question.
unsure-unknown = কোনো অসুবিধা নেই। অনেকের জন্যই এটা বলা কঠিন। আমাদের একজন অ্যাডভাইজার আপনার সাথে এ নিয়ে কথা বলতে পারেন।
