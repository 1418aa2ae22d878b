# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    আমাদের নিজেদের কোর্স আছে। কোনটা আপনার পছন্দ?
    .retry1 = দুঃখিত, কোন কোর্সের কথা বলছেন? তার নম্বরটা লিখতে পারেন।
    .retry2 = একটা কোর্সের নম্বর লিখুন, বা “এগুলোর কোনোটা না” বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? একবার দেখে বলুন, কোন কোর্স আপনার ভালো লাগে।

booking-session =
    { $course }: কবে আসতে চান?
    .retry1 = দুঃখিত, কোন দিনের কথা বলছেন? তার নম্বরটা লিখতে পারেন।
    .retry2 = একটা দিনের নম্বর লিখুন, বা “এগুলোর কোনোটা না” বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? কোন দিন চান, বলুন।

booking-booked = হয়ে গেছে। এটা আপনার সিট:

booking-waiting = এখন সব সিট ভরা, তাই আপনি অপেক্ষার তালিকায় আছেন। একটা সিট খালি হলে সঙ্গে সঙ্গে লিখব।

booking-soon = আসতে না পারলে “আমার সিট” লিখুন। তাহলে আরেকজন সিটটা পেতে পারেন।

booking-gone = দুঃখিত, সেটা আর নেই। চলুন আবার দেখি।

places-which =
    এগুলো আপনার সিট। কোনটা দেখতে চান?
    .retry1 = দুঃখিত, কোনটার কথা বলছেন? তার নম্বরটা লিখতে পারেন।
    .retry2 = একটার নম্বর লিখুন, বা “এগুলোর কোনোটা না” বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? কোন সিটটা দেখতে চান, বলুন।

places-shown = এই যে:

places-next =
    আপনি কি সিটটা রাখতে চান?
    .opt-keep = হ্যাঁ, রাখতে চাই
    .also-keep = হ্যাঁ, হা, জি, জ্বি, রাখুন, ha, ji
    .opt-give_up = না, আসতে পারব না
    .also-give_up = না, সিট ছেড়ে দিচ্ছি, na, nay
    .retry1 = দুঃখিত, বুঝতে পারিনি। সিট রাখবেন, নাকি ছেড়ে দেবেন?
    .retry2 = এগুলোর একটা বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? সিট রাখবেন, নাকি ছেড়ে দেবেন?

places-freed = জানানোর জন্য ধন্যবাদ। আপনার সিট এখন আরেকজনের জন্য খালি।

places-none = এখন কোনো কোর্সে আপনার সিট নেই।

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = কবে: { $when }, { $until } পর্যন্ত
session-any-time = কবে: যেকোনো সময়
session-language = ভাষা: { $language }
session-online = কোথায়: অনলাইনে। আপনি একটা লিংক পাবেন।
session-left = খালি সিট: { $left }
session-full = সব সিট ভরা। অপেক্ষার তালিকায় নাম দিতে পারেন।
session-off = এটা বাতিল।
session-booked = আপনার সিট আছে।
session-waiting = আপনি অপেক্ষার তালিকায় আছেন।
session-join = এখান থেকে যোগ দিন: { $link }
session-watch = এখানে দেখুন: { $link }
session-calendar = আপনার ক্যালেন্ডারের জন্য: { $link }
session-code = দরজায় জিজ্ঞেস করলে বলুন: { $code }
