immigration-what =
    是关于什么的？这一题可以跳过。
    .opt-asylum = 申请庇护
    .also-asylum = 庇护, 难民, 政治庇护, 避难, asylum
    .opt-status = 签证或身份
    .also-status = 签证, 身份, 居留, 永居, 证件, 护照, visa, settled status
    .opt-family = 我的家人
    .also-family = 家人, 家庭, 老婆, 老公, 妻子, 丈夫, 孩子, 父母, 团聚
    .opt-settling = 在这里安顿下来
    .also-settling = 安顿, 适应, 英语, 学英语, 英语课, 学英文
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？是关于什么的？

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = 移民的事，只有注册的移民顾问（registered adviser）或者律师（solicitor）才可以给您建议。申请庇护的话，可能不用付钱。

immigration-date =
    { $whom ->
        [other] 这几天里，对方有写着日期的信，或者约好的时间吗？
        [work] 这几天里，对方有写着日期的信，或者约好的时间吗？
       *[me] 这几天里，您有写着日期的信，或者约好的时间吗？
    }
    .opt-yes = 有
    .also-yes = 有的, 是, 是的, 对, 有信, 有预约, 有约, 今天, 明天, 后天, 下周, 这周, 这个星期, 下个星期, 2天, 3天, 两天, 三天, 几天
    .opt-no = 没有
    .also-no = 没, 不, 不是, 不对, 没信, 没有信, 没约, 没有约, 没有预约
    .retry1 = 抱歉，我没看懂。这几天里有什么日期吗？可以写“有”或者“没有”。
    .retry2 = 请选“有”或者“没有”。
    .nudge = 您还在吗？这几天里有什么日期吗？

immigration-soon = 请不要错过那个日期。我们的顾问可以帮您找有资格给您建议的人。

immigration-talk =
    您想在这里和我们的顾问聊聊吗？
    .opt-yes = 好的，想聊聊
    .also-yes = 好, 好的, 想, 要, 可以, 行, 是的, 嗯, ok
    .opt-no = 不，给我看能帮忙的地方
    .also-no = 不要, 不用, 不想, 不需要, 不可以, 不行, 先不, 暂时不, 算了, 看地方, 给我看地方
    .retry1 = 抱歉，我没看懂。您想和顾问聊聊吗？可以写“想”或者“不想”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？您想和顾问聊聊吗？

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = 每个人都可以在 GP（家庭医生）那里登记，免费。不用身份文件，不用签证，也不用地址证明。您可以请他们找翻译（interpreter）。
