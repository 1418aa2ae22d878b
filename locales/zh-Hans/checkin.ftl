checkin-went =
    您好。上周我们说到 { $choice }。后来怎么样了？
    .opt-received = 我去了，或者他们帮了我
    .also-received = 去了, 去过了, 我去了, 他们帮了我, 挺好的, 很顺利
    .opt-not_yet = 还没有
    .also-not_yet = 没有, 没去, 还没去, 还没, 没有去, 没能去
    .opt-not_for_me = 不适合我
    .also-not_for_me = 不适合, 不喜欢, 不太适合, 去了不喜欢, 去了不适合
    .opt-no_longer = 我不再需要了
    .also-no_longer = 不需要了, 不需要, 用不上了
    .retry1 = 抱歉，我没看懂。您去了吗，还是还没有？
    .retry2 = 请选其中一项。
    .nudge = 您有空的时候告诉我：{ $choice } 后来怎么样了？

checkin-received = 听到这个我很高兴。

checkin-not_yet =
    没关系。现在做什么能帮到您？
    .opt-later = 过一周再问我
    .also-later = 下周再问, 下周, 过几天再说, 以后再问
    .opt-other = 给我看看别的
    .also-other = 别的, 其他的, 看别的, 有别的吗
    .opt-human = 和真人聊聊
    .opt-nothing = 不需要，谢谢
    .also-nothing = 不需要, 没有, 没事, 没什么
    .retry1 = 抱歉，我没看懂。现在做什么能帮到您？
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？现在做什么能帮到您？

checkin-soon = 我过一周再问您。

checkin-other = 谢谢您告诉我。我们来找找别的。

checkin-no_longer = 谢谢您告诉我。您想写的时候，随时写给我们。
