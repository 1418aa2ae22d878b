money-bailiffs =
    পাওনা টাকা আদায়ের লোক (বেইলিফ, bailiff) কি আপনার দরজায় এসেছে, বা আসবে বলেছে?
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, এসেছে, আসবে, আইছে, ha, hae, ji, jee, oy, ashbe, aise
    .opt-no = না
    .also-no = নায়, আসে নাই, আসেনি, na, nay, ashe nai
    .opt-unsure = ঠিক জানি না
    .also-unsure = জানি না, নিশ্চিত না, হয়তো, বুঝি না, jani na, thik jani na, hoyto, bujhi na
    .retry1 = দুঃখিত, বুঝতে পারিনি। বেইলিফ কি আসছে? হ্যাঁ, না, বা ঠিক জানি না।
    .retry2 = এগুলোর একটি বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? বেইলিফ কি আপনার দরজায় আসছে?

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
