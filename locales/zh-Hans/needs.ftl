# What can matter to a person, as buttons. Short, and never a label for a person.

need-loneliness = 感到孤单
need-money = 钱的事
need-debt = 欠债
need-housing = 住房
need-homelessness = 没有地方住
need-food = 食物
need-energy_bills = 电费和煤气费
need-work = 工作
need-learning = 学习
need-digital = 上网和用手机
need-mental_wellbeing = 心情
need-physical_activity = 多活动身体
need-long_term_condition = 长期的健康问题
need-caring = 照顾别人
need-bereavement = 有人去世
need-parenting = 养育孩子
need-immigration = 签证和移民
need-domestic_abuse = 家里的安全
need-addiction = 喝酒、毒品或赌博
need-disability = 残障
need-benefits = 福利补助
need-transport = 出行
need-volunteering = 做义工
need-creative = 动手做东西
need-nature = 到户外去
