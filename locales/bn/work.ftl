work-what =
    কাজ নিয়ে আপনি কেমন সাহায্য চান? না চাইলে বাদ দিন।
    .opt-find = চাকরি খোঁজা
    .also-find = চাকরি, কাজ, জব, চাকরি চাই, কাজ চাই, কাজ লাগবে, কাজ খুঁজছি, কাম লাগব, chakri, kaj, job, kaj lagbe, chakri lagbe, kaj khujchi, kaj khujtesi
    .opt-keep = এখনকার কাজ ধরে রাখা
    .also-keep = কাজে সমস্যা, কাজে ঝামেলা, কাজের চাপ, অসুখের ছুটি, সিক নোট, বস, বসের সাথে সমস্যা, kaje somossa, kaje jhamela, kajer chap, sick note, off sick, boss
    .opt-training = ট্রেনিং
    .also-training = প্রশিক্ষণ, কোর্স, কাজ শেখা, নতুন কাজ শেখা, training, course, kaj shekha
    .opt-other = অন্য কিছু
    .also-other = অন্য সমস্যা, onno kichu, onno somossa
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? কাজ নিয়ে আপনি কেমন সাহায্য চান?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    যাঁদের মনের স্বাস্থ্যের সমস্যা আছে আর যাঁরা বেতনের চাকরি চান, তাঁদের জন্য একটা সেবা আছে। সেবাটা এই জায়গাগুলোতে চলে। { $whom ->
        [other] তিনি কি এর কোনোটায় থাকেন?
        [work] তিনি কি এর কোনোটায় থাকেন?
       *[me] আপনি কি এর কোনোটায় থাকেন?
    }
    .opt-liverpool = Liverpool
    .also-liverpool = লিভারপুল, লিবারপুল
    .opt-warrington = Warrington
    .also-warrington = ওয়ারিংটন
    .opt-halton = Halton
    .also-halton = হাল্টন, হলটন, widnes, runcorn, উইডনেস, রানকর্ন
    .opt-wirral = Wirral
    .also-wirral = উইরাল, birkenhead, wallasey, বার্কেনহেড
    .opt-none = না, বা আমার জন্য নয়
    .also-none = না, নায়, আমার জন্য না, অন্য জায়গায়, একটাও না, na, nay, amar jonno na, onno jaygay, ektao na
    .retry1 = দুঃখিত, বুঝতে পারিনি। { $whom ->
            [other] তিনি কি এই জায়গাগুলোর কোনোটায় থাকেন?
            [work] তিনি কি এই জায়গাগুলোর কোনোটায় থাকেন?
           *[me] আপনি কি এই জায়গাগুলোর কোনোটায় থাকেন?
        }
    .retry2 = একটা জায়গা বেছে নিন, বা “না, বা আমার জন্য নয়” বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? { $whom ->
            [other] তিনি কি এই জায়গাগুলোর কোনোটায় থাকেন?
            [work] তিনি কি এই জায়গাগুলোর কোনোটায় থাকেন?
           *[me] আপনি কি এই জায়গাগুলোর কোনোটায় থাকেন?
        }

work-talk =
    এই সেবা নিয়ে আমাদের একজন অ্যাডভাইজার আপনাকে আরও বলতে পারেন। তাঁর সাথে কথা বলতে চান?
    .opt-yes = হ্যাঁ, চাই
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, আচ্ছা, ঠিক আছে, ওকে, ha, hae, ji, jee, oy, accha, thik ache, thik ase, ok, হ, ho
    .opt-no = না, অন্য সাহায্য দেখান
    .also-no = না, নায়, চাই না, এখন না, না ধন্যবাদ, na, nay, chai na, ekhon na
    .retry1 = দুঃখিত, বুঝতে পারিনি। একজন অ্যাডভাইজারের সাথে কথা বলতে চান? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? একজন অ্যাডভাইজারের সাথে কথা বলতে চান?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    চাকরি ছাড়ার আগে, বা কোনো কাগজে সই করার আগে, Acas-এর পরামর্শ নিন। পরামর্শের জন্য টাকা লাগে না: acas.org.uk, বা 0300 123 1100।
    আপনার প্রতিবন্ধিতা বা অনেক দিনের অসুখ থাকলে, কাজের সুবিধার জন্য কিছু বদল চাইতে পারেন। আইনে এর নাম “reasonable adjustments” (কাজ করতে সুবিধা হয়, এমন বদল)।

# Source: National Careers Service. Not checked.
work-training = ট্রেনিং আর চাকরি নিয়ে National Careers Service পরামর্শ দেয়, টাকা লাগে না: nationalcareers.service.gov.uk, বা 0800 100 900।
