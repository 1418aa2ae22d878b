# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = Kelinimo
need-money = Lacag
need-debt = Deyn
need-housing = Gurigayga
need-homelessness = Guri la'aan
need-food = Cunto
need-energy_bills = Biilasha gaaska iyo korontada
need-work = Shaqo
need-learning = Waxbarasho
need-digital = Internetka
need-mental_wellbeing = Sida aan dareemayo
need-physical_activity = Jimicsi
need-long_term_condition = Xanuun joogto ah
need-caring = Daryeelka qof kale
need-bereavement = Qof baa geeriyooday
need-parenting = Korinta carruurta
need-immigration = Socdaal iyo sharci
need-domestic_abuse = Ammaanka guriga
need-addiction = Khamri, daroogo ama khamaar
need-disability = Naafonimo
need-benefits = Gunnooyin (benefits)
need-transport = Gaadiid
need-volunteering = Iskaa wax u qabso
need-creative = Farshaxan iyo farsamo
need-nature = Bannaanka iyo dabeecadda
