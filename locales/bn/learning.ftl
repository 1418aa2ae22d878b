learning-what =
    { $whom ->
        [other] তিনি কী শিখতে চান?
        [work] তিনি কী শিখতে চান?
       *[me] আপনি কী শিখতে চান?
    } না চাইলে বাদ দিন।
    .opt-wellbeing = শরীর-মন ভালো রাখা
    .also-wellbeing = ভালো থাকা, মন ভালো রাখা, valo thaka, bhalo thaka
    .opt-creative = নিজের হাতে কিছু বানানো
    .also-creative = হাতের কাজ, সেলাই, আঁকা, রান্না, hater kaj, selai, ranna
    .opt-work = কাজের জন্য
    .also-work = চাকরির জন্য, কাজ, চাকরি, kajer jonno, chakrir jonno
    .opt-computers = কম্পিউটার ও ফোন
    .also-computers = কম্পিউটার, মোবাইল, ইন্টারনেট, computer, mobile, internet
    .opt-english = ভালো ইংরেজি
    .also-english = ইংরেজি, ইংলিশ, ইংরেজি শিখতে চাই, ইংরেজি শেখা, ingreji, english, english shikhte chai
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? কী শিখলে ভালো হয়?
