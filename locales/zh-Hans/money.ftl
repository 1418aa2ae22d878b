money-bailiffs =
    { $whom ->
        [other] 有追债的法警（bailiffs）在对方家门口吗？或者他们说要来吗？
        [work] 有追债的法警（bailiffs）在对方家门口吗？或者他们说要来吗？
       *[me] 有追债的法警（bailiffs）在您家门口吗？或者他们说要来吗？
    }
    .opt-yes = 有，或者说要来
    .also-yes = 有, 来了, 要来, 是的, 在门口, 会来
    .opt-no = 没有
    .also-no = 没, 没来, 没说, 还没有, 不是的, 没有来, 没有说要来, 没说要来, 不会来, 不来了
    .opt-unsure = 我不确定
    .also-unsure = 不确定, 不知道, 我不知道, 可能, 也许, 不清楚, 不知道会不会来, 可能要来, 可能会来, 不知道有没有, 有没有
    .retry1 = 抱歉，我没看懂。法警要来吗？可以写“有”“没有”或者“不确定”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？法警要来吗？

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    请打 National Debtline，免费电话 0808 808 4000。他们每个工作日都帮人处理这样的事。
    多数情况下，您不用让法警进门。请把门关好，隔着门说话。请他们拿出写明身份的信。

money-today =
    { $whom ->
        [other] 对方今天有吃的吗？家里有暖气或者有电吗？
        [work] 对方今天有吃的吗？家里有暖气或者有电吗？
       *[me] 您今天有吃的吗？家里有暖气或者有电吗？
    }
    .opt-yes = 今天够用
    .also-yes = 有, 够, 够用, 都有, 有的, 还有, 还够
    .opt-no = 不够
    .also-no = 没有, 没, 不够用, 不太够, 没有了, 缺, 没吃的, 没电, 没暖气, 没有吃的, 没有电, 没有暖气, 都没有, 快没有了, 不是都有, 还没有, 没有够, 有一点, 只有一点, 有但是不够
    .retry1 = 抱歉，我没看懂。今天有吃的和暖气吗？可以写“够”或者“不够”。
    .retry2 = 请选“今天够用”或者“不够”。
    .nudge = 您还在吗？今天有吃的和暖气吗？

money-urgent =
    谢谢您告诉我。遇到这种事的不只您一个人，有人可以帮您。
    当地市政府（council）有应急的钱。请向他们申请“crisis help”。Citizens Advice 可以帮您拿到食物包：0800 144 8848。

money-what =
    钱的事会让人很累。主要是哪一方面？
    .opt-debt = 我欠的钱
    .also-debt = 欠债, 债, 债务, 欠钱, 贷款, 信用卡, 还不起
    .opt-benefits = 福利补助
    .also-benefits = 福利, 补助, 补助金, 救济金, universal credit
    .opt-bills = 电费或煤气费
    .also-bills = 电费, 煤气费, 水电费, 燃气费, 账单, 暖气
    .opt-living = 钱不够生活
    .also-living = 钱不够, 不够用, 不够花, 没钱, 没有钱, 缺钱, 收入低
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？主要是哪一方面？

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    在英格兰和威尔士，您可以找债务顾问（debt adviser），申请“breathing space”（缓一缓的时间）。在 60 天里，您欠钱的人大多不可以催您，也不可以加利息。
    StepChange 可以告诉您更多，免费：0800 138 1111。

money-claim =
    福利补助方面，您需要什么？
    .opt-apply = 帮我申请
    .also-apply = 申请, 填表, 填申请表, 帮我填表, 申请表
    .opt-refused = 申请被拒绝了
    .also-refused = 被拒绝, 拒绝, 被拒, 没批, 不批, 没通过, 没申请到
    .opt-stopped = 补助停发或变少了
    .also-stopped = 不发了, 没发, 变少, 变少了, 减少, 被扣, 扣钱, 被罚
    .opt-check = 看看我能领什么
    .also-check = 能领什么, 我能领什么, 能领多少, 能申请什么, 查一查
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？福利补助方面，您需要什么？

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = 请早点申请：钱常常只从您申请的那天算起。Citizens Advice 可以帮您看看能领什么，也可以帮您填表，免费：0800 144 8848。

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = 您可以请他们再看一次。这叫“mandatory reconsideration”（要求重新审查）。请从信上的日期算起，一个月之内提出。Citizens Advice 可以帮您，免费：0800 144 8848。

money-meter =
    { $whom ->
        [other] 对方家的预付表（prepayment meter，先充钱再用的电表或煤气表）用完了，或者快用完了吗？
        [work] 对方家的预付表（prepayment meter，先充钱再用的电表或煤气表）用完了，或者快用完了吗？
       *[me] 您家的预付表（prepayment meter，先充钱再用的电表或煤气表）用完了，或者快用完了吗？
    }
    .opt-yes = 是的
    .also-yes = 是, 对, 有, 用完了, 快用完了, 快没了, 没电了, 没气了, 没煤气了
    .opt-no = 不是
    .also-no = 不, 没有, 没, 不对, 还没, 还没有, 没用完, 没有用完, 还没用完, 没有表, 没有预付表, 没有这种表, 还有很多, 没有快用完, 没用完了
    .retry1 = 抱歉，我没看懂。表用完了，或者快用完了吗？可以写“是”或者“不是”。
    .retry2 = 请选“是的”或者“不是”。
    .nudge = 您还在吗？表用完了，或者快用完了吗？

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = 等电力或煤气公司一上班，就请给他们打电话。说您的表快用完了，您付不起。请他们给您“additional support credit”（应急的额度），再问有没有“fuel voucher”（电费煤气费的券）。

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    电力或煤气公司必须和您一起想一个您付得起的办法。
    您生病、有残障、年纪大，或者有很小的孩子吗？请他们把您加到“Priority Services Register”（优先服务名单）：这是免费的额外帮助。
