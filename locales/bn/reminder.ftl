# The day before.
reminder-told = নমস্কার, সালাম। মনে করিয়ে দিই: শিগগির এখানে আপনার সিট আছে।

# A place came free for somebody who waited.
seat-told = ভালো খবর: একটা সিট খালি হয়েছে, আর সেটা আপনার।

coming-coming =
    আপনি কি আসবেন?
    .opt-yes = হ্যাঁ, আসব
    .also-yes = হ্যাঁ, হা, জি, জ্বি, ha, ji, ashbo
    .opt-no = না, আসতে পারব না
    .also-no = না, আসব না, na, nay
    .retry1 = দুঃখিত, বুঝতে পারিনি। আপনি কি আসবেন? হ্যাঁ বা না।
    .retry2 = এগুলোর একটা বেছে নিন।

coming-glad = ভালো। সেখানে দেখা হবে।

coming-freed = জানানোর জন্য ধন্যবাদ। আপনার সিট এখন আরেকজনের জন্য খালি। আরেকটা দিন বেছে নিতে পারেন।

# A session will not be.
called_off-told = দুঃখিত, এটা হবে না:

called_off-more = যখন ইচ্ছা আমাদের লিখুন, আমরা অন্য কিছু খুঁজব।
