housing-what =
    { $whom ->
        [other] 对方住的地方怎么了？
        [work] 对方住的地方怎么了？
       *[me] 您住的地方怎么了？
    }
    .opt-tonight = 我没有地方睡觉
    .also-tonight = 没地方睡, 没地方住, 没有地方住, 今晚没地方住
    .opt-notice = 我可能要失去住的地方
    .also-notice = 要被赶走, 赶我走, 房东要我搬, 让我搬走, 收到通知, 要搬走
    .opt-repairs = 潮湿、太冷或者要维修
    .also-repairs = 潮湿, 发霉, 漏水, 太冷, 维修, 修理, 坏了
    .opt-other = 别的事
    .also-other = 别的, 其他, 都不是
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者写它的数字。
    .nudge = 您还在吗？住的地方怎么了？

housing-notice =
    在得到建议以前，请先不要搬走。房东来信，不一定就是您必须走。
    如果您在 8 周之内可能会失去住的地方，当地市政府（council）必须帮您。

homeless-first =
    如果您没有安全的地方睡觉，当地市政府（council）必须帮您。请现在给他们打电话，说：“I am homeless tonight”（我今晚没有地方住）。晚上和周末他们也有号码。
    Shelter 可以帮您：0808 800 4444。如果有人睡在外面，StreetLink 可以派人去帮忙：thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] 对方今晚有安全的地方睡觉吗？
        [work] 对方今晚有安全的地方睡觉吗？
       *[me] 您今晚有安全的地方睡觉吗？
    }
    .opt-tonight = 今晚没有
    .also-tonight = 没有, 没, 没地方, 没有地方, 没有安全的地方, 不安全, 不知道
    .opt-soon = 有，但住不了多久
    .also-soon = 有, 暂时有, 今晚有, 有地方, 住不久
    .retry1 = 抱歉，我没看懂。您今晚有安全的地方吗？可以写“有”或者“没有”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？今晚有安全的地方睡觉吗？

homeless-tonight = 我正在告诉我们的顾问，您没有地方睡觉。也请您给市政府打电话，这样最快。

homeless-talk =
    您想在这里和顾问聊聊吗？
    .opt-yes = 好的，想聊聊
    .also-yes = 好, 好的, 想, 要, 可以, 行, 是的, 嗯, ok
    .opt-no = 不，给我看能帮忙的地方
    .also-no = 不要, 不用, 不想, 不需要, 不可以, 不行, 看地方, 给我看地方
    .retry1 = 抱歉，我没看懂。您想和顾问聊聊吗？可以写“想”或者“不想”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？您想和顾问聊聊吗？
