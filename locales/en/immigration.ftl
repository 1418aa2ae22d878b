immigration-what =
    What is it about? You can skip this.
    .opt-asylum = Asylum
    .also-asylum = asylum seeker, refugee
    .opt-status = A visa or my status
    .also-status = visa, status, my visa, papers, settled status
    .opt-family = My family
    .also-family = family, wife, husband, children
    .opt-settling = Settling in here
    .also-settling = settling in, english, english lessons
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What is it about?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = Only a registered adviser or a solicitor may advise you on immigration. For asylum, this can be free.

immigration-date =
    { $whom ->
        [other] Do they have a letter with a date, or an appointment, in the next few days?
        [work] Do they have a letter with a date, or an appointment, in the next few days?
       *[me] Do you have a letter with a date, or an appointment, in the next few days?
    }
    .opt-yes = Yes
    .also-yes = today, tomorrow, days, this week, next week, weeks, yeah, yep, yup, aye
    .opt-no = No
    .also-no = nope, nah
    .retry1 = Sorry, I did not get that. Is there a date in the next few days? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Is there a date in the next few days?

immigration-soon = Please do not miss that date. Our advisors can help you look for someone who may advise you.

immigration-talk =
    Would you like to talk to an advisor here?
    .opt-yes = Yes, please
    .also-yes = yes, ok, okay, yeah, yep, yup, aye
    .opt-no = No, show me places that help
    .also-no = no, show me places, nope, nah
    .retry1 = Sorry, I did not get that. Would you like to talk to an advisor? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Would you like to talk to an advisor?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = Everyone can register with a GP, free. You do not need papers, a visa or proof of an address. You can ask for an interpreter.
