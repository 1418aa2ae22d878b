work-what =
    What kind of help with work would you like? You can skip this.
    .opt-find = Finding a job
    .also-find = find a job, a job, need a job, job hunting, get a job
    .opt-keep = Keeping my job
    .also-keep = keep my job, trouble at work, off sick, sick note, my boss, work stress
    .opt-training = Training
    .also-training = a course, new skills, qualifications
    .opt-other = Something else
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What kind of help with work would you like?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    There is a service for people who live with a mental health condition and want a paid job. It works in these places. { $whom ->
        [other] Do they live in one of them?
        [work] Do they live in one of them?
       *[me] Do you live in one of them?
    }
    .opt-liverpool = Liverpool
    .opt-warrington = Warrington
    .opt-halton = Halton
    .also-halton = widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = birkenhead, wallasey
    .opt-none = No, or not for me
    .also-none = no, not for me, somewhere else, none of them
    .retry1 = Sorry, I did not get that. { $whom ->
            [other] Do they live in one of these places?
            [work] Do they live in one of these places?
           *[me] Do you live in one of these places?
        }
    .retry2 = Choose a place, or “No, or not for me”.
    .nudge = Are you still there? { $whom ->
            [other] Do they live in one of these places?
            [work] Do they live in one of these places?
           *[me] Do you live in one of these places?
        }

work-talk =
    One of our advisors can tell you more about this service. Would you like to talk to one?
    .opt-yes = Yes, please
    .also-yes = yes, ok, okay, sure, yeah, yep, yup, aye
    .opt-no = No, show me other help
    .also-no = no, no thanks, not now, nope, nah
    .retry1 = Sorry, I did not get that. Would you like to talk to an advisor? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Would you like to talk to an advisor?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    Before you leave your job or sign anything, ask Acas for free advice: acas.org.uk, or 0300 123 1100.
    If you are disabled or ill for a long time, you can ask for changes that help you work. The law calls them “reasonable adjustments”.

# Source: National Careers Service. Not checked.
work-training = The National Careers Service gives free advice about training and jobs: nationalcareers.service.gov.uk, or 0800 100 900.
