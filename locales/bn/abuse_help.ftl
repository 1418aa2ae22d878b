# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    আমাকে বলার জন্য ধন্যবাদ। এখন এখানে লেখা কি আপনার জন্য নিরাপদ? অন্য কেউ হয়তো এই স্ক্রিন দেখতে পারে।
    .opt-yes = হ্যাঁ, নিরাপদ
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, ha, hae, ji, jee, oy
    .opt-no = না, নিরাপদ না
    .also-no = না, নায়, নিরাপদ না, নিরাপদ নয়, নিরাপদ নাই, জানি না, ঠিক জানি না, নিশ্চিত না, মনে হয় না, নাই, নেই, সে এখানে আছে, সে পাশে আছে, ও পাশে আছে, ও এখানে, বাসায় আছে, ঘরে আছে, na, nay, nai, nirapod na, nirapod nai, jani na, mone hoy na, pashe ache, pashe ase, basay ache, basay ase, not safe
    .retry1 = এখানে লেখা কি আপনার জন্য নিরাপদ? হ্যাঁ বা না।

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    তাহলে এখনই এই পেজটা বন্ধ করুন। বিপদ হলে 999 নম্বরে ফোন করুন। কথা বলতে না পারলে 55 চাপুন। আমরা আপনাকে কিছু লিখব না। যখন নিরাপদ হয়, তখন আবার আসবেন।
    .opt-yes = হ্যাঁ, এখন লিখতে পারি
    .also-yes = এখন নিরাপদে আছি, আবার এসেছি, abar eshechi, ekhon nirapode achi

abuse_help-nation =
    আপনি কোন দেশে আছেন? তাহলে আমি ঠিক নম্বরটা দিতে পারব। না চাইলে বাদ দিন।
    .opt-england = ইংল্যান্ড
    .also-england = ইংলেন্ড, লন্ডন, england, london
    .opt-wales = ওয়েলস
    .also-wales = ওয়েলেস, wales
    .opt-scotland = স্কটল্যান্ড
    .also-scotland = স্কটলেন্ড, scotland
    .opt-northern_ireland = উত্তর আয়ারল্যান্ড
    .also-northern_ireland = নর্দার্ন আয়ারল্যান্ড, northern ireland, belfast
    .retry1 = ইংল্যান্ড, ওয়েলস, স্কটল্যান্ড, নাকি উত্তর আয়ারল্যান্ড?

abuse_help-lines =
    কেউ আপনাকে আঘাত করলে, ভয় দেখালে বা জোর করে নিজের কথামতো চালালে, তাতে আপনার কোনো দোষ নেই। বিপদ হলে 999 নম্বরে ফোন করুন। কথা বলতে না পারলে 55 চাপুন।
    যাঁরা এসব বোঝেন, এমন মানুষের সাথে গোপনে কথা বলতে পারেন। এখানে ফোন করতে টাকা লাগে না: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (ইংল্যান্ড), 0808 80 10 800 (ওয়েলস), 0800 027 1234 (স্কটল্যান্ড), 0808 802 1414 (উত্তর আয়ারল্যান্ড)
    }
    পুরুষেরা 0808 801 0327 নম্বরেও ফোন করতে পারেন, আর LGBT+ মানুষ 0800 999 5428 নম্বরে।

abuse_help-talk =
    এখনই কিছু ঠিক করতে হবে না। আপনি কী চান?
    .opt-human = এখানে অ্যাডভাইজারকে লেখা
    .also-human = হ্যাঁ, হা, জি, জ্বি, অয়, অ্যাডভাইজার, এডভাইজার, ha, ji, jee, oy, advisor
    .opt-places = সাহায্যের জায়গা দেখা
    .also-places = জায়গা, জায়গা দেখান, কোথায় সাহায্য পাব, jayga, jayga dekhan
    .opt-no = এখন কিছু না
    .also-no = না, নায়, কিছু না, এখন না, লাগবে না, na, nay, kichu na, ekhon na, lagbe na
    .retry1 = অ্যাডভাইজারকে লেখা, সাহায্যের জায়গা দেখা, নাকি এখন কিছু না?
