immigration-what =
    বিষয়টা কী নিয়ে? না চাইলে বাদ দিন।
    .opt-asylum = অ্যাসাইলাম বা আশ্রয়
    .also-asylum = অ্যাসাইলাম, এসাইলাম, আশ্রয়, শরণার্থী, রিফিউজি, asylum, asailam, refugee
    .opt-status = ভিসা বা স্ট্যাটাস
    .also-status = ভিসা, স্ট্যাটাস, কাগজ, কাগজপত্র, সেটেলড স্ট্যাটাস, visa, status, kagoj, kagojpotro, settled status
    .opt-family = আমার পরিবার
    .also-family = পরিবার, ফ্যামিলি, স্বামী, স্ত্রী, বউ, ছেলেমেয়ে, বাচ্চা, poribar, family, shami, bou, husband, wife, baccha
    .opt-settling = এখানে গুছিয়ে নেওয়া
    .also-settling = নতুন এসেছি, ইংরেজি শেখা, ইংরেজি ক্লাস, notun eshechi, notun aisi, ingreji shekha, english class
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? বিষয়টা কী নিয়ে?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = ইমিগ্রেশন নিয়ে পরামর্শ দেওয়ার অনুমতি আছে শুধু সরকারি তালিকায় থাকা পরামর্শদাতার (registered adviser) বা সলিসিটরের। অ্যাসাইলামের জন্য এতে টাকা না-ও লাগতে পারে।

immigration-date =
    { $whom ->
        [other] আগামী কয়েক দিনের মধ্যে কি তাঁর কোনো চিঠির তারিখ বা অ্যাপয়েন্টমেন্ট আছে?
        [work] আগামী কয়েক দিনের মধ্যে কি তাঁর কোনো চিঠির তারিখ বা অ্যাপয়েন্টমেন্ট আছে?
       *[me] আগামী কয়েক দিনের মধ্যে কি আপনার কোনো চিঠির তারিখ বা অ্যাপয়েন্টমেন্ট আছে?
    }
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, আছে, ha, hae, ji, jee, oy, ache, ase, আজ, আজকে, কাল, আগামীকাল, দিন, সপ্তাহ, aj, ajke, kal, din, soptah
    .opt-no = না
    .also-no = নায়, নেই, নাই, na, nay, nei, nai
    .retry1 = দুঃখিত, বুঝতে পারিনি। আগামী কয়েক দিনের মধ্যে কি কোনো তারিখ আছে? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? আগামী কয়েক দিনের মধ্যে কি কোনো তারিখ আছে?

immigration-soon = ওই তারিখটা পার হতে দেবেন না। এ নিয়ে পরামর্শ দেওয়ার অনুমতি আছে, এমন কাউকে খুঁজতে আমাদের অ্যাডভাইজাররা আপনাকে সাহায্য করতে পারেন।

immigration-talk =
    এখানে একজন অ্যাডভাইজারের সাথে কথা বলতে চান?
    .opt-yes = হ্যাঁ, চাই
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, আচ্ছা, ঠিক আছে, ওকে, ha, hae, ji, jee, oy, accha, thik ache, thik ase, ok, হ, ho
    .opt-no = না, কোথায় সাহায্য পাব দেখান
    .also-no = না, নায়, চাই না, জায়গা দেখান, na, nay, chai na, jayga dekhan
    .retry1 = দুঃখিত, বুঝতে পারিনি। একজন অ্যাডভাইজারের সাথে কথা বলতে চান? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? একজন অ্যাডভাইজারের সাথে কথা বলতে চান?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = সবাই GP-র কাছে নাম লেখাতে পারেন, টাকা লাগে না। কাগজপত্র, ভিসা বা ঠিকানার প্রমাণ লাগে না। আপনি দোভাষী চাইতে পারেন।
