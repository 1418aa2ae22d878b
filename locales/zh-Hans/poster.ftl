### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = 心里有什么事吗？来和 { $service } 聊聊。
poster-promise = 免费，不管几点，都可以用您的语言聊。您随时可以要求和真人聊聊。
poster-welcome = 欢迎每一个人。什么都可以问，不用说您是谁。
poster-scan = 用手机的相机对准方形的二维码，或者打开下面的网址。
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = 您也可以在 Telegram 上写给我们。
# What a screen reader calls the square.
poster-code = 打开聊天的二维码
