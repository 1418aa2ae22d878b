# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = গ্রুপ ও সেবা
directory-intro = সাহায্য করতে পারে এমন গ্রুপ বা সেবা খুঁজুন। কোনো অ্যাকাউন্ট লাগবে না।
directory-skip = গ্রুপ ও সেবায় যান
directory-words = আপনি কী খুঁজছেন?
directory-place = পোস্টকোড বা এলাকা
directory-any = যেকোনো কিছু
directory-wishes = শুধু এগুলো দেখান
directory-open-now = এখন খোলা
directory-search = খুঁজুন
# $n is how many were found.
directory-found = পাওয়া গেছে: { $n }
directory-none = অন্য শব্দ দিয়ে দেখুন, বা কম শর্ত দিন। অথবা আমাদের সাথে কথা বলুন: আমরা একসাথে খুঁজব।
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = আমরা এটা খুঁজেছি: { $needs }।
directory-place-unknown = এই জায়গা আমরা চিনি না। পোস্টকোডের প্রথম অংশ লিখে দেখুন, যেমন L9।
directory-place-which = এই নামে একের বেশি জায়গা আছে। আপনি কোনটার কথা বলছেন?
directory-page = পাতা { $page }, মোট { $pages }
directory-next = পরের পাতা
directory-previous = আগের পাতা
directory-pick = আমার তালিকায় রাখুন
directory-make-list = আমার তালিকা দেখুন
directory-list = রেখে দেওয়ার তালিকা
directory-list-note = এই পাতার ঠিকানা যার কাছে আছে, তিনিই তালিকাটা পড়তে পারেন। এতে আপনার কথা কিছু নেই। আপনি এটা ছাপাতে বা কাউকে পাঠাতে পারেন।
directory-list-empty = এই তালিকায় এখনো কিছু নেই।
directory-list-gone = এই তালিকার কিছু একটা এখন আর আমাদের ডিরেক্টরিতে নেই।
directory-drop = তালিকা থেকে বাদ দিন
directory-list-more = আরও যোগ করুন
directory-talk = আমাদের সাথে কথা বলুন
directory-back = খোঁজায় ফিরে যান
directory-wrong = এখানে কিছু ভুল আছে? চ্যাটে আমাদের জানান।
directory-gone = এটা এখন আর আমাদের ডিরেক্টরিতে নেই।
directory-busy = এক মিনিট পরে আবার চেষ্টা করুন।
directory-unknown = এটা এখনো জানি না। আমাদের জিজ্ঞেস করতে পারেন।

# What a listing tells, as headings.
directory-when = কখন
directory-where = কোথায়
directory-cost = খরচ
directory-languages = ভাষা
directory-contact = যোগাযোগের উপায়
directory-source = এটা কোথা থেকে জানি
directory-need = কীসে সাহায্য করে
directory-mode = কীভাবে অংশ নেবেন
directory-route = কীভাবে ঢুকবেন
directory-access = ভেতরে যাওয়া ও চলাফেরা
directory-gender = কার জন্য
directory-nation = এসব দেশের মানুষের জন্য
directory-district = যাঁরা এখানে থাকেন তাঁদের জন্য
directory-listing = তথ্যের ধরন
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: { $from } থেকে { $until }
directory-hours-some = শুধু কিছু সপ্তাহে, { $days }: { $from } থেকে { $until }
directory-age-from = { $min } বছর বয়স থেকে
directory-age-to = { $max } বছর বয়স পর্যন্ত
directory-age-both = { $min } থেকে { $max } বছর বয়স

# What may stand below these headings.
directory-mode-in_person = সামনাসামনি
directory-mode-online = অনলাইনে
directory-mode-phone = ফোনে
directory-mode-text = মেসেজে
directory-mode-home_visit = তাঁরা আপনার কাছে আসেন
directory-route-self = আপনি নিজেই যোগাযোগ করতে পারেন
directory-route-advisor = Pathways অ্যাডভাইজার আপনাকে পাঠাতে পারেন
directory-route-gp = আপনার জিপি আপনাকে পাঠাতে পারেন
directory-access-wheelchair = হুইলচেয়ার নিয়ে ঢোকা যায়
directory-access-step_free = সিঁড়ি ছাড়া ঢোকার পথ
directory-access-no_wheelchair = হুইলচেয়ার নিয়ে ঢোকা যায় না
directory-access-no_step_free = সিঁড়ি আছে
directory-access-hearing_loop = কানে শোনার যন্ত্রের জন্য লুপ (hearing loop)
directory-access-accessible_toilet = প্রতিবন্ধী মানুষের জন্য টয়লেট
directory-access-parking = গাড়ি রাখার জায়গা
directory-access-quiet_space = নিরিবিলি জায়গা
directory-access-bsl = ব্রিটিশ ইশারা ভাষা (BSL)
directory-access-interpreter = দোভাষী
directory-gender-woman = শুধু মহিলা
directory-gender-man = শুধু পুরুষ
directory-nation-england = ইংল্যান্ড
directory-nation-wales = ওয়েলস
directory-nation-scotland = স্কটল্যান্ড
directory-nation-northern_ireland = উত্তর আয়ারল্যান্ড
directory-listing-example = বানানো উদাহরণ
