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

# Everything may be for the person who writes (me), for somebody they know (other) or for somebody they help in their job (work).
welcome-whom =
    这是为您自己，还是为别人？
    .opt-me = 为我自己
    .also-me = 我自己, 自己, 为自己, 给我自己, 帮我自己, 就我自己, 是我自己, 我本人, 本人
    .opt-other = 为我认识的人
    .also-other = 别人, 为别人, 给别人, 帮别人, 其他人, 认识的人, 家人, 家里人, 亲人, 亲戚, 妈妈, 我妈, 母亲, 爸爸, 我爸, 父亲, 父母, 儿子, 女儿, 孩子, 丈夫, 老公, 妻子, 老婆, 爱人, 哥哥, 弟弟, 姐姐, 妹妹, 奶奶, 爷爷, 外婆, 外公, 姥姥, 姥爷, 朋友, 邻居, 同学, 不是我自己, 不是为我自己, 不是自己
    .opt-work = 为我工作中帮助的人
    .also-work = 工作中, 因为工作, 工作需要, 我是护士, 我是医生, 我是老师, 我做社工, 我的客户, 我的病人, 我的学生, 转介, 我要转介
    .retry1 = 抱歉，我没看懂。这是为谁？
    .retry2 = 您可以点一个，或者写它的数字。这一题可以跳过。
    .nudge = 您还在吗？这是为谁？

welcome-other =
    谢谢您为对方着想。如果可以，请告诉对方您在写给我们，也问问对方是不是愿意。
    下面问的都是对方的情况。按钮上写“我”的地方，说的也是对方。

# $whom is me, other or work, here and below; it may be missing, and is me then.
welcome-age =
    { $whom ->
        [other] 对方多大年纪？
       *[me] 您多大年纪？
    }有些小组只面向一定的年龄。这一题可以跳过。
    .retry1 = 请用数字写年龄，比如 42。也可以跳过。
    .retry2 = 只写一个数字就行，也可以选“跳过”。
    .nudge = 您还在吗？愿意的话，告诉我年龄，也可以跳过。

# Below 18. Sources: Childline and the NSPCC, as other lists give them; not checked with them yet, so the web address stands first.
welcome-young =
    { $whom ->
        [other] 我们主要帮助成年人。顾问可以帮您给不满 18 岁的人找到合适的地方。
       *[me] 谢谢您告诉我。我们主要帮助成年人。顾问可以帮您找到合适的地方。
    }
    { $whom ->
        [other] 当地市政府（council）也给家庭提供帮助。如果您为一个孩子担心，请问 NSPCC（保护儿童的机构）：nspcc.org.uk 或者 0808 800 5000。如果有孩子处在危险中，请打 999。
       *[me] 您也可以和 Childline（儿童和青少年热线）聊聊。这是免费的，不满 19 岁都可以：childline.org.uk 或者 0800 1111。如果您有危险，请打 999。
    }
    您想和顾问聊聊吗？
    .opt-human = 好的，想和顾问聊聊
    .also-human = 好, 好的, 想, 要, 可以, 行, 是的, 嗯, ok
    .opt-go_on = 不，在这里接着聊
    .also-go_on = 不, 不要, 不用, 不想, 不需要, 不可以, 不行, 不了, 不是的, 不好, 先不, 接着聊, 继续
    .retry1 = 抱歉，我没看懂。您想和顾问聊聊，还是在这里接着聊？
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？您想和顾问聊聊吗？

welcome-matters =
    { $whom ->
        [other] 用您自己的话说，现在对方最看重的是什么？
       *[me] 用您自己的话说，现在对您最重要的是什么？
    }几个字就够了。这一题可以跳过。
    .retry1 = 想到什么就写什么，也可以选“跳过”。
    .retry2 = 怎么回答都不会错。这一题也可以跳过。
    .nudge = 等您准备好了再说：现在最重要的是什么？

welcome-declined =
    没关系。我们不会再问您别的。
    您随时可以回来。如果您现在需要帮助：紧急情况打 999，健康问题打 111，想找人说话打 Samaritans 倾听热线 116 123。
