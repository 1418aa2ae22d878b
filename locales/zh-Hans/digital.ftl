digital-what =
    要上网，您最需要什么？这一题可以跳过。
    .opt-device = 手机或电脑
    .also-device = 手机, 电脑, 平板, 笔记本, 设备, shouji
    .opt-data = 流量或话费
    .also-data = 流量, 网络, 网费, 话费, 充值, 电话卡, sim卡, wifi, 无线网
    .opt-skills = 学会怎么用
    .also-skills = 教我, 不会用, 怎么用, 学上网, 学用手机, 学用电脑, 不会用手机, 不会用电脑
    .opt-form = 帮我填一张表
    .also-form = 填表, 表格, 填表格, 网上表格, 申请表
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？要上网，您最需要什么？

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = 很多图书馆都有电脑可以用。您可以问问图书馆的人，有的会教您怎么用。

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = National Databank（全国流量库）把免费的上网流量送给钱不多、满 18 岁的人。请问图书馆或者顾问，您附近在哪里领。

digital-due =
    这张表要在这几天之内交吗？
    .opt-soon = 是的，很快要交
    .also-soon = 要, 是, 是的, 对, 今天, 明天, 后天, 这周, 这个星期, 很急, 快到期了, 2天, 3天, 两天, 三天, 几天, 两天内, 三天内
    .opt-later = 不急，还有时间
    .also-later = 不, 不用, 不要, 不是, 不急, 不着急, 没有, 下周, 下个星期, 下个月, 还早, 有时间, 不对, 不是很急, 两周, 三周, 一个月, 2周, 3周
    .retry1 = 抱歉，我没看懂。这张表要在这几天之内交吗？可以写“要”或者“不用”。
    .retry2 = 请选其中一项，或者跳过这一题。
    .nudge = 您还在吗？这张表要在这几天之内交吗？

digital-urgent = 如果可能来不及，请打电话给要这张表的部门，请他们多给您一些时间。我也会请一位顾问来帮您。
