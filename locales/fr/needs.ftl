# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = Solitude
need-money = Argent
need-debt = Dettes
need-housing = Mon logement
need-homelessness = Nulle part où vivre
need-food = Nourriture
need-energy_bills = Gaz et électricité
need-work = Travail
need-learning = Apprendre
need-digital = Aller sur internet
need-mental_wellbeing = Mon moral
need-physical_activity = Bouger plus
need-long_term_condition = Un problème de santé
need-caring = M'occuper d'un proche
need-bereavement = Quelqu'un est mort
need-parenting = Être parent
need-immigration = Papiers et immigration
need-domestic_abuse = Sécurité à la maison
need-addiction = Alcool, drogue ou jeu
need-disability = Handicap
need-benefits = Aides et allocations
need-transport = Me déplacer
need-volunteering = Donner de mon temps
need-creative = Créer de mes mains
need-nature = Être dehors
