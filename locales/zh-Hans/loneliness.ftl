loneliness-company =
    感到孤单很不好受，很多人都有这样的感觉。什么最能帮到您？
    .opt-company = 有人作伴
    .also-company = 作伴, 陪伴, 有人陪, 交朋友, 朋友, 认识人
    .opt-grief = 我亲近的人去世了
    .also-grief = 去世, 去世了, 过世, 不在了
    .opt-activity = 有点事做
    .also-activity = 活动, 找点事做, 参加活动, 做点什么
    .opt-talk = 只想说说话
    .also-talk = 说说话, 说话, 聊天, 聊聊, 聊聊天, 谈谈
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者写它的数字。
    .nudge = 您还在吗？什么最能帮到您？

loneliness-grief =
    { $whom ->
        [other] 对方失去了亲近的人，我很难过。对方附近有人知道这是什么感受。
        [work] 对方失去了亲近的人，我很难过。对方附近有人知道这是什么感受。
       *[me] 您失去了亲近的人，我很难过。您附近有人知道这是什么感受。
    }

loneliness-talk = 当然可以。我来请一位顾问写给您。
