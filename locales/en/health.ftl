health-condition =
    Living with an illness is hard. What would help most?
    .opt-others = People who live with it too
    .also-others = people like me, a group, others
    .opt-moving = Moving more
    .also-moving = exercise, moving
    .opt-home = Help at home
    .opt-money = Money and my rights
    .also-money = money, rights, my rights
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What would help most?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = If your illness makes each day hard, you may get money like PIP, even if you work. Ask your pharmacist if your medicine can cost less. Citizens Advice can tell you more, free: 0800 144 8848.

health-disability =
    What would help most?
    .opt-home = My home
    .also-home = home, help at home
    .opt-around = Getting about
    .also-around = getting around, transport
    .opt-company = Company
    .also-company = friends, people
    .opt-money = Money and my rights
    .also-money = money, rights, my rights
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What would help most?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    If you need help, your council must look at what you need. Ask for a “care needs assessment”: it is free.
    Shops, services and work must make fair changes for you. Scope can tell you more, free: 0808 800 3333.

health-feeling =
    Thank you for telling me. What is hardest just now?
    .opt-low = I feel low or worried
    .also-low = low, worried, sad, anxious, depressed
    .opt-sleep = I sleep badly
    .also-sleep = sleep, i can't sleep, i cant sleep
    .opt-event = Something bad happened
    .also-event = something happened
    .opt-talk = I just want to talk
    .also-talk = just to talk, to talk, talk
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What is hardest just now?

health-talk = Of course. I will ask one of our advisors to write to you.

health-helped =
    { $whom ->
        [other] Do they get help with this already?
        [work] Do they get help with this already?
       *[me] Do you get help with this already?
    }
    .opt-yes = Yes
    .also-yes = yeah, yep, yup, aye
    .opt-no = No
    .also-no = not yet, nope, nah
    .retry1 = Sorry, I did not get that. { $whom ->
            [other] Do they get help with this already?
            [work] Do they get help with this already?
           *[me] Do you get help already?
        } Yes or no.
    .retry2 = Please choose yes or no, or skip this.
    .nudge = Are you still there? { $whom ->
            [other] Do they get help with this already?
            [work] Do they get help with this already?
           *[me] Do you get help with this already?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = In England, you can ask NHS talking therapies for help yourself. It is free, and you do not have to see a GP first. In Liverpool it is called Talk Liverpool.

# Source: NHS 111 (in Wales, option 2).
health-worse = If it gets worse, call 111 and choose the mental health option. In Wales, press 2. You can also call Samaritans free on 116 123, day or night.
