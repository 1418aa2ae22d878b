# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = Teimlo'n unig
need-money = Arian
need-debt = Dyled
need-housing = Fy nghartref
need-homelessness = Unman i fyw
need-food = Bwyd
need-energy_bills = Biliau ynni
need-work = Gwaith
need-learning = Dysgu
need-digital = Mynd ar-lein
need-mental_wellbeing = Sut rydw i'n teimlo
need-physical_activity = Symud mwy
need-long_term_condition = Cyflwr iechyd
need-caring = Gofalu am rywun
need-bereavement = Bu farw rhywun
need-parenting = Bod yn rhiant
need-immigration = Mewnfudo a fisa
need-domestic_abuse = Diogelwch gartref
need-addiction = Alcohol, cyffuriau neu gamblo
need-disability = Anabledd
need-benefits = Budd-daliadau
need-transport = Teithio o le i le
need-volunteering = Rhoi fy amser
need-creative = Creu pethau
need-nature = Bod yn yr awyr agored
