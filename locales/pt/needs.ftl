# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = Solidão
need-money = Dinheiro
need-debt = Dívidas
need-housing = A minha casa
need-homelessness = Não tenho casa
need-food = Comida
need-energy_bills = Contas de luz e gás
need-work = Trabalho
need-learning = Aprender
need-digital = Usar a internet
need-mental_wellbeing = Como me sinto
need-physical_activity = Fazer exercício
need-long_term_condition = Um problema de saúde
need-caring = Cuidar de alguém
need-bereavement = Alguém morreu
need-parenting = Ser mãe ou pai
need-immigration = Imigração e documentos
need-domestic_abuse = Segurança em casa
need-addiction = Álcool, drogas ou apostas
need-disability = Deficiência
need-benefits = Apoios do Estado (benefits)
need-transport = Transporte
need-volunteering = Voluntariado
need-creative = Artes e trabalhos manuais
need-nature = Estar ao ar livre
