transport-going =
    আপনি কোথায় যেতে চান? না চাইলে বাদ দিন।
    .opt-health = ডাক্তার বা হাসপাতাল
    .also-health = ডাক্তার, হাসপাতাল, জিপি, ক্লিনিক, দাঁতের ডাক্তার, ডেন্টিস্ট, অ্যাপয়েন্টমেন্ট, daktar, doctor, hashpatal, hospital, gp, clinic, dentist, appointment
    .opt-shops = দোকান-বাজার
    .also-shops = দোকান, বাজার, কেনাকাটা, শপিং, dokan, bazar, kenakata, shopping
    .opt-people = গ্রুপ বা আপনজন
    .also-people = বন্ধু, পরিবার, আত্মীয়, গ্রুপ, ক্লাব, মসজিদ, মন্দির, bondhu, poribar, attio, group, club, mosjid, mosque
    .opt-work = কাজ বা কোর্স
    .also-work = কাজ, চাকরি, কলেজ, কোর্স, ক্লাস, kaj, chakri, college, course, class
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? আপনি কোথায় যেতে চান?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = ডাক্তার আপনাকে হাসপাতালে পাঠালে, আর আপনার টাকা-পয়সা কম থাকলে, যাতায়াতের খরচ NHS দিতে পারে। টিকিট রেখে দিন, আর হাসপাতালে জিজ্ঞেস করুন।

transport-soon =
    { $whom ->
        [other] তাঁকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
        [work] তাঁকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
       *[me] আপনাকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
    }
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, আজ, আজকে, কাল, কালকে, আগামীকাল, ha, hae, ji, jee, oy, aj, ajke, kal, kalke
    .opt-no = না
    .also-no = নায়, পরে, আগামী সপ্তাহে, na, nay, pore, agami soptahe
    .retry1 = দুঃখিত, বুঝতে পারিনি। { $whom ->
            [other] তাঁকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
            [work] তাঁকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
           *[me] আপনাকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
        } হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? { $whom ->
            [other] তাঁকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
            [work] তাঁকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
           *[me] আপনাকে কি আজ বা আগামীকাল সেখানে যেতে হবে?
        }

transport-urgent = যেখানে আপনার যাওয়ার কথা, এখনই সেখানে ফোন করুন। জিজ্ঞেস করুন, তারা আপনাকে নিয়ে যেতে পারে কি না, ফোনে কথা বলতে পারে কি না, বা অন্য দিন দেখা করতে পারে কি না। আপনার জন্য আমাদের একজন অ্যাডভাইজারকেও ডাকছি।

transport-stops =
    সেখানে যেতে কীসে অসুবিধা হয়? না চাইলে বাদ দিন।
    .opt-cost = খরচ বেশি
    .also-cost = খরচ, টাকা, ভাড়া বেশি, দাম বেশি, টাকা নাই, khoroch, taka, vara beshi, dam beshi, taka nai
    .opt-walking = হাঁটতে কষ্ট হয়
    .also-walking = হাঁটা, হাঁটতে পারি না, সিঁড়ি, ব্যথা, হুইলচেয়ার, hata, hatte pari na, hatte koshto, siri, betha, wheelchair
    .opt-afraid = একা যেতে ভয় লাগে
    .also-afraid = ভয়, ভয় লাগে, ভয় পাই, ডর লাগে, টেনশন, প্যানিক, bhoy, voy, bhoy lage, voy lage, dor lage, panic
    .opt-no_bus = বাস নেই
    .also-no_bus = বাস নাই, বাস আসে না, গাড়ি নাই, ট্রেন নাই, bus nai, bus ashe na, gari nai, train nai
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? সেখানে যেতে কীসে অসুবিধা হয়?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = বয়স্ক মানুষ আর অনেক প্রতিবন্ধী মানুষ টাকা ছাড়া বাসে চড়তে পারেন। কাউন্সিলের কাছে বাস পাস (bus pass) চান।

transport-afraid = অনেকেরই এমন লাগে। প্রথম দিন দরজায় কেউ আপনার সাথে দেখা করতে পারেন কি না, গ্রুপকে জিজ্ঞেস করতে পারেন।
