digital-what =
    What would help you to get online? You can skip this.
    .opt-device = A phone or laptop
    .also-device = a device, phone, computer, laptop, tablet
    .opt-data = Internet or credit
    .also-data = data, internet, wifi, credit, a sim, top up
    .opt-skills = Learning how to do it
    .also-skills = learn, show me how, teach me, how to use it
    .opt-form = Help with one form
    .also-form = a form, fill in a form, online form
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What would help you to get online?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = Many libraries have computers that you can use. Ask the staff: some can show you how.

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = The National Databank gives free internet data to people who have little money and are 18 or over. Ask a library or an advisor where to get it near you.

digital-due =
    Must the form be sent in the next few days?
    .opt-soon = Yes, soon
    .also-soon = yes, yeah, yep, today, tomorrow, this week, days, a day
    .opt-later = No, I have time
    .also-later = no, nope, nah, later, next week, next month, weeks, months
    .retry1 = Sorry, I did not get that. Must the form be sent in the next few days? Yes or no.
    .retry2 = Please choose yes or no, or skip this.
    .nudge = Are you still there? Must the form be sent in the next few days?

digital-urgent = If you may be late, call the office that wants the form and ask for more time. I will also ask one of our advisors to help.
