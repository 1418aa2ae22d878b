callback-name =
    ফোন করে আমরা কোন নামে আপনাকে চাইব? না চাইলে বাদ দিন।
    .retry1 = যে নামে ডাকলে আপনার ভালো লাগে, সেটা লিখুন। বা বাদ দিন।
    .retry2 = যেকোনো নাম চলবে। বা “বাদ দিন” বেছে নিন।

callback-phone =
    কোন নম্বরে ফোন করব?
    .retry1 = দুঃখিত, এটা ফোন নম্বর বলে মনে হচ্ছে না। আবার লিখুন, যেমন 0151 496 0000।
    .retry2 = শুধু নম্বরটা লিখুন।

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    আপনার নম্বর গোপন রাখতে সেটা এখানে নয়, আমাদের নিজেদের পেজে দিন। এই লিংকটা খুলুন, তারপর “পেজে এসেছি” বেছে নিন:
    { $link }
    .opt-yes = পেজে এসেছি
    .also-yes = হ্যাঁ, এসেছি, আইছি, হয়েছে, খুলেছি, ha, ji, eshechi, aisi, hoise, khulsi, ok
    .opt-no = এখন না
    .also-no = না, পরে, na, ekhon na, pore
    .retry1 = লিংকটা খুলুন, তারপর “পেজে এসেছি” বেছে নিন। বা “এখন না” বেছে নিন।
    .retry2 = এগুলোর একটি বেছে নিন।

callback-when =
    কখন ফোন করলে আপনার সুবিধা হয়?
    .opt-morning = সকালে
    .also-morning = সকাল, সকাল বেলা, shokale, sokale, sokal, bihane
    .opt-afternoon = দুপুরে বা বিকেলে
    .also-afternoon = দুপুর, দুপুরে, বিকেল, বিকেলে, বিকাল, বিকালে, dupure, bikele, bikale
    .opt-evening = সন্ধ্যায়
    .also-evening = সন্ধ্যা, সন্ধ্যার পর, রাতে, shondhay, sondhay, sondhar por, rate
    .retry1 = দুঃখিত, বুঝতে পারিনি। সকালে, দুপুরে বা বিকেলে, নাকি সন্ধ্যায়?
    .retry2 = এগুলোর একটি বেছে নিন।

callback-asked = ধন্যবাদ। আমরা আপনাকে { $phone } নম্বরে ফোন করব। অন্য কেউ ফোন ধরলে আমরা কখনো বলি না কী নিয়ে ফোন করেছি।

callback-failed = দুঃখিত, এটা লিখে রাখতে পারিনি। চাইলে একজন অ্যাডভাইজারের সাথে কথা বলুন।
