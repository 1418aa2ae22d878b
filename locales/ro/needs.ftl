# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = Singurătate
need-money = Bani
need-debt = Datorii
need-housing = Locuința mea
need-homelessness = Nu am unde locui
need-food = Mâncare
need-energy_bills = Facturi la curent și gaz
need-work = Muncă
need-learning = Cursuri și învățat
need-digital = Internet și telefon
need-mental_wellbeing = Cum mă simt
need-physical_activity = Mișcare
need-long_term_condition = O problemă de sănătate
need-caring = Îngrijesc pe cineva
need-bereavement = A murit cineva
need-parenting = Viața de părinte
need-immigration = Imigrare și acte
need-domestic_abuse = Siguranța acasă
need-addiction = Băutură, droguri sau jocuri de noroc
need-disability = Dizabilitate
need-benefits = Ajutor de la stat (benefits)
need-transport = Transport
need-volunteering = Voluntariat
need-creative = Artă și lucru manual
need-nature = În natură
