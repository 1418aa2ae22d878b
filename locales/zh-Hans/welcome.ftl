# The first conversation. Message ids are <dialogue>-<node>; docs/dialogues.md says which parts each has.

welcome-lang =
    您好。您想用哪种语言？
    .retry1 = 请从列表里选一种语言，或者写出它的名字。
    .retry2 = 比如可以写：English、Polski、العربية。
    .nudge = 我们还在。您想用哪种语言？

welcome-hello =
    您好，欢迎来到 { $service }。我是聊天助手，不是真人。
    我可以帮您在附近找到需要的：有人作伴，钱或住房方面的帮助，学习的地方，还有很多别的。您随时可以要求和真人聊聊。

# Consent to the service. "Yes" lets us keep what the person says.
welcome-agree =
    为了帮您，我们需要保存您在这里写的话。只有我们的团队能看到。您随时可以查看或删除。可以吗？
    .opt-yes = 可以，我同意
    .also-yes = 可以, 可以的, 好的, 好吧, 好啊, 同意, 我同意, 没问题, 当然, 嗯, ok, okay, keyi, haode
    .opt-more = 我想先多了解一些
    .also-more = 多了解, 为什么, 什么意思, 多说一点, 说清楚一点, 不知道, 不确定, 不清楚, 不明白, 看不懂, 不好意思, 可以先, 可以问, 可以看, 可以删, 可以吗, 可不可以, 同意什么, 有没问题
    .opt-no = 不，谢谢
    .also-no = 不可以, 不太可以, 不同意, 不太同意, 不想同意, 不能同意, 不会同意, 没同意, 没有同意, 不愿意, 不行, 不要, 不想, 不好的, 可以不, 拒绝, 算了, bu
    .retry1 = 抱歉，我没看懂。您在这里写的话，我们可以保存吗？请写“可以”或者“不可以”。
    .retry2 = 请选一个：“可以，我同意”“我想先多了解一些”“不，谢谢”。
    .nudge = 您还在吗？不着急。您写的话，我们可以保存吗？

welcome-more =
    我们保存您的消息，这样您就不用把事情说两遍。我们的顾问会看这些消息，好帮到您。
    没有您的同意，我们不会告诉别的任何人。写“我的资料”，可以看我们保存了什么。写“删除我的资料”，可以把它删掉。
    如果您有生命危险，请打 999。

# After consent, when the first message already told us what matters.
welcome-noted = 谢谢您告诉我。您写的我都记下了，不用再说一遍。

welcome-age =
    您多大年纪？有些小组只面向一定的年龄。这一题可以跳过。
    .retry1 = 请用数字写年龄，比如 42。也可以跳过。
    .retry2 = 只写一个数字就行，也可以选“跳过”。
    .nudge = 您还在吗？愿意的话，告诉我您的年龄，也可以跳过。

welcome-matters =
    用您自己的话说，现在对您最重要的是什么？几个字就够了。这一题可以跳过。
    .retry1 = 想到什么就写什么，也可以选“跳过”。
    .retry2 = 怎么回答都不会错。这一题也可以跳过。
    .nudge = 等您准备好了再说：现在对您最重要的是什么？

welcome-declined =
    没关系。我们不会再问您别的。
    您随时可以回来。如果您现在需要帮助：紧急情况打 999，健康问题打 111，想找人说话打 Samaritans 倾听热线 116 123。
