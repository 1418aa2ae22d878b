addiction-what =
    谢谢您告诉我。是关于什么的？
    .opt-alcohol = 喝酒
    .also-alcohol = 酒, 酒精, 酗酒, 戒酒, 啤酒, 白酒, 酒瘾
    .opt-drugs = 毒品
    .also-drugs = 吸毒, 戒毒, 大麻, 可卡因, 海洛因, 冰毒, 药片
    .opt-gambling = 赌博
    .also-gambling = 赌, 赌钱, 赌瘾, 赌场, 网赌, 赌球, 老虎机, 下注
    .opt-other = 别的事
    .also-other = 别的, 其他, 都不是
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者写它的数字。
    .nudge = 您还在吗？是关于什么的？

addiction-shake =
    { $whom ->
        [other] 对方不喝酒的时候，会发抖、出汗或者抽搐吗？
        [work] 对方不喝酒的时候，会发抖、出汗或者抽搐吗？
       *[me] 您不喝酒的时候，会发抖、出汗或者抽搐吗？
    }
    .opt-yes = 会
    .also-yes = 会的, 有, 是, 是的, 对, 会发抖, 会出汗, 发抖, 手抖, 出汗
    .opt-no = 不会
    .also-no = 不, 没有, 没, 不是, 不对, 不发抖, 不出汗, 不会发抖, 不会出汗, 从来不会, 没有发抖
    .opt-unsure = 我不确定
    .also-unsure = 不确定, 不知道, 不清楚, 说不准, 可能, 可能会, 可能不会, 也许, 也许会, 有时, 有时候, 有时会, 有时候会, 偶尔, 偶尔会, 不一定, 没注意, 会不会, 不知道会不会, 不确定会不会
    .retry1 = 抱歉，我没看懂。会发抖、出汗或者抽搐吗？可以写“会”“不会”或者“不确定”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？不喝酒的时候，会发抖、出汗或者抽搐吗？

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] 请不要让对方一下子就不喝了，那样可能有危险。请打 111，问怎样安全地慢慢少喝。如果对方抽搐，或者看到不存在的东西，请打 999。
        [work] 请不要让对方一下子就不喝了，那样可能有危险。请打 111，问怎样安全地慢慢少喝。如果对方抽搐，或者看到不存在的东西，请打 999。
       *[me] 请不要一下子就不喝了，那样可能有危险。请打 111，问怎样安全地慢慢少喝。如果抽搐，或者看到不存在的东西，请打 999。
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = FRANK 可以给您讲毒品的事，会保密：0300 123 6600。如果有人用了毒品，怎么叫都不醒，请打 999。

# Source: NHS, on drug and alcohol services.
addiction-service = 您可以自己去找当地的“drug and alcohol service”（戒毒戒酒服务）。这是免费的，不用先看 GP（家庭医生）。

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = GamCare 会听您说，免费：0808 8020 133。GAMSTOP 可以让您进不了赌博网站，免费：gamstop.co.uk。NHS（英国公立医疗）也能帮您，不用先看 GP（家庭医生）。
