# The matches are laid out below this message, then the buttons.
find-offer =
    { NUM($matches) ->
       *[other] 我找到了 { $matches } 个可能合适的。
    }您想多了解哪一个？
    .retry1 = 抱歉，您说的是哪一个？可以写它的数字。
    .retry2 = 请写 1、2 或 3，或者选“这些都不要”。
    .nudge = 您还在吗？慢慢看，告诉我您喜欢哪一个。

find-how =
    好的，您选了 { $choice }。接下来您想怎么做？
    .opt-refer = 请把我的情况告诉他们
    .also-refer = 告诉他们, 帮我联系, 帮我报名, 介绍我去, 替我说
    .opt-details = 给我他们的电话和地址
    .also-details = 电话, 地址, 电话和地址, 联系方式, 我自己联系
    .opt-human = 先和真人聊聊
    .retry1 = 抱歉，我没看懂。要我们告诉他们，还是您想要他们的电话和地址？
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？您选了 { $choice }，接下来想怎么做？

# Consent to sharing, apart from consent to the service.
find-share =
    { $whom ->
        [other] 这样的话，我们会把您要帮的人的情况告诉 { $choice }。对方同意吗？可以告诉他们吗？
        [work] 这样的话，我们会把您要帮的人的情况告诉 { $choice }。对方同意吗？可以告诉他们吗？
       *[me] 这样的话，我们会告诉 { $choice }，您想去他们那里。可以告诉他们吗？
    }
    .opt-yes = 可以告诉他们
    .also-yes = 可以, 可以的, 好的, 同意, 没问题, 当然, ok
    .opt-no = 不要告诉他们
    .also-no = 不要, 不可以, 不太可以, 不同意, 不太同意, 不想同意, 不能同意, 没同意, 没有同意, 不好的, 不行, 不想, 不愿意, 别告诉, 不要告诉, 先不, 不确定, 不知道, 算了, 可以不, 可不可以, 可以先, 可以等, 可以吗, 不是没问题, 不当然
    .retry1 = 抱歉，我没看懂。我们可以告诉他们吗？可以写“可以”或者“不可以”。
    .retry2 = 请选“可以告诉他们”或者“不要告诉他们”。
    .nudge = 您还在吗？我们可以告诉他们吗？

find-sent =
    { $whom ->
        [other] 好了。我们记下了对方想去 { $choice }。顾问会转告他们。
        [work] 好了。我们记下了对方想去 { $choice }。顾问会转告他们。
       *[me] 好了。我们记下了您想去 { $choice }。顾问会转告他们。
    }
    您也可以自己联系他们：

find-failed = 抱歉，现在没能做到。会有真人帮您处理。

find-details = 这是他们的联系方式：

find-soon = 过一周我们会问您怎么样了。如果您不想让我们问，请写“停止”。

find-none =
    抱歉，我现在没找到合适的。我们的顾问可能知道得更多。您想和顾问聊聊吗？
    .opt-yes = 好的，想聊聊
    .also-yes = 好, 好的, 想, 可以, 要, 行, 是的, 嗯, ok
    .opt-no = 现在不想
    .also-no = 不要, 不用, 不想, 不需要, 先不, 暂时不, 不可以, 不行, 算了
    .retry1 = 抱歉，我没看懂。您想和顾问聊聊吗？可以写“想”或者“不想”。
    .retry2 = 请选“好的，想聊聊”或者“现在不想”。
    .nudge = 您还在吗？您想和顾问聊聊吗？
