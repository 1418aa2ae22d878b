activity-making =
    এর মধ্যে কী করতে আপনার ভালো লাগবে? না চাইলে বাদ দিন।
    .opt-music = গান-বাজনা
    .also-music = গান, গান গাওয়া, গিটার, হারমোনিয়াম, তবলা, পিয়ানো, gan, gaan, gan gaoa, guitar, harmonium, music
    .opt-art = ছবি আঁকা
    .also-art = আঁকা, ছবি, রং করা, ছবি তোলা, aka, chobi, chobi aka, rong, art
    .opt-writing = লেখালেখি
    .also-writing = লেখা, কবিতা, গল্প, lekha, kobita, golpo
    .opt-crafts = হাতের কাজ
    .also-crafts = সেলাই, বোনা, কাঁথা, কাঠের কাজ, মাটির কাজ, selai, shelai, hater kaj, kather kaj
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? এর মধ্যে কী করতে আপনার ভালো লাগবে?

activity-outside =
    ঘরের বাইরে আপনি কী করতে চান? না চাইলে বাদ দিন।
    .opt-garden = বাগান করা
    .also-garden = বাগান, গাছ, গাছপালা, ফুল, সবজি চাষ, bagan, gach, gachpala, phul, sobji
    .opt-walk = হাঁটা
    .also-walk = হাঁটতে যাওয়া, হাঁটাহাঁটি, ঘুরতে যাওয়া, hata, hatahati, hatte jaoa, walk
    .opt-water = পানির ধারে
    .also-water = পানি, জল, নদী, সাগর, সমুদ্র, মাছ ধরা, pani, nodi, shagor, somudro, mach dhora, beach
    .opt-animals = পশুপাখির সাথে
    .also-animals = পশু, পাখি, পশুপাখি, কুকুর, ঘোড়া, poshu, pakhi, kukur, ghora
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? ঘরের বাইরে আপনি কী করতে চান?

activity-moving =
    শরীর সচল রাখতে আপনি কী করতে চান? না চাইলে বাদ দিন।
    .opt-gentle = হালকা কিছু
    .also-gentle = হালকা, আস্তে, সহজ, সহজ কিছু, ইয়োগা, যোগব্যায়াম, বসে বসে, halka, aste, sohoj, yoga, bose bose
    .opt-walking = হাঁটা
    .also-walking = হাঁটাহাঁটি, হাঁটার গ্রুপ, hata, hatahati, hatar group, walk
    .opt-gym = জিম বা ক্লাস
    .also-gym = জিম, ক্লাস, নাচ, ফুটবল, ক্রিকেট, gym, class, nach, football, cricket
    .opt-water = সাঁতার বা পানিতে কিছু
    .also-water = সাঁতার, পানিতে, জলে, সুইমিং, shatar, satar, panite, swimming, pool
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? শরীর সচল রাখতে আপনি কী করতে চান?

activity-careful =
    { $whom ->
        [other] কোনো ডাক্তার কি তাঁকে বলেছেন, নড়াচড়া করার সময় সাবধান থাকতে?
        [work] কোনো ডাক্তার কি তাঁকে বলেছেন, নড়াচড়া করার সময় সাবধান থাকতে?
       *[me] কোনো ডাক্তার কি আপনাকে বলেছেন, নড়াচড়া করার সময় সাবধান থাকতে?
    }
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, বলেছেন, জানি না, ঠিক জানি না, নিশ্চিত না, মনে হয়, ha, hae, ji, jee, oy, bolse, jani na, thik jani na, mone hoy
    .opt-no = না
    .also-no = নায়, বলেননি, বলে নাই, na, nay, bole nai
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনো ডাক্তার কি সাবধান থাকতে বলেছেন? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? কোনো ডাক্তার কি সাবধান থাকতে বলেছেন?

activity-doctor = তাহলে শুরু করার আগে আপনার ডাক্তার বা নার্সকে জিজ্ঞেস করুন। আপনার জন্য NHS-এর কোনো ক্লাস আছে কি না, সেটাও জিজ্ঞেস করুন। যিনি গ্রুপ চালান, তাঁকে বলুন আপনাকে কীসে সাবধান থাকতে হয়।

activity-giving =
    আপনি কীভাবে অন্যদের সময় দিতে চান? না চাইলে বাদ দিন।
    .opt-people = মানুষকে সাহায্য করা
    .also-people = অন্যকে সাহায্য, সঙ্গ দেওয়া, মানুষের সাথে থাকা, manushke sahajjo, songo deya, onnoke sahajjo
    .opt-outdoors = খোলা জায়গায়
    .also-outdoors = বাইরে, বাগান, বাগান করা, পশুপাখি, baire, khola jaygay, bagan
    .opt-behind = অফিস বা রান্নাঘরের কাজ
    .also-behind = অফিস, রান্না, রান্নাঘর, জিনিস গোছানো, গাড়ি চালানো, কম্পিউটার, office, ranna, rannaghor, gari chalano, computer
    .opt-unsure = এখনো জানি না
    .also-unsure = জানি না, ঠিক জানি না, নিশ্চিত না, যেকোনো কিছু, jani na, thik jani na, ekhono jani na, jekono kichu
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? আপনি কীভাবে অন্যদের সময় দিতে চান?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = বেনিফিট পেলেও আপনি বিনা বেতনে অন্যের জন্য কাজ (volunteering) করতে পারেন। শুরু করার আগে, যে অফিস আপনাকে টাকা দেয়, তাদের জানান। বাস ভাড়া ফেরত পাবেন কি না, তা জিজ্ঞেস করুন।
