transport-going =
    Where would you like to get to? You can skip this.
    .opt-health = Doctor or hospital
    .also-health = doctor, hospital, clinic, dentist, appointment, gp
    .opt-shops = Shops
    .also-shops = shopping, shop, supermarket
    .opt-people = Groups and people
    .also-people = friends, family, groups, people, clubs
    .opt-work = Work or a course
    .also-work = work, job, college, course
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? Where would you like to get to?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = If a doctor sends you to hospital and you have little money, the NHS may pay for your travel. Keep your tickets and ask at the hospital.

transport-soon =
    { $whom ->
        [other] Do they have to be there today or tomorrow?
        [work] Do they have to be there today or tomorrow?
       *[me] Do you have to be there today or tomorrow?
    }
    .opt-yes = Yes
    .also-yes = today, tomorrow, yeah, yep, yup, aye
    .opt-no = No
    .also-no = later, next week, nope, nah
    .retry1 = Sorry, I did not get that. { $whom ->
            [other] Do they have to be there today or tomorrow?
            [work] Do they have to be there today or tomorrow?
           *[me] Do you have to be there today or tomorrow?
        } Yes or no.
    .retry2 = Please choose yes or no, or skip this.
    .nudge = Are you still there? { $whom ->
            [other] Do they have to be there today or tomorrow?
            [work] Do they have to be there today or tomorrow?
           *[me] Do you have to be there today or tomorrow?
        }

transport-urgent = Call the place that expects you now. Ask if they can bring you, ring you, or see you another day. I will also ask one of our advisors to help.

transport-stops =
    What makes it hard to get there? You can skip this.
    .opt-cost = It costs too much
    .also-cost = cost, money, too dear, expensive, can't afford it
    .opt-walking = Walking is hard
    .also-walking = walking, stairs, pain, wheelchair, can't walk far
    .opt-afraid = I am afraid to go alone
    .also-afraid = afraid, scared, anxious, nervous, panic
    .opt-no_bus = There is no bus
    .also-no_bus = no bus, no buses, no car, no train
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What makes it hard to get there?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = Older people and many disabled people can travel by bus for free. Ask your council for a bus pass.

transport-afraid = Many people feel that way. You can ask a group if someone can meet you at the door the first time.
