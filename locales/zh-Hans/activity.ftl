activity-making =
    您想做哪一种？这一题可以跳过。
    .opt-music = 音乐
    .also-music = 唱歌, 合唱, 乐器, 吉他, 钢琴, 二胡
    .opt-art = 美术
    .also-art = 画画, 绘画, 国画, 书法, 摄影, 拍照
    .opt-writing = 写作
    .also-writing = 写诗, 诗歌, 写故事, 写东西, 写文章
    .opt-crafts = 手工
    .also-crafts = 织毛衣, 编织, 缝纫, 做衣服, 木工, 陶艺, 剪纸
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？您想做哪一种？

activity-outside =
    您想在户外做什么？这一题可以跳过。
    .opt-garden = 种花种菜
    .also-garden = 种花, 种菜, 花园, 园艺, 菜地, 植物
    .opt-walk = 散步
    .also-walk = 走路, 走走, 走一走, 徒步, 爬山
    .opt-water = 在水边
    .also-water = 水边, 海边, 河边, 湖边, 沙滩, 运河, 钓鱼
    .opt-animals = 和动物在一起
    .also-animals = 动物, 小狗, 狗, 遛狗, 骑马, 看鸟, 小鸟
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？您想在户外做什么？

activity-moving =
    您想怎么活动身体？这一题可以跳过。
    .opt-gentle = 轻松一点的
    .also-gentle = 轻松, 慢一点, 慢慢来, 简单, 瑜伽, 太极, 坐着做, 椅子
    .opt-walking = 走路
    .also-walking = 散步, 走走, 走一走, 健走, 一起走
    .opt-gym = 健身房或上课
    .also-gym = 健身, 健身房, 上课, 跳舞, 广场舞, 足球, 踢球, 羽毛球, 乒乓球, 举重
    .opt-water = 在水里
    .also-water = 游泳, 泳池, 水里
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？您想怎么活动身体？

activity-careful =
    { $whom ->
        [other] 医生说过对方活动的时候要小心吗？
        [work] 医生说过对方活动的时候要小心吗？
       *[me] 医生说过您活动的时候要小心吗？
    }
    .opt-yes = 说过
    .also-yes = 有, 有的, 有说过, 是, 是的, 对, 好像有, 好像说过, 可能, 也许, 不确定, 不知道, 不清楚, 不记得, 记不清, 应该有, 有没有, 没有确定
    .opt-no = 没说过
    .also-no = 没有, 没, 不, 不是, 没有说过, 从来没有, 不对
    .retry1 = 抱歉，我没看懂。医生说过要小心吗？可以写“说过”或者“没说过”。
    .retry2 = 请选“说过”或者“没说过”。
    .nudge = 您还在吗？医生说过要小心吗？

activity-doctor = 那么请先问问医生或护士，再开始。也可以问 NHS（英国公立医疗）有没有适合您的课。请告诉带活动的人，您要小心什么。

activity-giving =
    您想做哪一种义工？这一题可以跳过。
    .opt-people = 帮助别人
    .also-people = 帮人, 陪人, 陪老人, 和人在一起, 陪伴
    .opt-outdoors = 在户外
    .also-outdoors = 户外, 外面, 园艺, 种花, 种菜, 动物
    .opt-behind = 不用见很多人的事
    .also-behind = 后勤, 办公室, 厨房, 整理, 分类, 开车, 电脑, 不见人
    .opt-unsure = 我还没想好
    .also-unsure = 不知道, 我还不知道, 没想好, 还没想好, 不确定, 都可以, 都行, 随便, 什么都行
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？您想做哪一种义工？

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = 您可以一边做义工，一边领福利补助。开始以前，请告诉给您发补助的部门。也请问一问，能不能把车费还给您。
