addiction-what =
    আমাকে বলার জন্য ধন্যবাদ। বিষয়টা কী নিয়ে?
    .opt-alcohol = মদ
    .also-alcohol = মদ খাওয়া, মদ খাই, অ্যালকোহল, এলকোহল, বিয়ার, mod, mod khai, mod khaoa, alcohol, beer
    .opt-drugs = ড্রাগ বা মাদক
    .also-drugs = ড্রাগ, মাদক, নেশা, গাঁজা, ইয়াবা, হেরোইন, কোকেন, drug, drugs, nesha, gaja, ganja, yaba, weed, heroin, cocaine
    .opt-gambling = জুয়া
    .also-gambling = জুয়া খেলা, বাজি, বেটিং, ক্যাসিনো, jua, juya, baji, betting, casino
    .opt-other = অন্য কিছু
    .also-other = অন্য সমস্যা, onno kichu, onno somossa
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা তার নম্বর লিখুন।
    .nudge = আপনি কি এখানে আছেন? বিষয়টা কী নিয়ে?

addiction-shake =
    মদ খাওয়া বন্ধ করলে আপনার শরীর কি কাঁপে, ঘামে, বা খিঁচুনি হয়?
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, ha, hae, ji, jee, oy
    .opt-no = না
    .also-no = নায়, na, nay
    .opt-unsure = ঠিক জানি না
    .also-unsure = জানি না, নিশ্চিত না, হয়তো, মাঝে মাঝে, jani na, thik jani na, hoyto, majhe majhe
    .retry1 = দুঃখিত, বুঝতে পারিনি। শরীর কি কাঁপে, ঘামে, বা খিঁচুনি হয়? হ্যাঁ, না, বা ঠিক জানি না।
    .retry2 = এগুলোর একটি বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? মদ খাওয়া বন্ধ করলে আপনার শরীর কি কাঁপে, ঘামে, বা খিঁচুনি হয়?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly = হঠাৎ একেবারে বন্ধ করবেন না: তাতে বিপদ হতে পারে। কীভাবে নিরাপদে কমাবেন, তা 111 নম্বরে ফোন করে জিজ্ঞেস করুন। খিঁচুনি হলে, বা যা নেই তা চোখে দেখলে, 999 নম্বরে ফোন করুন।

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = FRANK ড্রাগ নিয়ে আপনাকে জানাতে পারে, কথা গোপন থাকে: 0300 123 6600। কেউ ড্রাগ নেওয়ার পর তাকে জাগানো না গেলে 999 নম্বরে ফোন করুন।

# Source: NHS, on drug and alcohol services.
addiction-service = আপনার এলাকায় মদ ও ড্রাগ নিয়ে সাহায্যের সেবা আছে। সেখানে আপনি নিজেই যেতে পারেন। টাকা লাগে না, আর আগে GP দেখাতে হয় না।

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = GamCare কথা শোনে, টাকা লাগে না: 0808 8020 133। GAMSTOP (gamstop.co.uk) আপনার জন্য জুয়ার সাইট বন্ধ করে দিতে পারে, টাকা লাগে না। NHS-ও সাহায্য করে, আর আগে GP দেখাতে হয় না।
