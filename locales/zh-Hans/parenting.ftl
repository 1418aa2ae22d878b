parenting-what =
    带孩子有时很难。什么最能帮到您？
    .opt-groups = 我和孩子能去的小组
    .also-groups = 小组, 亲子小组, 亲子班, 亲子活动, 活动
    .opt-behaviour = 孩子的行为
    .also-behaviour = 行为, 不听话, 孩子不听话, 哭闹, 闹脾气
    .opt-break = 让我歇一歇
    .also-break = 歇一歇, 休息, 休息一下, 自己的时间, 太累了
    .opt-money = 钱的事
    .also-money = 钱, 没钱, 钱不够, 补助
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？什么最能帮到您？

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] 对方今天还顾得过来，也能让孩子安全吗？
        [work] 对方今天还顾得过来，也能让孩子安全吗？
       *[me] 您今天还顾得过来，也能让孩子安全吗？
    }
    .opt-yes = 能，我可以
    .also-yes = 能, 能的, 顾得过来, 可以, 可以的, 是的
    .opt-no = 不能，或者说不准
    .also-no = 不, 不能, 顾不过来, 顾不了, 不可以, 不行, 不是的, 不太能, 不太可以, 不太行, 不怎么能, 没有, 不确定, 不知道, 不清楚, 说不准, 不好说, 难说, 不一定, 可能, 可能不能, 不可能, 也许, 勉强, 但, 很难, 能吗, 可以吗, 能不能, 可不可以, 不知道能不能, 不确定能不能, 没能, 没有能
    .retry1 = 抱歉，我没看懂。{ $whom ->
            [other] 对方今天还顾得过来，也能让孩子安全吗？
            [work] 对方今天还顾得过来，也能让孩子安全吗？
           *[me] 您还顾得过来
        }，也能让孩子安全吗？可以写“能”或者“不能”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？{ $whom ->
            [other] 对方今天还顾得过来，也能让孩子安全吗？
            [work] 对方今天还顾得过来，也能让孩子安全吗？
           *[me] 您今天还顾得过来
        }，也能让孩子安全吗？

parenting-urgent =
    谢谢您告诉我。很多父母都有过这样的时候。如果现在可能有人会受伤，请打 999。
    NSPCC 可以给您建议，免费：0808 800 5000。孩子可以打 Childline，免费：0800 1111。想找人说话，不管几点，都可以打 Samaritans 倾听热线 116 123，免费。
    我正在告诉我们的一位顾问。

parenting-talk =
    您想在这里和顾问聊聊吗？
    .opt-yes = 好的，想聊聊
    .also-yes = 好, 好的, 想, 要, 可以, 行, 是的, 嗯, ok
    .opt-no = 不，给我看能帮忙的地方
    .also-no = 不要, 不用, 不想, 不需要, 不可以, 不行, 先不, 暂时不, 算了, 看地方, 给我看地方
    .retry1 = 抱歉，我没看懂。您想和顾问聊聊吗？可以写“想”或者“不想”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？您想和顾问聊聊吗？

parenting-child =
    您的孩子多大？如果不止一个，请想最让您担心的那一个。
    .opt-baby = 还没出生，或者是婴儿
    .also-baby = 婴儿, 宝宝, 新生儿, 怀孕, 怀孕了, 孕妇
    .opt-small = 5 岁以下
    .also-small = 幼儿, 1岁, 2岁, 3岁, 4岁, 1 岁, 2 岁, 3 岁, 4 岁, 一岁, 两岁, 三岁, 四岁, 幼儿园
    .opt-school = 5 到 11 岁
    .also-school = 小学, 小学生, 5岁, 6岁, 7岁, 8岁, 9岁, 10岁, 11岁, 5 岁, 6 岁, 7 岁, 8 岁, 9 岁, 10 岁, 11 岁, 五岁, 六岁, 七岁, 八岁, 九岁, 十岁, 十一岁
    .opt-teen = 12 到 17 岁
    .also-teen = 青少年, 中学, 中学生, 12岁, 13岁, 14岁, 15岁, 16岁, 17岁, 12 岁, 13 岁, 14 岁, 15 岁, 16 岁, 17 岁, 十几岁, 十二岁, 十三岁, 十四岁, 十五岁, 十六岁, 十七岁
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？您的孩子多大？

# Source: NHS, on health visitors and midwives.
parenting-visitor = 每个 5 岁以下的孩子都有一位“health visitor”（儿童健康护士），免费。什么事都可以打电话问，您自己的心情也可以说。您的 GP（家庭医生）可以给您号码。孩子出生以前，请问您的助产士（midwife）。

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = 孩子的学校和当地市政府（council）可以帮忙。请跟他们说要“early help”（早期帮助）：这是免费的，要不要由您决定。
