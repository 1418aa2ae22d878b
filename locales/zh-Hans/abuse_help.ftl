# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    谢谢您告诉我。您现在在这里写，安全吗？别人可能会看到这个屏幕。
    .opt-yes = 是的，这里安全
    .also-yes = 安全, 安全的, 是的, 他不在, 她不在, 他不在家, 她不在家
    .opt-no = 不，这里不安全
    .also-no = 不, 没有, 不安全, 不太安全, 不是很安全, 不怎么安全, 没那么安全, 不觉得安全, 安全吗, 不是的, 危险, 有危险, 不知道, 不确定, 不清楚, 说不准, 不好说, 不一定, 可能, 也许, 但, 马上, 回来, 他在, 她在, 有人在, 在旁边, 会看到, 偷看
    .retry1 = 您在这里写，安全吗？可以写“安全”或者“不安全”。

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    那么请现在关掉这个页面。有危险时，请打 999。如果您不能说话，请按 55。我们不会写给您。等安全了，您随时可以回来。
    .opt-yes = 我现在可以聊了
    .also-yes = 可以聊了, 可以聊天了, 现在安全了, 安全了

abuse_help-nation =
    您在哪个地区？这样我可以给您对的号码。这一题可以跳过。
    .opt-england = 英格兰
    .also-england = 英格蘭, england
    .opt-wales = 威尔士
    .also-wales = 威爾士, wales
    .opt-scotland = 苏格兰
    .also-scotland = 蘇格蘭, scotland
    .opt-northern_ireland = 北爱尔兰
    .also-northern_ireland = 北愛爾蘭, northern ireland
    .retry1 = 英格兰、威尔士、苏格兰，还是北爱尔兰？

abuse_help-lines =
    如果有人伤害您、吓唬您或者控制您，这不是您的错。有危险时，请打 999。如果您不能说话，请按 55。
    有人懂这样的事，您可以和他们谈，会保密。免费电话：{ $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247（英格兰）、0808 80 10 800（威尔士）、0800 027 1234（苏格兰）、0808 802 1414（北爱尔兰）
    }
    男性也可以打 0808 801 0327，LGBT+ 人士也可以打 0800 999 5428。

abuse_help-talk =
    您现在不用做任何决定。您想怎么做？
    .opt-human = 在这里写给顾问
    .also-human = 顾问, 写给顾问, 找顾问, 好, 好的, 是的, 想, 要
    .opt-places = 看能帮忙的地方
    .also-places = 地方, 看地方, 给我看地方, 看看地方
    .opt-no = 现在什么都不用
    .also-no = 不, 不用, 不要, 不想, 不需要, 没有, 先不, 暂时不, 算了, 什么都不要, 什么都不想, 不找顾问, 不要顾问, 不想找顾问
    .retry1 = 写给顾问，看能帮忙的地方，还是现在什么都不用？
