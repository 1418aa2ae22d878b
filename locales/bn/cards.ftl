# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = চালায়: { $provider }
card-summary = { $summary }
card-why = কেন: { $reasons }
card-next = এরপর কবে: { $when }
card-hours = খোলা: { $hours }
card-cost-free = টাকা লাগে না
card-cost = খরচ: { $amount }
card-cost-unknown = কত খরচ জানা নেই: জিজ্ঞেস করে নিন
card-where = কোথায়: { $place } ({ $distance })
card-where-far = কোথায়: { $place }
card-phone = ফোন: { $phone }
card-web = আরও জানতে: { $link }
card-checked = শেষ যাচাই: { $date }
card-unchecked = এখনো যাচাই করা হয়নি: আগে ফোন করে নিন
card-example = এটা বানানো একটি উদাহরণ।

# A helpline.
line-name = { $name }
line-phone = ফোন করুন: { $phone }
line-text = { $word } লিখে মেসেজ পাঠান: { $phone }
line-text-only = মেসেজ পাঠান: { $phone }
line-web = { $link }
line-press = চাপতে বললে { $press } চাপুন

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = হেঁটে যাওয়া যায়
reason-near = কাছেই
reason-local = এলাকার মানুষের জন্য
reason-distant = একটু দূরে
reason-national = সারা দেশের জন্য
reason-online = অনলাইনে হয়
reason-phone = ফোনে হয়
reason-text = মেসেজ লেখা যায়
reason-home_visit = তাঁরা বাসায় আসতে পারেন
reason-language = { $value } ভাষায় কথা বলা যায়
reason-interpreter = তাঁরা দোভাষী আনতে পারেন
reason-wheelchair = হুইলচেয়ার নিয়ে ঢোকা যায়
reason-step_free = সিঁড়ি নেই
reason-hearing_loop = কানে শোনার যন্ত্রের জন্য লুপ (hearing loop) আছে
reason-accessible_toilet = প্রতিবন্ধী মানুষের জন্য টয়লেট আছে
reason-parking = গাড়ি রাখার জায়গা আছে
reason-quiet_space = নিরিবিলি একটা ঘর আছে
reason-bsl = তাঁরা ব্রিটিশ ইশারা ভাষা (BSL) জানেন
reason-women_only = শুধু মহিলাদের জন্য
reason-men_only = শুধু পুরুষদের জন্য
reason-for_age = এই বয়সের মানুষের জন্য
reason-open_now = এখন খোলা
reason-when = সময়টা মেলে
reason-need = এ বিষয়ে সাহায্য করে: { $value }
reason-stale = অনেক আগে যাচাই করা, তাই আগে ফোন করে নিন
reason-check =
    { $value ->
        [age] কোন বয়সের জন্য, জিজ্ঞেস করে নিন
        [gender] কাদের জন্য, জিজ্ঞেস করে নিন
       *[other] ওই এলাকার জন্য কি না, জিজ্ঞেস করে নিন
    }
reason-unstated =
    { $value ->
        [access] ঢোকা সহজ কি না জানি না, তবে জিজ্ঞেস করতে পারি
        [cost] কত খরচ জানি না, তবে জিজ্ঞেস করতে পারি
        [language] কোন কোন ভাষা বলা যায় জানি না, তবে জিজ্ঞেস করতে পারি
        [when] কখন হয় জানি না, তবে জিজ্ঞেস করতে পারি
        [place] কোথায় হয় জানি না, তবে জিজ্ঞেস করতে পারি
        [mode] সেখানে যেতে হয় কি না জানি না, তবে জিজ্ঞেস করতে পারি
        [age] কোন বয়সের জন্য জানি না, তবে জিজ্ঞেস করতে পারি
        [women_only] শুধু মহিলাদের জন্য কি না জানি না, তবে জিজ্ঞেস করতে পারি
       *[men_only] শুধু পুরুষদের জন্য কি না জানি না, তবে জিজ্ঞেস করতে পারি
    }
