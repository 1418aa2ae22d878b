# Somebody writes for a person they help in their job: a nurse, a teacher, a social worker.

referral_in-agreed =
    谢谢您为对方着想。对方同意您写给我们吗？
    .opt-yes = 是的，对方同意
    .also-yes = 是的, 同意, 同意的, 同意了, 已经同意, 知道也同意, 他同意, 她同意, 嗯
    .opt-no = 不，还没有
    .also-no = 不, 没, 没有, 还没, 不同意, 不太同意, 没同意, 没有同意, 还没同意, 不会同意, 不想同意, 不愿意, 不是的, 同意吗, 是不是同意, 同不同意, 还没问, 没问过, 没有问, 不知道, 不确定, 不清楚, 说不准, 可能同意, 应该同意, 也许
    .retry1 = 抱歉，我没看懂。对方同意吗？可以写“同意”或者“不同意”。
    .retry2 = 请选“是的，对方同意”或者“不，还没有”。
    .nudge = 您还在吗？对方同意吗？

referral_in-needs =
    对方想在哪方面得到帮助？可以选几项，也可以用您自己的话告诉我。请不要在这里写对方的名字。
    .retry1 = 抱歉，我没看懂。请从列表里选，或者换一种说法。
    .retry2 = 比如：“他觉得孤单”，或者“她付不起账单”。这一题也可以跳过。
    .nudge = 您还在吗？对方想在哪方面得到帮助？

referral_in-area =
    对方住在哪里？写邮编的前半部分就够了，比如 L9，或者写那一带的地名。这一题可以跳过。
    .retry1 = 抱歉，我找不到那个地方。试试邮编的前半部分，比如 L9。
    .retry2 = 镇名或地名也可以，请用英文写，比如 Bootle。也可以选“跳过”。
    .nudge = 您还在吗？对方住在哪里？

referral_in-thanks = 谢谢您。接下来由顾问来办，顾问会问您怎样联系对方。没有对方的同意，我们不会告诉别的任何人。

# $chat_link is the chat's own address, which anybody may have.
referral_in-first =
    那么请先问问对方。这件事由对方决定，没有对方的同意，我们不会告诉任何人。
    对方也可以自己写给我们：{ $chat_link }
    对方写的时候，您可以陪在旁边。等对方同意了，欢迎您再来。
