health-condition =
    অসুখ নিয়ে দিন চালানো সহজ নয়। কীসে আপনার সবচেয়ে উপকার হবে?
    .opt-others = একই অসুখ আছে এমন মানুষ
    .also-others = আমার মতো মানুষ, গ্রুপ, একটা গ্রুপ, অন্যরা, amar moto manush, group
    .opt-moving = শরীর সচল রাখা
    .also-moving = ব্যায়াম, হাঁটা, নড়াচড়া, bayam, hata, exercise
    .opt-home = ঘরে সাহায্য
    .also-home = ঘরের কাজে সাহায্য, বাসায় সাহায্য, ghore sahajjo, basay sahajjo
    .opt-money = টাকা ও আমার অধিকার
    .also-money = টাকা, পয়সা, অধিকার, আমার অধিকার, বেনিফিট, taka, poysha, odhikar, benefit
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? কীসে আপনার সবচেয়ে উপকার হবে?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = অসুখের জন্য আপনার প্রতিদিন চলতে কষ্ট হলে, PIP-এর মতো টাকা পেতে পারেন, কাজ করলেও পারেন। ওষুধের খরচ কমানো যায় কি না, ফার্মাসিস্টকে জিজ্ঞেস করুন। Citizens Advice আরও জানাতে পারে, টাকা লাগে না: 0800 144 8848।

health-disability =
    কীসে আপনার সবচেয়ে উপকার হবে?
    .opt-home = আমার বাসা
    .also-home = বাসা, বাড়ি, ঘর, ঘরে সাহায্য, basa, basha, bari, ghor, ghore sahajjo
    .opt-around = চলাফেরা
    .also-around = যাতায়াত, বাইরে যাওয়া, গাড়ি, cholafera, jatayat, baire jaoa, transport
    .opt-company = মানুষের সঙ্গ
    .also-company = সঙ্গী, বন্ধু, মানুষজন, songi, bondhu, manushjon
    .opt-money = টাকা ও আমার অধিকার
    .also-money = টাকা, পয়সা, অধিকার, আমার অধিকার, বেনিফিট, taka, poysha, odhikar, benefit
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? কীসে আপনার সবচেয়ে উপকার হবে?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    আপনার সাহায্য দরকার হলে, কী দরকার তা দেখতে কাউন্সিল বাধ্য। “care needs assessment” (আপনার কী কী দরকার, তা দেখা) চান: টাকা লাগে না।
    দোকান, নানা সেবা আর কাজের জায়গা আপনার সুবিধার জন্য ন্যায্য বদল করতে বাধ্য। Scope আরও জানাতে পারে, টাকা লাগে না: 0808 800 3333।

health-feeling =
    আমাকে বলার জন্য ধন্যবাদ। এখন কোনটা আপনার কাছে সবচেয়ে কষ্টের?
    .opt-low = মন খারাপ বা চিন্তা লাগে
    .also-low = মন খারাপ, মন ভালো না, চিন্তা, টেনশন, দুশ্চিন্তা, ডিপ্রেশন, mon kharap, mon valo na, chinta, tension, depression
    .opt-sleep = ঘুম ভালো হয় না
    .also-sleep = ঘুম, ঘুম হয় না, ঘুম আসে না, ঘুমাতে পারি না, ghum, ghum hoy na, ghum ashe na, ghumate pari na
    .opt-event = খারাপ কিছু ঘটেছে
    .also-event = কিছু একটা ঘটেছে, খারাপ কিছু হয়েছে, খারাপ কিছু হইছে, kharap kichu hoise, kichu ekta hoise
    .opt-talk = শুধু একটু কথা বলা
    .also-talk = কথা বলা, একটু কথা, গল্প করা, আড্ডা, মাতমু, kotha bola, ektu kotha, golpo, adda
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? এখন কোনটা আপনার কাছে সবচেয়ে কষ্টের?

health-talk = অবশ্যই। আপনার জন্য আমাদের একজন অ্যাডভাইজারকে ডাকছি।

health-helped =
    { $whom ->
        [other] এ নিয়ে তিনি কি আগে থেকেই কোনো সাহায্য পাচ্ছেন?
        [work] এ নিয়ে তিনি কি আগে থেকেই কোনো সাহায্য পাচ্ছেন?
       *[me] এ নিয়ে আপনি কি আগে থেকেই কোনো সাহায্য পাচ্ছেন?
    }
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, পাচ্ছি, পাই, ha, hae, ji, jee, oy, pacchi, pai
    .opt-no = না
    .also-no = নায়, এখনো না, পাই না, পাচ্ছি না, na, nay, ekhono na, pai na, pacchi na
    .retry1 = দুঃখিত, বুঝতে পারিনি। { $whom ->
            [other] এ নিয়ে তিনি কি আগে থেকেই কোনো সাহায্য পাচ্ছেন?
            [work] এ নিয়ে তিনি কি আগে থেকেই কোনো সাহায্য পাচ্ছেন?
           *[me] আপনি কি আগে থেকেই সাহায্য পাচ্ছেন?
        } হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? { $whom ->
            [other] এ নিয়ে তিনি কি আগে থেকেই কোনো সাহায্য পাচ্ছেন?
            [work] এ নিয়ে তিনি কি আগে থেকেই কোনো সাহায্য পাচ্ছেন?
           *[me] এ নিয়ে আপনি কি আগে থেকেই কোনো সাহায্য পাচ্ছেন?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = ইংল্যান্ডে আপনি নিজেই “NHS talking therapies”-এর (কথা বলে মনের চিকিৎসা) কাছে সাহায্য চাইতে পারেন। টাকা লাগে না, আর আগে GP দেখাতে হয় না। লিভারপুলে এর নাম Talk Liverpool।

# Source: NHS 111 (in Wales, option 2).
health-worse = অবস্থা আরও খারাপ হলে 111 নম্বরে ফোন করুন, আর মানসিক স্বাস্থ্যের (mental health) অপশন বেছে নিন। ওয়েলসে 2 চাপুন। Samaritans-কেও ফোন করতে পারেন, দিনে-রাতে সব সময়, টাকা লাগে না: 116 123।
