unsure-closest =
    不用找到准确的词。下面哪一个最接近您的情况？
    .opt-mental_wellbeing = 我心情不好或者很担心
    .also-mental_wellbeing = 心情不好, 心情很差, 难过, 担心, 焦虑, 压力大, 不开心, 郁闷, 抑郁, 情绪低落, xinqing buhao
    .opt-loneliness = 我总是一个人
    .also-loneliness = 孤单, 孤独, 寂寞, 一个人, 没朋友, 没有朋友, gudan
    .opt-money = 钱的事
    .also-money = 钱, 没钱, 账单, 补助, 福利, 欠债, 欠钱, qian
    .opt-housing = 住的地方
    .also-housing = 住房, 房子, 房租, 租房, 家里的房子
    .opt-long_term_condition = 身体或者健康
    .also-long_term_condition = 身体, 健康, 身体不好, 生病, 病了, 不舒服
    .opt-happened = 出了一些事
    .also-happened = 出事了, 出了事, 发生了不好的事, 发生了一件事, 遇到事了
    .opt-unknown = 我真的说不清楚
    .also-unknown = 不知道, 我不知道, 我真的不知道, 说不清, 不清楚, 不确定, 没想好, 说不上来, 不晓得, buzhidao
    .retry1 = 抱歉，我没看懂。您可以点一个，或者写它的数字。
    .retry2 = 不知道也没关系。请选“我真的说不清楚”，或者跳过这一题。
    .nudge = 您还在吗？不着急。哪一个最接近？

# Samaritans: a free number, day and night.
unsure-low = 谢谢您告诉我。很多人都有这样的感觉，它是可以好转的。如果太难受了，请打 Samaritans 倾听热线 116 123，免费，白天晚上都有人听您说。

unsure-happened = 您遇到这样的事，我很难过。在这里不用细说，顾问可以听您讲。如果您有危险，请打 999。

# When they cannot say, or skip the first question.
unsure-unknown = 没关系。很多人都觉得不容易说出来。我们的顾问可以和您慢慢聊。
