callback-name =
    我们打电话时怎么称呼您？这一题可以跳过。
    .retry1 = 请写下您希望我们用的称呼，或者选“跳过”。
    .retry2 = 您喜欢的任何称呼都可以。也可以选“跳过”。

callback-phone =
    我们打哪个号码找您？
    .retry1 = 抱歉，这看起来不像电话号码。请再写一遍，比如 0151 496 0000。
    .retry2 = 请只写号码。

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    为了不让别人看到您的号码，请不要写在这里，请到我们自己的网页上写。打开下面的链接，然后选“我打开网页了”：
    { $link }
    .opt-yes = 我打开网页了
    .also-yes = 打开了, 好了, 到了, 可以了, 我到了, ok
    .opt-no = 先不打开
    .also-no = 先不, 不想, 打不开, 不打开, 没打开, 不好了, 没有打开, 不能打开
    .retry1 = 请打开链接，然后选“我打开网页了”。或者选“先不打开”。
    .retry2 = 请选其中一项。

callback-when =
    什么时候打给您比较方便？
    .opt-morning = 上午
    .opt-afternoon = 下午
    .opt-evening = 晚上
    .retry1 = 抱歉，我没看懂。上午、下午，还是晚上？
    .retry2 = 请选其中一项。

callback-asked = 谢谢您。我们会打 { $phone } 找您。如果是别人接电话，我们不会说是什么事。

callback-failed = 抱歉，我们没能记下来。请改为找一位顾问。
