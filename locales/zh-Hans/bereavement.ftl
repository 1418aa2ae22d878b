bereavement-when =
    有人去世了，我很难过。这是多久以前的事？这一题可以跳过。
    .opt-weeks = 最近几个星期
    .also-weeks = 几天前, 几个星期前, 几周前, 今天, 昨天, 前天, 刚刚, 最近, 上周, 上星期, 这个月, 上个月, 1周, 2周, 3周, 一周, 两周, 三周, 一个星期, 两个星期, 三个星期, 2天, 3天, 两天, 三天, 一个月, 一个月前, 1个月
    .opt-months = 最近半年
    .also-months = 几个月前, 两个月前, 三个月前, 半年, 半年前, 今年, 2个月, 3个月, 4个月, 5个月, 6个月, 两个月, 三个月, 四个月, 五个月, 六个月, 四个月前, 五个月前
    .opt-longer = 更久以前
    .also-longer = 几年前, 好几年前, 一年前, 去年, 前年, 很久, 很久以前, 好多年了, 一年, 两年, 三年, 1年, 2年, 3年, 两年前, 三年前
    .retry1 = 抱歉，我没看懂。这是多久以前的事？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 不着急。等您准备好了再说：这是多久以前的事？

bereavement-sudden =
    是突然去世的吗？不想说也可以。
    .opt-yes = 是的，很突然
    .also-yes = 是, 是的, 突然, 很突然, 意外, 事故, 车祸, 对, 嗯
    .opt-no = 不，不突然
    .also-no = 不, 不是, 不是的, 不突然, 不是很突然, 不太突然, 不算突然, 不是突然, 没有, 病了很久, 生病, 早就知道, 意料之中, 不意外, 不是意外
    .retry1 = 抱歉，我没看懂。是突然去世的吗？可以写“是”或者“不是”。
    .retry2 = 请选一个，或者跳过这一题。
    .nudge = 不着急。等您准备好了再说：是突然去世的吗？

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    我可以问一下，是自杀吗？有人专门帮助这样失去亲人的人。不想说也可以。
    .opt-yes = 是的
    .also-yes = 是, 对, 嗯
    .opt-no = 不是
    .also-no = 不, 没有, 不是的, 不对
    .retry1 = 抱歉，我没看懂。写“是”或者“不是”就够了。
    .retry2 = 请选一个，或者跳过这一题。
    .nudge = 不着急。您可以选“是的”或者“不是”，也可以跳过。

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    谢谢您告诉我。我非常难过。
    也是这样失去亲人的人可以帮您：supportaftersuicide.org.uk。如果太难受了，请打 Samaritans 倾听热线 116 123，白天晚上都有人听您说。

bereavement-listen = 怎样难过都没有错，也不用在哪一天停下来。Cruse 会听失去亲人的人说话：cruse.org.uk，或者打 0808 808 1677。

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    登记死亡的时候，请问一问“Tell Us Once”（只说一次）：它会替您通知大多数政府部门。
    如果您在领某些福利补助，也许能拿到一些钱来办葬礼。请在葬礼后 6 个月之内申请。
