# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = মনে হচ্ছে এটা খুব জরুরি। এখনই 999 নম্বরে ফোন করুন। কথা বলতে না পারলে মোবাইল থেকে 999 নম্বরে ফোন করে 55 চাপুন। এই চ্যাটের জন্য অপেক্ষা করবেন না।

crisis-suicide = আমাকে বলেছেন, খুব ভালো করেছেন। আপনার কষ্টটা হালকা কিছু নয়, আর এখনই সাহায্য পাওয়া আপনার অধিকার। আজই কারও সাথে কথা বলুন:

crisis-self_harm = আমাকে বলার জন্য ধন্যবাদ। আপনার যত্ন পাওয়ার কথা, দোষ নয়। আঘাত লেগে থাকলে 111 নম্বরে ফোন করুন, বা হাসপাতালের জরুরি বিভাগে (A&E) যান। এখনই কারও সাথে কথা বলতে পারেন:

crisis-abuse = আমাকে বলার জন্য ধন্যবাদ। এতে আপনার কোনো দোষ নেই। নিরাপদে থাকা আপনার অধিকার। এখানে সাহায্য আছে, কোনো টাকা লাগে না:

crisis-child = আমাকে বলার জন্য ধন্যবাদ। নিরাপদে থাকা প্রতিটি শিশুর অধিকার। কোনো শিশু এখন বিপদে থাকলে 999 নম্বরে ফোন করুন।

crisis-others = আমাকে বলার জন্য ধন্যবাদ। এখন কারও শরীরে আঘাত লাগতে পারে মনে হলে 999 নম্বরে ফোন করুন। এ নিয়ে কারও সাথে কথাও বলতে পারেন:

crisis-told = আপনি যা লিখেছেন, আমি অ্যাডভাইজারকে জানিয়েছি। আপনি বিপদে থাকলে অপেক্ষা করবেন না। 999 নম্বরে ফোন করুন।

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = আমাদের অ্যাডভাইজাররা এখন এখানে নেই, আর এই চ্যাট এখন কেউ দেখছে না। তাঁরা ফিরবেন: { $next_open }। উপরের নম্বরগুলোতে ফোন করুন। 999, 111 আর Samaritans (116 123) দিনে-রাতে সব সময় ফোন ধরে।

crisis-stop_here = আমাদের অ্যাডভাইজারদেরও জানাচ্ছি। আপনি আগে 999 নম্বরে ফোন করুন। আমি আর কিছু জিজ্ঞেস করব না।

crisis-safe =
    আপনি কি এখন নিরাপদ আছেন?
    .opt-yes = হ্যাঁ, এখন নিরাপদ আছি
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, নিরাপদ আছি, নিরাপদে আছি, ha, hae, ji, jee, oy, nirapod achi, nirapode achi
    .opt-unsure = ঠিক জানি না
    .also-unsure = জানি না, নিশ্চিত না, নিশ্চিত নই, মনে হয় না, বুঝতে পারছি না, বুঝতেছি না, কইতাম পারি না, jani na, thik jani na, mone hoy na, bujhtesi na, bujhte parchi na, not sure
    .opt-no = না
    .also-no = নিরাপদ না, নিরাপদ নই, নিরাপদ নাই, নিরাপদে নাই, নায়, বিপদে আছি, na, nay, nirapod na, nirapod nai, bipode achi, নাই, নেই, ভালো নাই, ভালো নেই, ভয় লাগছে, ভয় লাগে, ডর লাগে, nai, nei, bhoy lage, voy lage, dor lage
    .retry1 = আপনি কি এখন নিরাপদ আছেন? লিখতে পারেন: হ্যাঁ, না, বা ঠিক জানি না।

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    এখানে লেখা কি আপনার জন্য নিরাপদ? অন্য কেউ হয়তো এই স্ক্রিন দেখতে পারে।
    .opt-yes = হ্যাঁ, নিরাপদ
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, ha, hae, ji, jee, oy
    .opt-no = না, নিরাপদ না
    .also-no = না, নায়, নিরাপদ না, নিরাপদ নয়, নিরাপদ নাই, জানি না, ঠিক জানি না, নিশ্চিত না, মনে হয় না, নাই, নেই, সে এখানে আছে, সে পাশে আছে, ও পাশে আছে, ও এখানে, বাসায় আছে, ঘরে আছে, na, nay, nai, nirapod na, nirapod nai, jani na, mone hoy na, pashe ache, pashe ase, basay ache, basay ase, not safe
    .retry1 = এখানে লেখা কি আপনার জন্য নিরাপদ? হ্যাঁ বা না।

crisis-nation =
    আপনি কোন দেশে আছেন? তাহলে আমি ঠিক নম্বরটা দিতে পারব। না চাইলে বাদ দিন।
    .opt-england = ইংল্যান্ড
    .also-england = ইংলেন্ড, লন্ডন, england, london
    .opt-wales = ওয়েলস
    .also-wales = ওয়েলেস, wales
    .opt-scotland = স্কটল্যান্ড
    .also-scotland = স্কটলেন্ড, scotland
    .opt-northern_ireland = উত্তর আয়ারল্যান্ড
    .also-northern_ireland = নর্দার্ন আয়ারল্যান্ড, northern ireland, belfast
    .retry1 = ইংল্যান্ড, ওয়েলস, স্কটল্যান্ড, নাকি উত্তর আয়ারল্যান্ড?

crisis-abuse_at = এই মানুষেরা এসব বোঝেন, আপনার কথা শুনবেন:

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    তাহলে এখনই এই পেজটা বন্ধ করুন। বিপদ হলে 999 নম্বরে ফোন করুন। কথা বলতে না পারলে 55 চাপুন। আমরা আপনাকে কিছু লিখব না। যখন নিরাপদ হয়, তখন আবার আসবেন।
    .opt-yes = হ্যাঁ, এখন লিখতে পারি
    .also-yes = এখন নিরাপদে আছি, আবার এসেছি, abar eshechi, ekhon nirapode achi

crisis-now = এখনই 999 নম্বরে ফোন করুন, বা হাসপাতালের জরুরি বিভাগে (A&E) যান। পারলে কারও সাথে থাকুন। আমাদের একজন অ্যাডভাইজারকেও বলছি, যেন এখানে আপনাকে লেখেন।

crisis-talk =
    আপনি কি চান, আমাদের একজন অ্যাডভাইজার এখানে আপনাকে লিখুন?
    .opt-yes = হ্যাঁ, চাই
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, আচ্ছা, ঠিক আছে, ওকে, ha, hae, ji, jee, oy, accha, thik ache, thik ase, ok, হ, ho
    .opt-no = এখন না
    .also-no = না, নায়, পরে, চাই না, লাগবে না, na, nay, pore, chai na, lagbe na
    .retry1 = আপনি কি চান, একজন অ্যাডভাইজার আপনাকে লিখুন? হ্যাঁ বা না।

crisis-here = ঠিক আছে। আপনি যেকোনো সময় এখানে লিখতে পারেন। উপরের নম্বরগুলো আপনার জন্য।

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = আমাদের অ্যাডভাইজাররা এখন এখানে নেই, আর এই চ্যাট এখন কেউ দেখছে না। তাঁরা ফিরবেন: { $next_open }। উপরের নম্বরগুলোতে ফোন করুন। 999, 111 আর Samaritans (116 123) দিনে-রাতে সব সময় ফোন ধরে।

# When the advisors could not be told at all.
crisis-unheard = দুঃখিত, এখন আমাদের অ্যাডভাইজারদের কাছে খবর পৌঁছাতে পারিনি। তাঁদের জন্য অপেক্ষা করবেন না। 999 নম্বরে ফোন করুন, বা উপরের নম্বরগুলোতে ফোন করুন।

crisis-wait =
    অ্যাডভাইজারের লাইনে আপনি সবার আগে। অপেক্ষার সময় উপরের নম্বরগুলো থেকে এখনই সাহায্য পেতে পারেন।
    .relayed = ধন্যবাদ। আপনি যা লিখেছেন, অ্যাডভাইজার তা দেখবেন। বিপদ হলে 999 নম্বরে ফোন করুন।
    .claimed = { $advisor } এখন এখানে আছেন। তিনি আপনাকে লিখবেন।
