caring-whom =
    কারও দেখাশোনা করা অনেক কষ্টের কাজ। আপনি কার দেখাশোনা করেন? না চাইলে বাদ দিন।
    .opt-partner = স্বামী, স্ত্রী বা সঙ্গী
    .also-partner = স্বামী, স্ত্রী, বউ, জামাই, বর, পার্টনার, সঙ্গী, shami, swami, bou, jamai, bor, wife, husband, partner
    .opt-parent = মা বা বাবা
    .also-parent = মা, বাবা, আম্মা, আম্মু, আব্বা, আব্বু, মা-বাবা, ma, baba, amma, ammu, abba, abbu, ma baba
    .opt-child = আমার সন্তান
    .also-child = সন্তান, বাচ্চা, ছেলে, মেয়ে, বাচ্চারা, পুয়া, পুড়ি, baccha, chele, meye, pua, furi
    .opt-other = আত্মীয় বা বন্ধু
    .also-other = আত্মীয়, বন্ধু, ভাই, বোন, দাদা, দাদি, নানা, নানি, শ্বশুর, শাশুড়ি, চাচা, প্রতিবেশী, bhai, bon, dadi, nani, shoshur, shashuri, chacha, bondhu
    .retry1 = দুঃখিত, বুঝতে পারিনি। আপনি কার দেখাশোনা করেন?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? আপনি কার দেখাশোনা করেন?

caring-cover =
    আপনি অসুস্থ হলে আর কেউ কি তাঁর দেখাশোনা করতে পারেন?
    .opt-yes = হ্যাঁ
    .also-yes = হা, জি, জ্বি, অয়, আছে, পারে, ha, hae, ji, jee, oy, ache, ase, pare
    .opt-no = না, শুধু আমিই
    .also-no = না, নায়, শুধু আমি, আমি একাই, আর কেউ নাই, আর কেউ নেই, জানি না, ঠিক জানি না, নিশ্চিত না, na, nay, shudhu ami, ami ekai, ar keu nai, jani na, thik jani na
    .opt-today = আজ দেখাশোনার কেউ নেই
    .also-today = আজ, আজকে, আজ কেউ নাই, আজ কেউ নেই, আজকে কেউ নাই, এখন কেউ নাই, এখন কেউ নেই, আমি এখন অসুস্থ, aj, ajke, aj keu nai, ajke keu nai, ekhon keu nai, ami ekhon osustho
    .retry1 = দুঃখিত, বুঝতে পারিনি। আপনি অসুস্থ হলে আর কেউ কি তাঁর দেখাশোনা করতে পারেন?
    .retry2 = এগুলোর একটি বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? আপনি অসুস্থ হলে আর কেউ কি তাঁর দেখাশোনা করতে পারেন?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    এখনই কাউন্সিলে ফোন করে “social care” (দেখাশোনার বিভাগ) চান। তাদের বলুন: “Nobody can look after them today” (আজ তাঁর দেখাশোনা করার কেউ নেই)। রাতের জন্য আর শনি-রবিবারের জন্যও তাদের নম্বর আছে।
    কেউ বিপদে থাকলে 999 নম্বরে ফোন করুন।

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    কাউন্সিলের কাছে “carer’s assessment” চাওয়ার অধিকার আপনার আছে। আপনি অন্যের দেখাশোনা করেন, তাই কী পেলে আপনার সুবিধা হবে, এতে তা দেখা হয়। এর জন্য টাকা লাগে না।
    Carers UK আরও জানাতে পারে: carersuk.org, বা 0808 808 7777।
