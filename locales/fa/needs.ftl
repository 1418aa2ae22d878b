# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = تنهایی
need-money = پول
need-debt = بدهی و قرض
need-housing = خانه‌ام
need-homelessness = نداشتن جای زندگی
need-food = غذا
need-energy_bills = قبض برق و گاز
need-work = کار
need-learning = یادگیری
need-digital = کار با اینترنت
need-mental_wellbeing = حال روحی
need-physical_activity = ورزش و تحرک
need-long_term_condition = بیماری
need-caring = مراقبت از کسی
need-bereavement = از دست دادن عزیزان
need-parenting = پدر یا مادر بودن
need-immigration = مهاجرت و اقامت
need-domestic_abuse = امنیت در خانه
need-addiction = الکل، مواد یا قمار
need-disability = معلولیت
need-benefits = کمک دولتی (بنفیت)
need-transport = رفت‌وآمد
need-volunteering = کار داوطلبانه
need-creative = هنر و کاردستی
need-nature = طبیعت و هوای آزاد
