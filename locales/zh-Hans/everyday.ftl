# Small dialogues that may break in at any moment.

help-what =
    我可以帮您找人作伴，找钱或住房方面的建议，找学习的地方，还有很多别的。
    您随时可以用自己的话写。也可以写这些词：
    “真人”：和真人聊聊。“返回”：回到上一个问题。“语言”：换一种语言。
    “我的资料”：看看我们保存了什么。“删除我的资料”：把它删掉。“停止”：我们不再写给您。
    如果您有危险，请打 999。

stop-done = 好的。除非您先写给我们，我们不会再写给您。您随时可以回来。

language-ask =
    您想用哪种语言？
    .retry1 = 请从列表里选一种语言，或者写出它的名字。
    .retry2 = 比如可以写：English、Polski、العربية。

language-done = 好的。从现在起我用中文写。

# $held is a list of lines, made from the held- messages.
mydata-told =
    这是我们保存的您的内容：
    { $held }

deletedata-sure =
    您要我们删除您告诉我们的一切吗？删了就找不回来了。如果有顾问正在帮您，顾问也会看不到。
    .opt-yes = 是的，确定删除
    .also-yes = 确定, 是的, 全部删除, 全删掉, 都删掉, 全部删掉, 删吧, 确认删除, 确定要删
    .opt-no = 不，留着
    .also-no = 不, 留着, 保留, 不删, 别删, 不要删, 先别删, 不确定, 不是很确定, 不太确定, 没确定, 还没确定, 还没想好, 算了, 不知道, 不是的, 确定吗
    .retry1 = 抱歉，我没看懂。要全部删除吗？可以写“确定”或者“不删”。
    .retry2 = 请选“是的，确定删除”或者“不，留着”。

deletedata-erased = 您告诉我们的一切都已经删除。您随时可以回来。如果您有危险，请打 999。

deletedata-kept = 好的。什么都没有删除。

deletedata-failed = 抱歉，我们现在没能删除。请过一会儿再试一次。

held-nothing = 没有内容。
held-lang = 语言：{ $lang }
held-needs = 需要帮助的事：{ $needs }
held-area = 地区：{ $area }
held-whom =
    { $whom ->
        [other] 这是为您认识的人。
        [work] 这是为您工作中帮助的人。
       *[me] 这是为您自己。
    }
held-age =
    { $whom ->
        [other] 对方的年龄：{ $age }
        [work] 对方的年龄：{ $age }
       *[me] 您的年龄：{ $age }
    }
held-matters = 重要的事：{ $matters }
held-name = 称呼：{ $name }
held-phone = 电话：{ $phone }
held-consent-service = 您同意我们保存这些内容。
held-consent-sharing = 您同意我们告诉您选的地方。
held-courses = 您有名额或者在等名额的课程：{ $courses }
held-transcript = 这个聊天里的所有消息。您可以在上面看到。
