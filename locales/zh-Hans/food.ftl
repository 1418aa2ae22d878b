food-today =
    { $whom ->
        [other] 对方今天有吃的吗？
        [work] 对方今天有吃的吗？
       *[me] 您今天有吃的吗？
    }
    .opt-yes = 今天够吃
    .also-yes = 有, 够, 够吃, 有的, 有吃的, 还有, 还够, 是的
    .opt-no = 不够
    .also-no = 没有, 没, 不, 不够吃, 不太够, 没有了, 缺, 没吃的, 没有吃的, 没东西吃, 没饭吃, 快没有了, 还没有, 没有够, 不是的, 有一点, 只有一点, 有但是不够, 不知道, 不确定, 今天不够吃, 没有东西吃
    .retry1 = 抱歉，我没看懂。今天有吃的吗？可以写“有”或者“没有”。
    .retry2 = 请选“今天够吃”或者“不够”。
    .nudge = 您还在吗？今天有吃的吗？

food-urgent =
    谢谢您告诉我。遇到这种事的不只您一个人，有人可以帮您。
    Citizens Advice 可以帮您拿到食物包：0800 144 8848。当地市政府（council）有应急的钱。请向他们申请“crisis help”（应急帮助）。

food-diet =
    吃的方面，有什么要让我们知道的吗？请选符合的，也可以跳过。
    .opt-no_cooking = 我家里不能做饭
    .also-no_cooking = 不能做饭, 做不了饭, 不能煮饭, 没有灶, 没有炉子, 没厨房, 没有厨房
    .opt-halal = 清真
    .also-halal = 清真食物, 不吃猪肉, 穆斯林, halal
    .opt-no_meat = 不吃肉
    .also-no_meat = 吃素, 素食, 纯素
    .opt-illness = 过敏或生病
    .also-illness = 过敏, 生病, 糖尿病, 乳糜泻, 高血压, 忌口
    .retry1 = 抱歉，我没看懂。请选符合的，也可以跳过。
    .retry2 = 可以点几项，也可以跳过这一题。
    .nudge = 您还在吗？吃的方面，有什么要让我们知道的吗？

food-home =
    谁需要吃的？请从上往下看，选第一个符合的。
    .opt-small = 有很小的孩子，或者怀孕了
    .also-small = 很小的孩子, 小宝宝, 宝宝, 婴儿, 幼儿, 怀孕, 怀孕了, 孕妇
    .opt-school = 有上学的孩子
    .also-school = 孩子, 小孩, 儿子, 女儿, 学生, 上学
    .opt-adults = 只有大人
    .also-adults = 大人, 成年人, 只有我, 就我, 我自己, 一个人, 我一个人
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？谁需要吃的？

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = 如果您怀孕了，或者有 4 岁以下的孩子，又在领福利补助，请申请 Healthy Start。这是买牛奶、水果和蔬菜的钱：healthystart.nhs.uk。在苏格兰，请申请 Best Start Foods。

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = 您的孩子也许可以在学校免费吃饭。请问学校或者当地市政府（council），说“free school meals”（学校免费餐）。

food-adults = Citizens Advice 可以帮您看看能领到什么钱，这样就有更多钱买吃的。他们的帮助是免费的：0800 144 8848。
