# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = Feeling alone
need-money = Money
need-debt = Debt
need-housing = My home
need-homelessness = Nowhere to live
need-food = Food
need-energy_bills = Energy bills
need-work = Work
need-learning = Learning
need-digital = Getting online
need-mental_wellbeing = How I feel
need-physical_activity = Getting active
need-long_term_condition = A health condition
need-caring = Caring for someone
need-bereavement = Someone died
need-parenting = Being a parent
need-immigration = Immigration
need-domestic_abuse = Safety at home
need-addiction = Drink, drugs or gambling
need-disability = Disability
need-benefits = Benefits
need-transport = Getting around
need-volunteering = Giving time
need-creative = Making things
need-nature = Being outdoors
