# The day before.
reminder-told = 您好。提醒您：您很快有一个名额在这里。

# A place came free for somebody who waited.
seat-told = 好消息：有空位了，名额是您的。

coming-coming =
    您会来吗？
    .opt-yes = 会来
    .also-yes = 会, 来, 好, 好的, 我会来
    .opt-no = 来不了
    .also-no = 不来, 不会, 我来不了
    .retry1 = 抱歉，我没看懂。您会来吗？可以写“会来”或者“来不了”。
    .retry2 = 请选其中一个。

coming-glad = 好的，到时见。

coming-freed = 谢谢您告诉我们。您的名额现在可以给别人了。您可以选别的日子。

# A session will not be.
called_off-told = 抱歉，这次课不办了：

called_off-more = 您随时可以写给我们，我们再找别的。
