checkin-went =
    হ্যালো। গত সপ্তাহে আমরা { $choice } নিয়ে কথা বলেছিলাম। কেমন হলো?
    .opt-received = গিয়েছি, বা সাহায্য পেয়েছি
    .also-received = গিয়েছিলাম, গেছিলাম, গেছি, সাহায্য পাইছি, ভালো হয়েছে, ভালো হইছে, gesilam, giyechilam, valo hoise, bhalo hoise, help paisi
    .opt-not_yet = এখনো যাইনি
    .also-not_yet = না, এখনো না, যাই নাই, যাইনি, na, ekhono na, jai nai, jaini
    .opt-not_for_me = ওটা আমার জন্য নয়
    .also-not_for_me = আমার জন্য না, ভালো লাগেনি, ভালো লাগে নাই, পছন্দ হয়নি, পছন্দ হয় নাই, amar jonno na, valo lage nai, bhalo lage nai
    .opt-no_longer = আর দরকার নেই
    .also-no_longer = দরকার নাই, আর লাগবে না, dorkar nai, ar lagbe na
    .retry1 = দুঃখিত, বুঝতে পারিনি। আপনি কি গিয়েছিলেন, নাকি এখনো যাননি?
    .retry2 = এগুলোর একটি বেছে নিন।
    .nudge = সময় পেলে জানাবেন: { $choice } কেমন হলো?

checkin-received = শুনে ভালো লাগল।

checkin-not_yet =
    কোনো অসুবিধা নেই। এখন কী করলে আপনার সুবিধা হয়?
    .opt-later = এক সপ্তাহ পরে আবার জিজ্ঞেস করবেন
    .also-later = পরে জিজ্ঞেস করবেন, পরের সপ্তাহে, পরে, pore, porer shoptahe
    .opt-other = অন্য কিছু দেখান
    .also-other = অন্য কিছু, আর কিছু দেখান, onno kichu, onno kichu dekhan
    .opt-human = একজন মানুষের সাথে কথা বলি
    .opt-nothing = কিছু লাগবে না, ধন্যবাদ
    .also-nothing = কিছু না, না, লাগবে না, থাক, kichu na, na, lagbe na
    .retry1 = দুঃখিত, বুঝতে পারিনি। এখন কী করলে আপনার সুবিধা হয়?
    .retry2 = এগুলোর একটি বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? এখন কী করলে আপনার সুবিধা হয়?

checkin-soon = এক সপ্তাহ পরে আবার জিজ্ঞেস করব।

checkin-other = জানানোর জন্য ধন্যবাদ। চলুন, অন্য কিছু খুঁজি।

checkin-no_longer = জানানোর জন্য ধন্যবাদ। যখন ইচ্ছা আমাদের লিখবেন।
