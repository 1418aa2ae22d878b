### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = হ্যালো, আমার নাম { $advisor }। আমি একজন অ্যাডভাইজার। এখন আমি এখানে আপনার সাথে লিখে কথা বলব।
phrase-wait = বিষয়টা দেখতে আমার কয়েক মিনিট লাগবে। আমি এখানেই আপনাকে লিখব।
# $when is a day and a time.
phrase-back = আপাতত আমাকে এখানেই থামতে হচ্ছে। আমি আবার আসব: { $when }।
phrase-call-ask = আপনাকে কি ফোন করতে পারি? রাজি থাকলে বলুন, কোন নম্বরে ফোন করব, আর কখন করলে সুবিধা হয়।
# $when is a day and a time.
phrase-call-at = আমি আপনাকে ফোন করব: { $when }।
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    আমরা কি সামনাসামনি দেখা করতে পারি?
    কোথায়: { $where }
    কখন: { $when }
phrase-safe = আপনি কি এখন নিরাপদ আছেন? বিপদে থাকলে 999 নম্বরে ফোন করুন।
# Goes with places or groups that the advisor has just named.
phrase-which = এগুলোর মধ্যে কোনটা আপনি চান?
phrase-found = আপনার জন্য একটা গ্রুপ খুঁজে পেয়েছি। সেটার কথা এখানেই আপনাকে জানাব।
phrase-interpreter = আমি একজন দোভাষী চেয়েছি, যাতে আমরা আপনার ভাষায় কথা বলতে পারি।
phrase-late = এত দেরি হলো বলে দুঃখিত। আমি এখন এখানে আছি।
# $when is a day and a time.
phrase-closing = আমরা এখন বন্ধ করছি। আমাদের একজন এখানে আপনাকে লিখবেন, এই সময়ের মধ্যে: { $when }।
phrase-goodbye = আমাকে লেখার জন্য ধন্যবাদ। এখন তাহলে বিদায় নিচ্ছি। যেকোনো সময় আবার এখানে লিখতে পারেন।
phrase-more = আর কোনো বিষয়ে আপনাকে সাহায্য করতে পারি?
