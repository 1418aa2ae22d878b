money-bailiffs =
    有追债的法警（bailiffs）在您家门口吗？或者他们说要来吗？
    .opt-yes = 有，或者说要来
    .also-yes = 有, 来了, 要来, 是的, 在门口, 会来
    .opt-no = 没有
    .also-no = 没, 没来, 没说, 还没有, 不是的, 没有来, 没有说要来, 没说要来, 不会来, 不来了
    .opt-unsure = 我不确定
    .also-unsure = 不确定, 不知道, 我不知道, 可能, 也许, 不清楚, 不知道会不会来, 可能要来, 可能会来, 不知道有没有, 有没有
    .retry1 = 抱歉，我没看懂。法警要来吗？可以写“有”“没有”或者“不确定”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？法警要来您家吗？

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    请打 National Debtline，免费电话 0808 808 4000。他们每个工作日都帮人处理这样的事。
    多数情况下，您不用让法警进门。请把门关好，隔着门说话。请他们拿出写明身份的信。

money-today =
    您今天有吃的吗？家里有暖气或者有电吗？
    .opt-yes = 今天够用
    .also-yes = 有, 够, 够用, 都有, 有的, 还有, 还够
    .opt-no = 不够
    .also-no = 没有, 没, 不够用, 不太够, 没有了, 缺, 没吃的, 没电, 没暖气, 没有吃的, 没有电, 没有暖气, 都没有, 快没有了, 不是都有, 还没有, 没有够, 有一点, 只有一点, 有但是不够
    .retry1 = 抱歉，我没看懂。您今天有吃的和暖气吗？可以写“够”或者“不够”。
    .retry2 = 请选“今天够用”或者“不够”。
    .nudge = 您还在吗？您今天有吃的和暖气吗？

money-urgent =
    谢谢您告诉我。遇到这种事的不只您一个人，有人可以帮您。
    当地市政府（council）有应急的钱。请向他们申请“crisis help”。Citizens Advice 可以帮您拿到食物包：0800 144 8848。
