# The words of the web chat's own page: all that is not said in the conversation itself.

web-title = Pathways
web-tagline = 轻松聊一聊，看看什么能帮到您
web-skip = 跳到输入框
web-safe = 求助和快速离开
web-leave = 离开这个页面
web-leave-hint = 会打开一个天气网页。按三次 Esc 键也一样。
web-language = 语言

web-help = 现在就求助
web-help-intro = 您不用等这里的回复。这些电话免费，白天晚上都有人接。
web-help-emergency = 如果有生命危险，请打 999。用手机打时，如果您不能说话，听到提示后请按 55。
web-help-mind = 如果您心里很难受，急需帮助，请打 111，再选心理健康（mental health）。
web-help-listen = 想找人听您说说话，请打 Samaritans 倾听热线 116 123。
web-help-text = 如果您更想发短信，请发 SHOUT 到 85258。
web-help-back = 回到聊天

web-log = 我们的对话
web-you = 您说
web-bot = Pathways 说
# $name (text): the advisor's first name, as they chose to show it.
web-advisor = { $name }，Pathways 顾问
web-advisor-unnamed = Pathways 顾问
web-earlier = 看更早的消息
web-answers-one = 请选一个回答
web-answers-several = 想选几个就选几个
web-box = 您的消息
web-send = 发送

web-offline = 连接断了。我们会一直重试。您写的字还在这个页面里。
web-sending = 正在发送…
web-unsent = 还没发出去。我们会一直重试。
web-no-place = 我们看不到您在哪里。您可以写地名，或者邮编的前半部分。
web-down = 我们现在不能保存消息。您写的字还在输入框里。请等一分钟再发。
web-down-page = 我们现在打不开聊天。请等一分钟再试。
web-too-long = 这段话太长，一次收不下。请分成两段或几段发。
web-too-fast = 刚才一下子发了很多。请等几秒钟再发。您写的字还在输入框里。
web-elsewhere = 这段话是从别的网站发来的，所以我们没有收。请打开我们的聊天，在那里写。
web-link = 这是您的私人链接。按下面的按钮，就可以在这里接着聊，只有您和我们看得到。
web-link-open = 打开我的聊天
web-link-over = 这个链接已经用过，或者太旧了。您可以在我们的首页开始聊天。
web-nowhere = 这个网址没有页面。
web-again = 去聊天

web-covered = 您刚才快速离开了，所以聊天被遮住了。
web-uncover = 显示我的聊天
