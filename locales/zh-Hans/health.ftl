health-condition =
    带着病过日子很不容易。什么最能帮到您？
    .opt-others = 认识有同样病的人
    .also-others = 病友, 小组, 互助小组, 和我一样的人, 同样的人
    .opt-moving = 多活动
    .also-moving = 运动, 锻炼, 活动, 多运动
    .opt-home = 有人到家里帮忙
    .also-home = 家里帮忙, 上门帮忙, 家务, 做家务, 护理
    .opt-money = 钱和我的权利
    .also-money = 钱, 权利, 我的权利, 补助, 福利
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？什么最能帮到您？

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = 如果病让您每天过得很难，您可能领得到 PIP 这样的钱，有工作也可以。请问药店的药剂师，您的药能不能便宜一些。Citizens Advice 可以告诉您更多，免费：0800 144 8848。

health-disability =
    什么最能帮到您？
    .opt-home = 住的地方
    .also-home = 家里, 房子, 住房, 家里帮忙, 改造房子
    .opt-around = 出门去别处
    .also-around = 出门, 出行, 交通, 坐车, 轮椅
    .opt-company = 有人作伴
    .also-company = 作伴, 陪伴, 朋友, 交朋友, 认识人
    .opt-money = 钱和我的权利
    .also-money = 钱, 权利, 我的权利, 补助, 福利
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？什么最能帮到您？

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    如果您需要帮助，当地市政府（council）必须看看您需要什么。请申请“care needs assessment”（照护需要评估）：这是免费的。
    商店、服务机构和工作单位必须为您做合理的改变。Scope 可以告诉您更多，免费：0808 800 3333。

health-feeling =
    谢谢您告诉我。现在最难的是什么？
    .opt-low = 我心情不好或者很担心
    .also-low = 心情不好, 心情很差, 难过, 担心, 焦虑, 抑郁, 郁闷, 不开心, 情绪低落
    .opt-sleep = 我睡不好
    .also-sleep = 睡不好, 睡不着, 失眠, 睡眠, 睡觉
    .opt-event = 发生了不好的事
    .also-event = 出事了, 出了事, 发生了一件事
    .opt-talk = 只想说说话
    .also-talk = 说说话, 说话, 聊天, 聊聊, 聊聊天, 谈谈
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？现在最难的是什么？

health-talk = 当然可以。我来请一位顾问写给您。

health-helped =
    { $whom ->
        [other] 已经有人在这方面帮对方吗？
        [work] 已经有人在这方面帮对方吗？
       *[me] 已经有人在这方面帮您吗？
    }
    .opt-yes = 有
    .also-yes = 有的, 有人, 已经有, 是, 是的, 对
    .opt-no = 没有
    .also-no = 没, 不, 不是, 不对, 没人, 没有人, 还没有, 还没, 暂时没有
    .retry1 = 抱歉，我没看懂。{ $whom ->
            [other] 已经有人在这方面帮对方吗？
            [work] 已经有人在这方面帮对方吗？
           *[me] 已经有人帮您吗？
        }可以写“有”或者“没有”。
    .retry2 = 请选“有”或者“没有”，也可以跳过这一题。
    .nudge = 您还在吗？{ $whom ->
            [other] 已经有人在这方面帮对方吗？
            [work] 已经有人在这方面帮对方吗？
           *[me] 已经有人在这方面帮您吗？
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = 在英格兰，您可以自己去找 NHS talking therapies（公立医疗的谈话治疗）。这是免费的，不用先看 GP（家庭医生）。在 Liverpool，它叫 Talk Liverpool。

# Source: NHS 111 (in Wales, option 2).
health-worse = 如果更难受了，请打 111，选心理健康（mental health）那一项。在威尔士请按 2。您也可以打 Samaritans 倾听热线 116 123，免费，白天晚上都可以。
