digital-what =
    ইন্টারনেট চালাতে আপনার কী দরকার? না চাইলে বাদ দিন।
    .opt-device = ফোন বা ল্যাপটপ
    .also-device = ফোন, মোবাইল, কম্পিউটার, ল্যাপটপ, ট্যাব, phone, mobile, computer, laptop, tab
    .opt-data = ইন্টারনেট বা ফোনের টাকা
    .also-data = ইন্টারনেট, ডাটা, ডেটা, ওয়াইফাই, সিম, টপ আপ, ব্যালান্স, ফোনে টাকা, data, internet, wifi, sim, top up, topup, balance, phone e taka
    .opt-skills = চালানো শেখা
    .also-skills = শেখা, শিখতে চাই, শিখান, দেখিয়ে দিন, চালাতে পারি না, shikhte chai, shikhan, dekhay den, chalate pari na
    .opt-form = একটা ফর্মে সাহায্য
    .also-form = ফর্ম, ফরম, ফর্ম পূরণ, ফরম পূরণ, অনলাইন ফর্ম, form, form puron, form fillup, online form
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? ইন্টারনেট চালাতে আপনার কী দরকার?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = অনেক লাইব্রেরিতে কম্পিউটার আছে, আপনি তা চালাতে পারেন। সেখানকার কর্মীদের জিজ্ঞেস করুন: কেউ কেউ দেখিয়েও দিতে পারেন।

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = যাঁদের টাকা-পয়সা কম আর বয়স ১৮ বা তার বেশি, National Databank তাঁদের বিনা পয়সায় ইন্টারনেটের ডাটা দেয়। আপনার কাছাকাছি কোথায় পাবেন, তা লাইব্রেরিতে বা একজন অ্যাডভাইজারকে জিজ্ঞেস করুন।

digital-due =
    ফর্মটা কি কয়েক দিনের মধ্যেই পাঠাতে হবে?
    .opt-soon = হ্যাঁ, তাড়াতাড়ি
    .also-soon = হ্যাঁ, হা, জি, জ্বি, অয়, আজ, আজকে, কাল, আগামীকাল, এই সপ্তাহে, ha, hae, ji, jee, oy, aj, ajke, kal, ei soptahe, taratari, দিন, din
    .opt-later = না, সময় আছে
    .also-later = না, নায়, পরে, আগামী সপ্তাহে, সামনের মাসে, na, nay, pore, somoy ache, somoy ase, agami soptahe, samner mashe, সপ্তাহ, মাস, soptah, mash
    .retry1 = দুঃখিত, বুঝতে পারিনি। ফর্মটা কি কয়েক দিনের মধ্যেই পাঠাতে হবে? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? ফর্মটা কি কয়েক দিনের মধ্যেই পাঠাতে হবে?

digital-urgent = দেরি হতে পারে মনে হলে, যে অফিস ফর্মটা চায়, সেখানে ফোন করে আরও সময় চান। আপনার জন্য আমাদের একজন অ্যাডভাইজারকেও ডাকছি।
