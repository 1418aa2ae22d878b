# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = 这听起来是紧急情况。请现在就打 999。如果您不能说话，用手机打 999，再按 55。不要等这里的回复。

crisis-suicide = 谢谢您愿意告诉我。您现在的感受很重要，不是小事，您应该马上得到帮助。请今天就和人说一说：

crisis-self_harm = 谢谢您告诉我。您应该得到关心，而不是责怪。如果您受伤了，请打 111，或者去医院急诊（A&E）。您现在就可以和人说一说：

crisis-abuse = 谢谢您告诉我。这不是您的错，您有权利过安全的生活。这里有人可以帮您，都是免费的：

crisis-child = 谢谢您告诉我。每个孩子都有权利得到安全。如果现在有孩子处在危险中，请打 999。

crisis-others = 谢谢您告诉我。如果现在可能有人会受伤，请打 999。您也可以和人谈谈这件事：

crisis-told = 我已经把您写的告诉了顾问。如果您有危险，请不要等，马上打 999。

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = 我们的顾问现在不在，也没有人在看这个聊天。他们 { $next_open } 回来。请打上面的电话。999、111 和 Samaritans（116 123）白天晚上都有人接。

crisis-stop_here = 我也在告诉我们的顾问。请先打 999。我不会再问您问题了。

crisis-safe =
    您现在安全吗？
    .opt-yes = 我现在是安全的
    .also-yes = 安全, 我安全, 安全的, 我很安全, 是的, 嗯, 没有危险, 没危险, 我没事
    .opt-unsure = 我说不准
    .also-unsure = 不知道, 我不知道, 不确定, 我不确定, 不清楚, 不好说, 说不清, 不一定, 可能, 也许, 安全吗, 是不是安全, 不知道安不安全, 不知道是不是安全, 不确定是不是安全, 不确定安不安全, 应该安全吧
    .opt-no = 不安全
    .also-no = 不, 没有, 没有安全, 不太安全, 不是很安全, 不怎么安全, 没那么安全, 没有安全感, 不觉得安全, 我不安全, 不是的, 危险, 有危险, 安全不了
    .retry1 = 您现在安全吗？可以写“安全”“不安全”或者“说不准”。

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    您在这里聊天安全吗？别人可能会看到这个屏幕。
    .opt-yes = 是的，这里安全
    .also-yes = 安全, 安全的, 是的, 他不在, 她不在, 他不在家, 她不在家
    .opt-no = 不，这里不安全
    .also-no = 不, 没有, 不安全, 不太安全, 不是很安全, 不怎么安全, 没那么安全, 不觉得安全, 安全吗, 不是的, 危险, 有危险, 不知道, 不确定, 不清楚, 说不准, 不好说, 不一定, 可能, 也许, 但, 马上, 回来, 他在, 她在, 有人在, 在旁边, 会看到, 偷看
    .retry1 = 您在这里聊天安全吗？可以写“安全”或者“不安全”。

crisis-nation =
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

crisis-abuse_at = 这些人了解这样的事，会好好听您说：

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    那么请现在关掉这个页面。有危险时，请打 999。如果您不能说话，请按 55。我们不会写给您。等安全了，您随时可以回来。
    .opt-yes = 我现在可以聊了
    .also-yes = 可以聊了, 可以聊天了, 现在安全了, 安全了

crisis-now = 请现在就打 999，或者去医院急诊（A&E）。如果可以，请让一个人陪着您。我也在请我们的顾问到这里写给您。

crisis-talk =
    要不要请我们的一位顾问在这里写给您？
    .opt-yes = 好的，请来
    .also-yes = 要, 好, 好的, 可以, 是的, 嗯, 行, ok, 请来
    .opt-no = 现在不要
    .also-no = 不要, 不用, 不需要, 先不, 暂时不, 不可以, 算了, 没必要
    .retry1 = 要不要请一位顾问写给您？可以写“要”或者“不要”。

crisis-here = 好的。您随时可以在这里写。上面的电话一直都在。

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = 我们的顾问现在不在，也没有人在看这个聊天。他们 { $next_open } 回来。请打上面的电话。999、111 和 Samaritans（116 123）白天晚上都有人接。

# When the advisors could not be told at all.
crisis-unheard = 抱歉，我现在联系不上我们的顾问。请不要等他们。请打 999，或者打上面的电话。

crisis-wait =
    在等顾问的人里，您排第一位。等顾问的时候，上面的电话现在就能帮您。
    .relayed = 谢谢您。顾问会看到您写的话。如果您有危险，请打 999。
    .claimed = { $advisor } 已经来了，会在这里写给您。
