learning-what =
    { $whom ->
        [other] 对方想学什么？
        [work] 对方想学什么？
       *[me] 您想学什么？
    }这一题可以跳过。
    .opt-wellbeing = 让自己心情好一些
    .also-wellbeing = 心情, 放松, 身心健康
    .opt-creative = 动手做东西
    .also-creative = 手工, 画画, 做东西, 艺术
    .opt-work = 为了工作
    .also-work = 工作, 找工作, 职业技能
    .opt-computers = 电脑和手机
    .also-computers = 电脑, 手机, 上网
    .opt-english = 学好英语
    .also-english = 英语, 英文, 学英语, 学英文, 英语课
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？想学什么？
