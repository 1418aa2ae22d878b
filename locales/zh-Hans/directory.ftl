# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = 小组和服务
directory-intro = 找一个能帮上忙的小组或服务。不需要注册。
directory-skip = 跳到小组和服务
directory-words = 您在找什么？
directory-place = 邮编或地区
directory-any = 都可以
directory-wishes = 只显示
directory-open-now = 现在开放
directory-search = 搜索
# $n is how many were found.
directory-found = 找到：{ $n }
directory-none = 换几个词试试，或者少选几个条件。也可以和我们聊聊：我们陪您一起找。
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = 我们找的是：{ $needs }。
directory-place-unknown = 我们不认识这个地方。请试试邮编的前半部分，比如 L9。
directory-place-which = 叫这个名字的地方不止一个。您说的是哪一个？
directory-page = 第 { $page } 页，共 { $pages } 页
directory-next = 下一页
directory-previous = 上一页
directory-pick = 加到我的清单
directory-make-list = 看我的清单
directory-list = 可以保存的清单
directory-list-note = 知道这个网页地址的人都能看到这份清单。里面没有任何关于您的信息。您可以打印出来，或者发给别人。
directory-list-empty = 这份清单里还没有内容。
directory-list-gone = 清单里有一项已经不在我们的目录里了。
directory-drop = 从清单里去掉
directory-list-more = 再加一些
directory-talk = 和我们聊聊
directory-back = 回到搜索
directory-wrong = 这里有不对的地方吗？请在聊天里告诉我们。
directory-gone = 这一项已经不在我们的目录里了。
directory-busy = 请等一分钟再试。
directory-unknown = 这一点我们还不知道。您可以问我们。

# What a listing tells, as headings.
directory-when = 时间
directory-where = 地点
directory-cost = 费用
directory-languages = 语言
directory-contact = 联系方式
directory-source = 我们从哪里知道的
directory-need = 能帮什么
directory-mode = 怎么参加
directory-route = 怎么加入
directory-access = 进出和走动
directory-gender = 适合谁
directory-nation = 适合住在这些国家的人
directory-district = 适合住在这里的人
directory-listing = 条目类型
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }：{ $from } 到 { $until }
directory-hours-some = 只在某些星期，{ $days }：{ $from } 到 { $until }
directory-age-from = { $min } 岁起
directory-age-to = { $max } 岁以下（含）
directory-age-both = { $min } 到 { $max } 岁

# What may stand below these headings.
directory-mode-in_person = 当面
directory-mode-online = 线上
directory-mode-phone = 打电话
directory-mode-text = 发短信
directory-mode-home_visit = 他们上门
directory-route-self = 您可以自己联系
directory-route-advisor = Pathways 顾问可以介绍您去
directory-route-gp = 您的家庭医生可以介绍您去
directory-access-wheelchair = 轮椅可以进出
directory-access-step_free = 入口没有台阶
directory-access-no_wheelchair = 轮椅进不去
directory-access-no_step_free = 有台阶
directory-access-hearing_loop = 助听感应线圈
directory-access-accessible_toilet = 无障碍厕所
directory-access-parking = 停车位
directory-access-quiet_space = 安静的地方
directory-access-bsl = 英国手语
directory-access-interpreter = 口译
directory-gender-woman = 只限女性
directory-gender-man = 只限男性
directory-nation-england = 英格兰
directory-nation-wales = 威尔士
directory-nation-scotland = 苏格兰
directory-nation-northern_ireland = 北爱尔兰
directory-listing-example = 虚构的例子
