bereavement-when =
    I am sorry that someone died. How long ago was it? You can skip this.
    .opt-weeks = In the last few weeks
    .also-weeks = weeks ago, days ago, today, yesterday, last week, this month, last month, weeks, week, days
    .opt-months = In the last 6 months
    .also-months = months ago, a few months ago, months
    .opt-longer = Longer ago
    .also-longer = years ago, last year, long ago, a long time ago, years, a year
    .retry1 = Sorry, I did not get that. How long ago was it?
    .retry2 = You can choose one, or skip this.
    .nudge = There is no hurry. When you are ready: how long ago was it?

bereavement-sudden =
    Was it sudden? You do not have to say.
    .opt-yes = Yes, it was sudden
    .also-yes = yes, sudden, suddenly, an accident, yeah, yep, yup, aye
    .opt-no = No, not sudden
    .also-no = no, expected, we knew, they were ill, a long illness, nope, nah
    .retry1 = Sorry, I did not get that. Was it sudden? Yes or no.
    .retry2 = Please choose one, or skip this.
    .nudge = There is no hurry. When you are ready: was it sudden?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    May I ask if it was suicide? There are people who help with that kind of loss. You do not have to say.
    .opt-yes = Yes
    .also-yes = yeah, yep, yup, aye
    .opt-no = No
    .also-no = nope, nah
    .retry1 = Sorry, I did not get that. Yes or no is enough.
    .retry2 = Please choose one, or skip this.
    .nudge = There is no hurry. You can choose yes or no, or skip this.

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    Thank you for telling me. I am so sorry.
    People who lost someone this way can help you: supportaftersuicide.org.uk. If it gets too much, Samaritans listen day and night: 116 123.

bereavement-listen = There is no right way to grieve, and no set time for it. Cruse listens to people who grieve: cruse.org.uk, or 0808 808 1677.

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    When you register the death, ask about “Tell Us Once”: it tells most government offices for you.
    If you get some benefits, you may get help to pay for the funeral. Ask within 6 months of it.
