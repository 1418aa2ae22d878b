# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = Самотність
need-money = Гроші
need-debt = Борги
need-housing = Моє житло
need-homelessness = Ніде жити
need-food = Їжа
need-energy_bills = Рахунки за світло й газ
need-work = Робота
need-learning = Навчання
need-digital = Інтернет і телефон
need-mental_wellbeing = Як я почуваюся
need-physical_activity = Більше руху
need-long_term_condition = Тривала хвороба
need-caring = Догляд за кимось
need-bereavement = Померла близька людина
need-parenting = Я і мої діти
need-immigration = Віза й документи
need-domestic_abuse = Безпека вдома
need-addiction = Алкоголь, наркотики чи азартні ігри
need-disability = Інвалідність
need-benefits = Соціальні виплати
need-transport = Транспорт
need-volunteering = Волонтерство
need-creative = Творчість
need-nature = Природа
