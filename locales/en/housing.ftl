housing-what =
    { $whom ->
        [other] What is going on with their home?
        [work] What is going on with their home?
       *[me] What is going on with your home?
    }
    .opt-tonight = I have nowhere to sleep
    .also-tonight = nowhere to sleep, nowhere to stay
    .opt-notice = I may lose my home
    .also-notice = losing my home, eviction, notice
    .opt-repairs = Damp, cold or repairs
    .also-repairs = damp, repairs, cold
    .opt-other = Something else
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or write its number.
    .nudge = Are you still there? What is going on with the home?

housing-notice =
    { $whom ->
        [other]
            They should not move out before they get advice. A letter from the landlord does not always mean that they must go.
            Their council must help if they may lose their home within 8 weeks.
        [work]
            They should not move out before they get advice. A letter from the landlord does not always mean that they must go.
            Their council must help if they may lose their home within 8 weeks.
       *[me]
            Please do not move out before you get advice. A letter from your landlord does not always mean that you must go.
            Your council must help if you may lose your home within 8 weeks.
    }

homeless-first =
    { $whom ->
        [other] If they have nowhere safe to sleep, their council must help them. It is best if they call now and say: “I am homeless tonight”. You can also call for them. There is a number for nights and weekends too.
        [work] If they have nowhere safe to sleep, their council must help them. It is best if they call now and say: “I am homeless tonight”. You can also call for them. There is a number for nights and weekends too.
       *[me] If you have nowhere safe to sleep, your council must help you. Call them now and say: “I am homeless tonight”. They have a number for nights and weekends too.
    }
    Shelter can help you: 0808 800 4444. If someone sleeps outside, StreetLink can send help: thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] Do they have a safe place to sleep tonight?
        [work] Do they have a safe place to sleep tonight?
       *[me] Do you have a safe place to sleep tonight?
    }
    .opt-tonight = No, not tonight
    .also-tonight = no, nope, nah, nowhere
    .opt-soon = Yes, but not for long
    .also-soon = yes, yeah, yep, for now
    .retry1 = Sorry, I did not get that. Is there a safe place tonight? Yes or no.
    .retry2 = Please choose one of these.
    .nudge = Are you still there? Is there a safe place to sleep tonight?

homeless-tonight = I am telling one of our advisors now. Please call the council as well: that is the fastest way.

homeless-talk =
    Would you like to talk to an advisor here?
    .opt-yes = Yes, please
    .also-yes = yes, ok, okay, yeah, yep, yup, aye
    .opt-no = No, show me places that help
    .also-no = no, show me places, nope, nah
    .retry1 = Sorry, I did not get that. Would you like to talk to an advisor? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Would you like to talk to an advisor?
