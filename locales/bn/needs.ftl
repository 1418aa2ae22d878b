# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = একা লাগা
need-money = টাকা-পয়সা
need-debt = ধার-দেনা
need-housing = বাসা-বাড়ি
need-homelessness = থাকার জায়গা নেই
need-food = খাবার
need-energy_bills = গ্যাস ও কারেন্টের বিল
need-work = কাজ বা চাকরি
need-learning = কিছু শেখা
need-digital = ইন্টারনেট চালানো
need-mental_wellbeing = মনের অবস্থা
need-physical_activity = হাঁটা ও ব্যায়াম
need-long_term_condition = অনেক দিনের অসুখ
need-caring = কারও দেখাশোনা করা
need-bereavement = কেউ মারা গেছেন
need-parenting = বাচ্চা বড় করা
need-immigration = ভিসা ও ইমিগ্রেশন
need-domestic_abuse = ঘরে নিরাপদ থাকা
need-addiction = মদ, নেশা বা জুয়া
need-disability = প্রতিবন্ধিতা
need-benefits = বেনিফিট বা ভাতা
need-transport = যাতায়াত
need-volunteering = অন্যকে সময় দেওয়া
need-creative = কিছু বানানো বা আঁকা
need-nature = গাছপালা ও খোলা হাওয়া
