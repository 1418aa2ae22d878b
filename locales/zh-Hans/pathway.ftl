pathway-needs =
    { $whom ->
        [other] 对方想在哪方面得到帮助？
        [work] 对方想在哪方面得到帮助？
       *[me] 您想在哪方面得到帮助？
    }可以选几项，也可以用自己的话告诉我。
    .retry1 = 抱歉，我没看懂。请从列表里选，或者换一种说法。
    .retry2 = 比如：“我觉得孤单”，或者“我付不起账单”。
    .nudge = 您还在吗？等您准备好了，告诉我哪方面需要帮助。

pathway-area =
    { $whom ->
        [other] 对方住在哪里？
        [work] 对方住在哪里？
       *[me] 您住在哪里？
    }写邮编的前半部分就够了，比如 L9，或者写那一带的地名。这一题可以跳过。
    .retry1 = 抱歉，我找不到那个地方。试试邮编的前半部分，比如 L9。
    .retry2 = 镇名或地名也可以，请用英文写，比如 Bootle。也可以选“跳过”。
    .nudge = 您还在吗？告诉我是哪一带，我就可以在那里找。

# Somebody lives where the service does not work. $districts is a list of where it does, $area what they said.
pathway-outside =
    我们主要了解 { $districts } 的去处。所以在 { $area } 附近，我们可能找不到多少，但是网上的帮助也许还是合适的。
    那里的 GP（家庭医生）诊所也能帮忙。请说要找“social prescriber”，就是知道附近有什么活动和帮助的人。

pathway-prefs =
    { $whom ->
        [other] 什么样的适合对方？
        [work] 什么样的适合对方？
       *[me] 什么样的适合您？
    }可以选几项，也可以跳过。
    .opt-daytime = 白天
    .also-daytime = 上午, 下午, 早上, 中午
    .opt-evening = 晚上
    .also-evening = 傍晚, 下班后, 夜里
    .opt-weekend = 周末
    .also-weekend = 星期六, 星期天, 星期日, 周六, 周日, 礼拜六, 礼拜天
    .opt-online = 在网上
    .also-online = 网上, 线上, 视频
    .opt-in_person = 见面
    .also-in_person = 面对面, 当面, 线下, 认识人
    .opt-free = 免费
    .also-free = 不要钱, 不花钱, 不用钱
    .opt-step_free = 没有台阶
    .also-step_free = 没台阶, 没有楼梯, 轮椅, 走不了楼梯, 不能爬楼, 爬不了楼, 无障碍
    .opt-women_only = 只限女性
    .also-women_only = 女性, 只有女的, 都是女的, 女士
    .retry1 = 抱歉，我没看懂。请选合适的，或者跳过。
    .retry2 = 可以点几项。如果都可以，请选“跳过”。
    .nudge = 您还在吗？告诉我什么样的合适，也可以跳过。

pathway-more =
    还有别的事需要我们帮忙吗？
    .opt-yes = 有，还有别的事
    .also-yes = 有, 还有, 有的, 别的事
    .opt-human = 和真人聊聊
    .opt-no = 没有别的了
    .also-no = 没有, 没了, 没有了, 没别的了, 就这些, 没有别的事, 没别的事, 没什么别的事, 没有的, 暂时没有
    .retry1 = 抱歉，我没看懂。还有别的事吗？
    .retry2 = 请选“有，还有别的事”“没有别的了”，或者“和真人聊聊”。
    .nudge = 您还在吗？还有别的事需要我们帮忙吗？

pathway-bye =
    谢谢您和我们聊。内容都保存在这里。不管白天晚上，您随时可以再写。
