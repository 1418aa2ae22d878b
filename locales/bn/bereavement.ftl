bereavement-when =
    আপনার কেউ মারা গেছেন জেনে খুব খারাপ লাগছে। এটা কত দিন আগে হয়েছে? না চাইলে বাদ দিন।
    .opt-weeks = গত কয়েক সপ্তাহে
    .also-weeks = কয়েক সপ্তাহ আগে, সপ্তাহ আগে, দিন আগে, কয়েক দিন আগে, আজ, আজকে, গতকাল, কালকে, গত সপ্তাহে, এই মাসে, গত মাসে, aj, ajke, kalke, gotokal, koyek din age, goto soptahe, ei mashe, goto mashe, সপ্তাহ, দিন, soptah, din
    .opt-months = গত ৬ মাসের মধ্যে
    .also-months = মাস আগে, কয়েক মাস আগে, mash age, mas age, koyek mash age, মাস, mash
    .opt-longer = আরও আগে
    .also-longer = অনেক আগে, অনেক দিন আগে, বছর আগে, কয়েক বছর আগে, গত বছর, onek age, onek din age, bochor age, koyek bochor age, goto bochor, বছর, bochor
    .retry1 = দুঃখিত, বুঝতে পারিনি। এটা কত দিন আগে হয়েছে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = কোনো তাড়া নেই। আপনার সময় হলে বলুন: এটা কত দিন আগে হয়েছে?

bereavement-sudden =
    এটা কি হঠাৎ হয়েছিল? না বললেও চলবে।
    .opt-yes = হ্যাঁ, হঠাৎ
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, হঠাৎ করে, দুর্ঘটনা, অ্যাক্সিডেন্ট, ha, hae, ji, jee, oy, hotath, hotat, accident
    .opt-no = না, হঠাৎ নয়
    .also-no = না, নায়, হঠাৎ না, জানতাম, অসুস্থ ছিলেন, অসুস্থ ছিল, অনেক দিন অসুস্থ ছিলেন, অনেক দিনের অসুখ, na, nay, hotath na, jantam, osustho chilo, onek diner osukh
    .retry1 = দুঃখিত, বুঝতে পারিনি। এটা কি হঠাৎ হয়েছিল? হ্যাঁ বা না।
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = কোনো তাড়া নেই। আপনার সময় হলে বলুন: এটা কি হঠাৎ হয়েছিল?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    জিজ্ঞেস করতে পারি, এটা কি আত্মহত্যা ছিল? এমন শোকে সাহায্য করেন, এমন মানুষ আছেন। না বললেও চলবে।
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, ha, hae, ji, jee, oy
    .opt-no = না
    .also-no = নায়, na, nay
    .retry1 = দুঃখিত, বুঝতে পারিনি। হ্যাঁ বা না বললেই হবে।
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = কোনো তাড়া নেই। হ্যাঁ বা না বেছে নিতে পারেন, বা বাদ দিতে পারেন।

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    আমাকে বলার জন্য ধন্যবাদ। আপনার এই শোকের কথা জেনে খুব খারাপ লাগছে।
    যাঁরা এভাবে কাউকে হারিয়েছেন, তাঁরা আপনাকে সাহায্য করতে পারেন: supportaftersuicide.org.uk
    কষ্ট খুব বেশি হয়ে গেলে Samaritans দিনে-রাতে সব সময় কথা শোনে: 116 123।

bereavement-listen = শোকের কোনো ঠিক নিয়ম নেই, কত দিন থাকবে তারও কোনো হিসাব নেই। যাঁরা শোকে আছেন, Cruse তাঁদের কথা শোনে: cruse.org.uk, বা 0808 808 1677।

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    মৃত্যু রেজিস্টার করার সময় “Tell Us Once” (একবার জানালেই হয়) সেবাটা চান: বেশির ভাগ সরকারি অফিসে তারাই খবর দিয়ে দেয়।
    আপনি কিছু কিছু বেনিফিট পেলে, দাফন বা শেষকৃত্যের খরচে সাহায্য পেতে পারেন। দাফন বা শেষকৃত্যের ৬ মাসের মধ্যে তা চাইতে হবে।
