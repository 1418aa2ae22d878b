# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = Soledad
need-money = Dinero
need-debt = Deudas
need-housing = Mi vivienda
need-homelessness = No tengo casa
need-food = Comida
need-energy_bills = Facturas de luz y gas
need-work = Trabajo
need-learning = Aprender
need-digital = Usar internet
need-mental_wellbeing = Cómo me siento
need-physical_activity = Moverme más
need-long_term_condition = Un problema de salud
need-caring = Cuidar a alguien
need-bereavement = Murió alguien
need-parenting = Ser madre o padre
need-immigration = Inmigración y papeles
need-domestic_abuse = Estar a salvo en casa
need-addiction = Alcohol, drogas o apuestas
need-disability = Discapacidad
need-benefits = Ayudas del Estado (benefits)
need-transport = Transporte
need-volunteering = Voluntariado
need-creative = Crear cosas
need-nature = Estar al aire libre
