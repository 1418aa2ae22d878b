# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
       *[other] { $n }. { $name }
    }
card-provider = 举办方：{ $provider }
card-summary = { $summary }
card-why = 为什么推荐：{ $reasons }
card-next = 下一次：{ $when }
card-hours = 开放时间：{ $hours }
card-cost-free = 免费
card-cost = 费用：{ $amount }
card-cost-unknown = 费用还不清楚，请先问一下
card-where = 地点：{ $place }（{ $distance }）
card-where-far = 地点：{ $place }
card-phone = 电话：{ $phone }
card-web = 更多信息：{ $link }
card-checked = 核对日期：{ $date }
card-unchecked = 还没有核对过，请先打电话问一下
card-example = 这是一个虚构的例子。

# A helpline.
line-name = { $name }
line-phone = 打电话：{ $phone }
line-text = 发短信 { $word } 到 { $phone }
line-text-only = 发短信到 { $phone }
line-web = { $link }
line-press = 听到提示后，请按 { $press }

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = 走路就能到
reason-near = 离得近
reason-local = 面向这一带的人
reason-distant = 离您远一些
reason-national = 面向全国
reason-online = 在网上进行
reason-phone = 通过电话进行
reason-text = 可以发短信
reason-home_visit = 他们可以上门
reason-language = 他们会说{ $value }
reason-interpreter = 他们可以安排口译
reason-wheelchair = 轮椅可以进去
reason-step_free = 没有台阶
reason-hearing_loop = 有助听感应线圈
reason-accessible_toilet = 有无障碍厕所
reason-parking = 可以停车
reason-quiet_space = 有安静的房间
reason-bsl = 他们会用英国手语
reason-women_only = 只限女性
reason-men_only = 只限男性
reason-for_age = 适合这个年龄
reason-open_now = 现在开着
reason-when = 时间合适
reason-need = 能帮到：{ $value }
reason-stale = 上次核对是很久以前，请先打电话问一下
reason-check =
    { $value ->
        [age] 请问一下适合什么年龄
        [gender] 请问一下什么人可以参加
       *[other] 请问一下那一带算不算在内
    }
reason-unstated =
    { $value ->
        [access] 我们不知道进出方不方便，但可以去问
        [cost] 我们不知道费用，但可以去问
        [language] 我们不知道他们说哪些语言，但可以去问
        [when] 我们不知道时间，但可以去问
        [place] 我们不知道地点，但可以去问
        [mode] 我们不知道是不是要本人到场，但可以去问
        [age] 我们不知道适合什么年龄，但可以去问
        [women_only] 我们不知道是不是只限女性，但可以去问
       *[men_only] 我们不知道是不是只限男性，但可以去问
    }
