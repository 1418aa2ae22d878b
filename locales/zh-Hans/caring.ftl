caring-whom =
    照顾别人很辛苦。您在照顾谁？这一题可以跳过。
    .opt-partner = 我的伴侣
    .also-partner = 伴侣, 老公, 老婆, 丈夫, 妻子, 爱人, 先生, 太太, 男朋友, 女朋友
    .opt-parent = 我的父母
    .also-parent = 父母, 爸爸, 妈妈, 父亲, 母亲, 爸妈, 我爸, 我妈, 老爸, 老妈
    .opt-child = 我的孩子
    .also-child = 孩子, 小孩, 儿子, 女儿, 宝宝
    .opt-other = 亲戚或朋友
    .also-other = 亲戚, 朋友, 邻居, 爷爷, 奶奶, 外公, 外婆, 姥姥, 哥哥, 弟弟, 姐姐, 妹妹, 公公, 婆婆, 岳父, 岳母
    .retry1 = 抱歉，我没看懂。您在照顾谁？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？您在照顾谁？

caring-cover =
    如果您病了，有别人能替您照顾吗？
    .opt-yes = 有别人
    .also-yes = 有, 有的, 有人, 是的, 没问题
    .opt-no = 没有，只有我
    .also-no = 没有, 没, 没人, 没有人, 只有我, 就我, 就我一个人, 没有别人, 没别人, 不是的, 不确定, 不知道, 不清楚, 不一定, 可能, 也许, 说不准, 有没有, 有但是, 没有问题吗
    .opt-today = 今天没有人能照顾
    .also-today = 今天, 今天没人, 今天没有人, 今天没有, 今天没有别人, 今天不行, 现在没人, 现在没有人, 现在没有, 我现在病了, 我今天病了
    .retry1 = 抱歉，我没看懂。如果您病了，有别人能替您照顾吗？可以写“有”或者“没有”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？如果您病了，有别人能替您照顾吗？

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    请现在就给当地市政府（council）打电话，说找“social care”（社会照护），再说：“Nobody can look after them today”（今天没有人能照顾我照顾的人）。晚上和周末他们也有号码。
    如果有人有危险，请打 999。

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    您有权利请当地市政府（council）做“carer’s assessment”（照顾者评估）。这是免费的，看看什么能帮到您。
    Carers UK 可以告诉您更多：carersuk.org，或者打 0808 808 7777。
