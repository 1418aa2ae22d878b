# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = اکیلا پن
need-money = پیسے
need-debt = قرض
need-housing = میرا گھر
need-homelessness = رہنے کی جگہ نہیں
need-food = کھانا
need-energy_bills = بجلی اور گیس کے بل
need-work = نوکری
need-learning = کچھ سیکھنا
need-digital = انٹرنیٹ چلانا
need-mental_wellbeing = میرے دل کا حال
need-physical_activity = ورزش اور کھیل
need-long_term_condition = لمبی بیماری
need-caring = کسی کی دیکھ بھال
need-bereavement = کسی کا انتقال
need-parenting = بچوں کی پرورش
need-immigration = ویزا اور امیگریشن
need-domestic_abuse = گھر میں محفوظ رہنا
need-addiction = شراب، نشہ یا جوا
need-disability = معذوری
need-benefits = بینیفٹس
need-transport = آنا جانا
need-volunteering = دوسروں کے کام آنا
need-creative = ہاتھ سے کچھ بنانا
need-nature = باہر کھلی ہوا میں
