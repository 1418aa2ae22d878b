food-today =
    { $whom ->
        [other] আজকের খাবার কি তাঁর কাছে আছে?
        [work] আজকের খাবার কি তাঁর কাছে আছে?
       *[me] আজকের খাবার কি আপনার কাছে আছে?
    }
    .opt-yes = হ্যাঁ, আজ চলবে
    .also-yes = হ্যাঁ, হা, জি, জ্বি, অয়, আছে, ha, hae, ji, jee, oy, ache, ase
    .opt-no = না, যথেষ্ট নেই
    .also-no = না, নায়, নেই, নাই, খাবার নাই, কিছু নাই, na, nay, nai, nei, khabar nai, kichu nai
    .retry1 = দুঃখিত, বুঝতে পারিনি। আজকের খাবার কি আছে? হ্যাঁ বা না।
    .retry2 = হ্যাঁ বা না বেছে নিন।
    .nudge = আপনি কি এখানে আছেন? আজকের খাবার কি আছে?

food-urgent =
    আমাকে বলার জন্য ধন্যবাদ। এমন অবস্থায় আপনি একা নন, আর সাহায্য আছে।
    খাবারের প্যাকেট পেতে Citizens Advice সাহায্য করতে পারে: 0800 144 8848। জরুরি অবস্থার জন্য কাউন্সিলের কাছে টাকা থাকে। তাদের কাছে “crisis help” (জরুরি সাহায্য) চান।

food-diet =
    আপনার খাবার নিয়ে কি আমাদের কিছু জানা দরকার? যা যা মেলে বেছে নিন, বা বাদ দিন।
    .opt-no_cooking = ঘরে রান্না করতে পারি না
    .also-no_cooking = রান্না করতে পারি না, রান্না পারি না, চুলা নাই, চুলা নেই, রান্নাঘর নাই, ranna korte pari na, chula nai, rannaghor nai, cooker nai
    .opt-halal = হালাল
    .also-halal = halal, halaal
    .opt-no_meat = মাংস খাই না
    .also-no_meat = গোশত খাই না, মাংস ছাড়া, নিরামিষ, ভেজিটেরিয়ান, mangsho khai na, gosto khai na, niramish, vegetarian, vegan
    .opt-illness = অ্যালার্জি বা অসুখ
    .also-illness = অ্যালার্জি, এলার্জি, অসুখ, ডায়াবেটিস, allergy, elarji, osukh, diabetes
    .retry1 = দুঃখিত, বুঝতে পারিনি। যা যা মেলে বেছে নিন, বা বাদ দিন।
    .retry2 = একটার বেশিও বেছে নিতে পারেন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? আপনার খাবার নিয়ে কি আমাদের কিছু জানা দরকার?

food-home =
    কার জন্য খাবার দরকার? প্রথম যেটা মেলে, সেটা বেছে নিন।
    .opt-small = ছোট বাচ্চা, বা আমি গর্ভবতী
    .also-small = ছোট বাচ্চা, বেবি, গর্ভবতী, প্রেগন্যান্ট, পেটে বাচ্চা, baby, choto baccha, pregnant, gorbhoboti, pete baccha
    .opt-school = স্কুলে পড়া বাচ্চা
    .also-school = বাচ্চারা, ছেলেমেয়ে, স্কুলের বাচ্চা, bacchara, chele meye, school er baccha
    .opt-adults = শুধু বড়রা
    .also-adults = বড়রা, বড় মানুষ, শুধু আমি, আমার একার জন্য, borora, boro manush, shudhu ami
    .retry1 = দুঃখিত, বুঝতে পারিনি। কোনটা আপনার সাথে সবচেয়ে বেশি মেলে?
    .retry2 = একটা বেছে নিন, বা বাদ দিন।
    .nudge = আপনি কি এখানে আছেন? কার জন্য খাবার দরকার?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = আপনি গর্ভবতী হলে, বা আপনার ৪ বছরের কম বয়সী বাচ্চা থাকলে, আর বেনিফিট পেলে, Healthy Start (healthystart.nhs.uk) চান। এটা দুধ, ফল আর সবজি কেনার টাকা। স্কটল্যান্ডে Best Start Foods চান।

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = আপনার বাচ্চা হয়তো স্কুলে বিনা পয়সায় খেতে পারবে। স্কুল বা কাউন্সিলের কাছে “free school meals” (স্কুলে বিনা পয়সার খাবার) চান।

food-adults = আপনি আর কী কী টাকা পেতে পারেন, Citizens Advice তা দেখে দিতে পারে। তাহলে খাবারের জন্য বেশি টাকা থাকবে। এর জন্য টাকা লাগে না: 0800 144 8848।
