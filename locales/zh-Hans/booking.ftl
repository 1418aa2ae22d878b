# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    我们自己有课程。您想上哪一个？
    .retry1 = 抱歉，您说的是哪门课？可以写它的数字。
    .retry2 = 请写一门课的数字，或者选“这些都不要”。
    .nudge = 您还在吗？慢慢看，告诉我您喜欢哪门课。

booking-session =
    { $course }：您想什么时候来？
    .retry1 = 抱歉，您说的是哪一天？可以写它的数字。
    .retry2 = 请写一天的数字，或者选“这些都不要”。
    .nudge = 您还在吗？告诉我您想哪一天来。

booking-booked = 好了。这是您的名额：

booking-waiting = 现在满了，您在等候名单上。一有空位，我们马上写给您。

booking-soon = 如果您来不了，请写“我的名额”。这样别人就可以来。

booking-gone = 抱歉，那个已经没有了。我们再看看。

places-which =
    这些是您的名额。您想看哪一个？
    .retry1 = 抱歉，您说的是哪一个？可以写它的数字。
    .retry2 = 请写一个数字，或者选“这些都不要”。
    .nudge = 您还在吗？告诉我您想看哪个名额。

places-shown = 在这里：

places-next =
    您想保留名额吗？
    .opt-keep = 想，保留
    .also-keep = 想, 要, 好, 好的, 保留名额
    .opt-give_up = 我来不了
    .also-give_up = 不要, 不想, 放弃名额, 不保留
    .retry1 = 抱歉，我没看懂。名额要保留，还是放弃？
    .retry2 = 请选其中一个。
    .nudge = 您还在吗？名额要保留，还是放弃？

places-freed = 谢谢您告诉我们。您的名额现在可以给别人了。

places-none = 您现在没有课程名额。

# What a session's button says.
session-label = { $when }：{ $title }

# How a session is laid out, a line each.
session-when = 时间：{ $when }，到 { $until }
session-any-time = 时间：随时
session-language = 语言：{ $language }
session-online = 地点：网上。您会收到链接。
session-left = 空位：{ $left }
session-full = 满了。您可以进等候名单。
session-off = 已经取消了。
session-booked = 您有名额。
session-waiting = 您在等候名单上。
session-join = 从这里进入：{ $link }
session-watch = 在这里看：{ $link }
session-calendar = 加到日历：{ $link }
session-code = 如果门口有人问，请说：{ $code }
