# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = هەستی تەنیایی
need-money = پارە
need-debt = قەرز
need-housing = ماڵەکەم
need-homelessness = شوێنێکم نییە لێی بژیم
need-food = خواردن
need-energy_bills = پارەی کارەبا و گاز
need-work = کار
need-learning = فێربوون
need-digital = بەکارهێنانی ئینتەرنێت
need-mental_wellbeing = باری دەروونیم
need-physical_activity = وەرزش و جووڵە
need-long_term_condition = کێشەی تەندروستی
need-caring = چاودێریی کەسێک
need-bereavement = لەدەستدانی ئازیزێک
need-parenting = بەخێوکردنی منداڵ
need-immigration = پەنابەری و ئیقامە
need-domestic_abuse = سەلامەتی لە ماڵەوە
need-addiction = ئەلکهول و مادەی هۆشبەر و قومار
need-disability = کەمئەندامی
need-benefits = یارمەتیی حکومەت (بێنیفیت)
need-transport = هاتوچۆ
need-volunteering = کاری خۆبەخشی
need-creative = هونەر و دەستکرد
need-nature = سروشت و هەوای پاک
