transport-going =
    您想去什么地方？这一题可以跳过。
    .opt-health = 看医生或去医院
    .also-health = 医院, 看医生, 医生, 看病, 诊所, 牙医, 看牙, 预约, gp, yiyuan
    .opt-shops = 商店
    .also-shops = 买东西, 购物, 超市, 买菜, 逛街
    .opt-people = 见人或参加小组
    .also-people = 见人, 朋友, 家人, 亲戚, 小组, 活动, 聚会, 俱乐部
    .opt-work = 上班或上课
    .also-work = 上班, 工作, 上课, 上学, 学校, 大学, 课程
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？您想去什么地方？

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = 如果是医生让您去医院，您的钱又不多，NHS（英国公立医疗）可能会付您的路费。请留好车票，到医院问一问。

transport-soon =
    { $whom ->
        [other] 对方今天或者明天就要到那里吗？
        [work] 对方今天或者明天就要到那里吗？
       *[me] 您今天或者明天就要到那里吗？
    }
    .opt-yes = 是的
    .also-yes = 是, 要, 对, 今天, 明天, 今天要, 明天要
    .opt-no = 不是
    .also-no = 不, 不用, 不要, 没有, 不急, 后天, 下周, 下星期, 以后, 还早, 不是的, 不对, 不是今天, 不是明天, 今天不用, 明天不用, 今天不, 明天不, 不是今天也不是明天
    .retry1 = 抱歉，我没看懂。{ $whom ->
            [other] 对方今天或者明天就要到那里吗？
            [work] 对方今天或者明天就要到那里吗？
           *[me] 您今天或者明天就要到那里吗？
        }可以写“是”或者“不是”。
    .retry2 = 请选“是的”或者“不是”，也可以跳过这一题。
    .nudge = 您还在吗？{ $whom ->
            [other] 对方今天或者明天就要到那里吗？
            [work] 对方今天或者明天就要到那里吗？
           *[me] 您今天或者明天就要到那里吗？
        }

transport-urgent = 请现在就打电话给等您去的地方。问一问能不能来接您，能不能用电话谈，或者改天。我也会请一位顾问来帮您。

transport-stops =
    为什么不容易去？这一题可以跳过。
    .opt-cost = 车费太贵
    .also-cost = 太贵, 太贵了, 很贵, 没钱, 钱, 钱不够, 车费, 付不起, 坐不起
    .opt-walking = 走路不方便
    .also-walking = 走路, 走不动, 走不远, 走不了, 楼梯, 轮椅, 腿疼, 腿不好, 身体疼
    .opt-afraid = 我不敢一个人去
    .also-afraid = 害怕, 怕, 不敢, 不敢去, 紧张, 焦虑, 心慌, 恐慌
    .opt-no_bus = 没有公交车
    .also-no_bus = 没公交, 没有公交, 没有巴士, 没车, 没有车, 没有火车, 没有地铁
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？为什么不容易去？

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = 年纪大的人和很多有残障的人可以免费坐公交车。请向当地市政府（council）申请“bus pass”（公交卡）。

transport-afraid = 很多人都有这样的感觉。第一次去的时候，您可以问小组里的人，能不能有人在门口接您。
