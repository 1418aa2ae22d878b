parenting-what =
    বাচ্চা বড় করা কঠিন হতে পারে। কীসে আপনার সবচেয়ে উপকার হবে?
    .opt-groups = আমাদের জন্য একটা গ্রুপ
    .also-groups = গ্রুপ, প্লেগ্রুপ, বাচ্চাদের গ্রুপ, group, playgroup
    .opt-behaviour = বাচ্চার আচরণ
    .also-behaviour = আচরণ, জেদ, দুষ্টুমি, কথা শোনে না, বাচ্চা কথা শোনে না, achoron, jed, dushtumi, kotha shone na
    .opt-break = একটু বিশ্রাম
    .also-break = বিশ্রাম, ব্রেক, একটু ছুটি, নিজের জন্য সময়, bisram, bishram, break, nijer somoy
    .opt-money = টাকা-পয়সা
    .also-money = টাকা, পয়সা, taka, poysha
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? কীসে আপনার সবচেয়ে উপকার হবে?

# Anything that may mean no stands under no.
parenting-today =
    আজ কি আপনি সামলাতে পারবেন, আর বাচ্চাকে নিরাপদ রাখতে পারবেন?
    .opt-yes = হ্যাঁ, পারব
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, পারমু, ha, hae, ji, jee, oy, parbo, parmu
    .opt-no = না, বা ঠিক জানি না
    .also-no = না, নায়, পারব না, পারবো না, পারমু না, জানি না, ঠিক জানি না, নিশ্চিত না, মনে হয় না, na, nay, parbo na, parmu na, jani na, thik jani na, mone hoy na
    .retry1 = দুঃখিত, বুঝতে পারিনি। আপনি কি সামলাতে পারবেন, আর বাচ্চাকে নিরাপদ রাখতে পারবেন? হ্যাঁ বা না।
    .retry2 = এগুলোর একটি বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? আজ কি আপনি সামলাতে পারবেন, আর বাচ্চাকে নিরাপদ রাখতে পারবেন?

parenting-urgent =
    আমাকে বলার জন্য ধন্যবাদ। অনেক মা-বাবারই এমন সময় আসে। এখন কারও শরীরে আঘাত লাগতে পারে মনে হলে 999 নম্বরে ফোন করুন।
    NSPCC আপনাকে পরামর্শ দিতে পারে, টাকা লাগে না: 0808 800 5000। বাচ্চারা Childline-কে ফোন করতে পারে, টাকা লাগে না: 0800 1111। যেকোনো সময় কথা বলতে Samaritans-কে ফোন করুন, টাকা লাগে না: 116 123।
    এখনই আমাদের একজন অ্যাডভাইজারকে জানাচ্ছি।

parenting-talk =
    এখানে একজন অ্যাডভাইজারের সাথে কথা বলতে চান?
    .opt-yes = হ্যাঁ, চাই
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, আচ্ছা, ঠিক আছে, ওকে, ha, hae, ji, jee, oy, accha, thik ache, thik ase, ok, হ, ho
    .opt-no = না, কোথায় সাহায্য পাব দেখান
    .also-no = না, নায়, চাই না, জায়গা দেখান, na, nay, chai na, jayga dekhan
    .retry1 = দুঃখিত, বুঝতে পারিনি। একজন অ্যাডভাইজারের সাথে কথা বলতে চান? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? একজন অ্যাডভাইজারের সাথে কথা বলতে চান?

parenting-child =
    আপনার বাচ্চার বয়স কত? একের বেশি বাচ্চা হলে, যাকে নিয়ে সবচেয়ে বেশি চিন্তা, তার কথা বলুন।
    .opt-baby = এখনো পেটে, বা নবজাতক
    .also-baby = পেটে, নবজাতক, বেবি, গর্ভবতী, প্রেগন্যান্ট, pete, baby, nobojatok, pregnant
    .opt-small = ৫ বছরের কম
    .also-small = ছোট বাচ্চা, ছোট, choto baccha, choto, toddler
    .opt-school = ৫ থেকে ১১ বছর
    .also-school = স্কুলে পড়ে, প্রাইমারি, primary
    .opt-teen = ১২ থেকে ১৭ বছর
    .also-teen = কিশোর, কিশোরী, টিনএজার, সেকেন্ডারি, teen, teenager, secondary
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? আপনার বাচ্চার বয়স কত?

# Source: NHS, on health visitors and midwives.
parenting-visitor = ৫ বছরের কম বয়সী প্রতিটি বাচ্চার জন্য একজন হেলথ ভিজিটর (health visitor) আছেন, টাকা লাগে না। যেকোনো বিষয়ে তাঁকে ফোন করতে পারেন, আপনার নিজের মন কেমন আছে, তা নিয়েও। আপনার GP নম্বরটা দিতে পারেন। বাচ্চা হওয়ার আগে মিডওয়াইফকে (midwife) জিজ্ঞেস করুন।

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = আপনার বাচ্চার স্কুল আর কাউন্সিল সাহায্য করতে পারে। তাদের কাছে “early help” (সমস্যা বাড়ার আগেই সাহায্য) চান: টাকা লাগে না, আর নেবেন কি না, তা আপনিই ঠিক করবেন।
