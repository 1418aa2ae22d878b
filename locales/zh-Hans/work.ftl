work-what =
    在工作方面，您想要什么样的帮助？这一题可以跳过。
    .opt-find = 找工作
    .also-find = 想找工作, 找份工作, 需要工作, 没工作, 没有工作, 求职, 失业, 打工, zhao gongzuo
    .opt-keep = 保住现在的工作
    .also-keep = 保住工作, 工作上有麻烦, 请病假, 病假, 病假条, 老板, 工作压力, 辞退, 怕丢工作, 被裁
    .opt-training = 学新的技能
    .also-training = 培训, 课程, 上课, 新技能, 考证, 证书, 学技术
    .opt-other = 别的事
    .also-other = 别的, 其他, 都不是
    .retry1 = 抱歉，我没看懂。哪一个最接近？
    .retry2 = 您可以选一个，或者跳过这一题。
    .nudge = 您还在吗？在工作方面，您想要什么样的帮助？

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    有一项服务，帮助有心理健康问题、又想找有工资的工作的人。这项服务在下面这些地方有。{ $whom ->
        [other] 对方住在其中一个地方吗？
        [work] 对方住在其中一个地方吗？
       *[me] 您住在其中一个地方吗？
    }
    .opt-liverpool = Liverpool
    .also-liverpool = 利物浦
    .opt-warrington = Warrington
    .also-warrington = 沃灵顿
    .opt-halton = Halton
    .also-halton = 哈尔顿, widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = 威勒尔, birkenhead, wallasey
    .opt-none = 都不是，或者不适合我
    .also-none = 都不是, 不是, 不在, 不住, 没有, 不适合, 不适合我, 不需要, 别的地方, 其他地方
    .retry1 = 抱歉，我没看懂。{ $whom ->
            [other] 对方住在这些地方吗？
            [work] 对方住在这些地方吗？
           *[me] 您住在这些地方吗？
        }
    .retry2 = 请选一个地方，或者选“都不是，或者不适合我”。
    .nudge = 您还在吗？{ $whom ->
            [other] 对方住在这些地方吗？
            [work] 对方住在这些地方吗？
           *[me] 您住在这些地方吗？
        }

work-talk =
    我们的顾问可以给您多讲讲这项服务。您想和顾问聊聊吗？
    .opt-yes = 好的，想聊聊
    .also-yes = 好, 好的, 想, 要, 可以, 行, 是的, 嗯, ok
    .opt-no = 不，看看别的
    .also-no = 不要, 不用, 不想, 不需要, 不可以, 不行, 先不, 暂时不, 算了, 看别的, 别的帮助
    .retry1 = 抱歉，我没看懂。您想和顾问聊聊吗？可以写“想”或者“不想”。
    .retry2 = 请选其中一项。
    .nudge = 您还在吗？您想和顾问聊聊吗？

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    在您辞职或者签任何文件以前，请先问 Acas，他们免费给建议：acas.org.uk，或者打 0300 123 1100。
    如果您有残障，或者长期生病，可以请工作单位做一些改变，让您能做好工作。法律上叫“reasonable adjustments”（合理的调整）。

# Source: National Careers Service. Not checked.
work-training = National Careers Service（国家职业服务）免费回答培训和工作方面的问题：nationalcareers.service.gov.uk，或者打 0800 100 900。
