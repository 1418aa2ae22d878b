money-bailiffs =
    { $whom ->
        [other] পাওনা টাকা আদায়ের লোক (বেইলিফ, bailiff) কি তাঁর দরজায় এসেছে, বা আসবে বলেছে?
        [work] পাওনা টাকা আদায়ের লোক (বেইলিফ, bailiff) কি তাঁর দরজায় এসেছে, বা আসবে বলেছে?
       *[me] পাওনা টাকা আদায়ের লোক (বেইলিফ, bailiff) কি আপনার দরজায় এসেছে, বা আসবে বলেছে?
    }
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, এসেছে, আসবে, আইছে, ha, hae, ji, jee, oy, ashbe, aise
    .opt-no = না
    .also-no = নায়, আসে নাই, আসেনি, na, nay, ashe nai
    .opt-unsure = ঠিক জানি না
    .also-unsure = জানি না, নিশ্চিত না, হয়তো, বুঝি না, jani na, thik jani na, hoyto, bujhi na
    .retry1 = দুঃখিত, বুঝতে পারিনি। বেইলিফ কি আসছে? হ্যাঁ, না, বা ঠিক জানি না।
    .retry2 = এগুলোর একটি বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? বেইলিফ কি আসছে?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    National Debtline-কে ফোন করুন, টাকা লাগে না: 0808 808 4000। প্রতিটি কাজের দিনে তারা এ নিয়ে সাহায্য করে।
    বেশির ভাগ সময় বেইলিফকে ঘরে ঢুকতে দিতেই হবে, এমন নয়। দরজা বন্ধ রাখুন, ভেতর থেকে কথা বলুন। তারা কারা, সেটা লেখা আছে এমন একটা চিঠি চেয়ে নিন।

money-today =
    আজকের খাবার কি ঘরে আছে? আর হিটিং বা কারেন্ট আছে?
    .opt-yes = হ্যাঁ, আজ চলবে
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, আছে, সব আছে, ha, hae, ji, jee, oy, ache, ase
    .opt-no = না, যথেষ্ট নেই
    .also-no = না, নায়, নেই, নাই, খাবার নাই, কিছু নাই, কারেন্ট নাই, na, nay, nai, nei, khabar nai, kichu nai, current nai
    .retry1 = দুঃখিত, বুঝতে পারিনি। আজ কি খাবার আর হিটিং আছে? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? আজকের খাবার আর হিটিং কি আছে?

money-urgent =
    আমাকে বলার জন্য ধন্যবাদ। এমন অবস্থায় আপনি একা নন, আর সাহায্য আছে।
    জরুরি অবস্থার জন্য কাউন্সিলের কাছে টাকা থাকে। তাদের বলুন, আপনার “crisis help” দরকার। খাবারের প্যাকেট পেতে Citizens Advice সাহায্য করতে পারে: 0800 144 8848।

money-what =
    টাকার চিন্তা থাকলে সবই কঠিন লাগে। আপনার চিন্তা সবচেয়ে বেশি কী নিয়ে?
    .opt-debt = ধার-দেনা
    .also-debt = ধার, দেনা, ঋণ, লোন, কিস্তি, dhar, dena, rin, loan, debt
    .opt-benefits = বেনিফিট বা ভাতা
    .also-benefits = বেনিফিট, ভাতা, ইউনিভার্সাল ক্রেডিট, benefit, benefits, vata, universal credit, uc
    .opt-bills = গ্যাস বা কারেন্টের বিল
    .also-bills = বিল, গ্যাস, কারেন্ট, হিটিং, bill, gas, current, heating
    .opt-living = চলার মতো টাকা নেই
    .also-living = টাকা নাই, টাকা কম, চলে না, সংসার চলে না, taka nai, taka kom, chole na, songsar chole na, songshar chole na
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? আপনার চিন্তা সবচেয়ে বেশি কী নিয়ে?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    ইংল্যান্ড আর ওয়েলসে ঋণের পরামর্শদাতার (debt adviser) কাছে “breathing space” (দেনা থেকে কিছু দিনের বিরতি) চাইতে পারেন। ৬০ দিন বেশির ভাগ পাওনাদার টাকার জন্য আপনাকে তাগাদা দিতে বা সুদ বাড়াতে পারে না।
    StepChange আরও জানাতে পারে, টাকা লাগে না: 0800 138 1111।

money-claim =
    বেনিফিট নিয়ে আপনার কী দরকার?
    .opt-apply = আবেদন করতে সাহায্য
    .also-apply = আবেদন, ফর্ম, ফরম, ফর্ম পূরণ, abedon, apply, form, form puron, form fillup
    .opt-refused = তারা না করে দিয়েছে
    .also-refused = না করে দিয়েছে, না করে দিছে, দেয় নাই, রিজেক্ট, na kore dise, dey nai, reject, refused
    .opt-stopped = টাকা কমেছে বা থেমে গেছে
    .also-stopped = টাকা বন্ধ, বেনিফিট বন্ধ, কমিয়ে দিয়েছে, কেটে নিয়েছে, স্যাংশন, taka bondho, benefit bondho, komay dise, kete nise, sanction
    .opt-check = কী কী পেতে পারি দেখা
    .also-check = কী পাব, কি পাব, কত পাব, চেক, ki pabo, ki ki pabo, koto pabo, check
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? বেনিফিট নিয়ে আপনার কী দরকার?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = তাড়াতাড়ি আবেদন করুন: অনেক সময় শুধু আবেদনের দিন থেকেই টাকা দেওয়া হয়। আপনি কী কী পেতে পারেন, Citizens Advice তা দেখে দিতে পারে, ফর্মেও সাহায্য করতে পারে। টাকা লাগে না: 0800 144 8848।

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = আপনি তাদের বিষয়টা আবার দেখতে বলতে পারেন। এর নাম “mandatory reconsideration” (সিদ্ধান্ত আবার দেখা)। চিঠিতে যে তারিখ আছে, তার এক মাসের মধ্যে চাইতে হবে। Citizens Advice সাহায্য করতে পারে, টাকা লাগে না: 0800 144 8848।

money-meter =
    { $whom ->
        [other] তাঁর কি আগে টাকা ভরতে হয় এমন মিটার (prepayment meter) আছে, আর তার টাকা কি শেষ, বা শিগগিরই শেষ হবে?
        [work] তাঁর কি আগে টাকা ভরতে হয় এমন মিটার (prepayment meter) আছে, আর তার টাকা কি শেষ, বা শিগগিরই শেষ হবে?
       *[me] আপনার কি আগে টাকা ভরতে হয় এমন মিটার (prepayment meter) আছে, আর তার টাকা কি শেষ, বা শিগগিরই শেষ হবে?
    }
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, শেষ, টাকা শেষ, ha, hae, ji, jee, oy, shesh, taka shesh
    .opt-no = না
    .also-no = নায়, মিটার নাই, মিটার নেই, আমার মিটার নাই, na, nay, meter nai, amar meter nai
    .retry1 = দুঃখিত, বুঝতে পারিনি। মিটারের টাকা কি শেষ, বা শিগগিরই শেষ হবে? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? মিটারের টাকা কি শেষ, বা শিগগিরই শেষ হবে?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = আপনার গ্যাস বা কারেন্টের কোম্পানির অফিস খুললেই ফোন করুন। বলুন, মিটারের টাকা শেষ হয়ে আসছে, আর আপনি টাকা দিতে পারছেন না। তাদের কাছে “additional support credit” (মিটারে কিছু টাকা ধার) চান, আর জিজ্ঞেস করুন “fuel voucher” (জ্বালানির ভাউচার) আছে কি না।

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    আপনি যেভাবে দিতে পারবেন, সেভাবে বিল শোধের একটা ব্যবস্থা আপনার সাথে মিলে করতে গ্যাস বা কারেন্টের কোম্পানি বাধ্য।
    আপনি কি অসুস্থ, প্রতিবন্ধী বা বয়স্ক, বা ঘরে কি ছোট বাচ্চা আছে? তাহলে “Priority Services Register”-এ (বাড়তি সাহায্যের তালিকা) নাম লেখাতে বলুন: এতে বাড়তি সাহায্য পাবেন, টাকা লাগে না।
