### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = মনে কোনো কথা ঘুরছে? { $service }-এর সাথে চ্যাট করুন।
poster-promise = টাকা লাগে না, যেকোনো সময়, আপনার নিজের ভাষায়। যখন ইচ্ছা বলতে পারেন যে একজন মানুষের সাথে কথা বলতে চান।
poster-welcome = এখানে সবাইকে স্বাগতম। যেকোনো বিষয়ে জিজ্ঞেস করতে পারেন, আর আপনি কে তা বলতে হবে না।
poster-scan = ফোনের ক্যামেরা চারকোনা ছবিটার দিকে ধরুন, বা তার নিচের ঠিকানাটা খুলুন।
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = Telegram-এও আমাদের লিখতে পারেন।
# What a screen reader calls the square.
poster-code = চ্যাট খোলার QR কোড
