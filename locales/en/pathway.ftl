pathway-needs =
    { $whom ->
        [other] What would they like help with?
        [work] What would they like help with?
       *[me] What would you like help with?
    } You can choose more than one, or tell me in your own words.
    .retry1 = Sorry, I did not get that. Choose from the list, or say it another way.
    .retry2 = For example: “I feel alone”, or “I cannot pay my bills”.
    .nudge = Are you still there? Tell me what would help, when you are ready.

pathway-area =
    { $whom ->
        [other] Where do they live?
        [work] Where do they live?
       *[me] Where do you live?
    } The first part of the postcode, like L9, or the name of the area is enough. You can skip this.
    .retry1 = Sorry, I could not find that place. Try the first part of the postcode, like L9.
    .retry2 = The name of a town or area works too, like Bootle. Or choose skip.
    .nudge = Are you still there? If you tell me the area, I can look there.

# Somebody lives where the service does not work. $districts is a list of where it does, $area what they said.
pathway-outside =
    We mostly know places in { $districts }. So we may find little near { $area }, but online help may still fit.
    The GP surgery there can help too. Ask for a “social prescriber”: someone who knows what is on nearby.

pathway-prefs =
    { $whom ->
        [other] What would suit them?
        [work] What would suit them?
       *[me] What would suit you?
    } Choose as many as you like, or skip this.
    .opt-daytime = In the daytime
    .also-daytime = daytime, day, mornings, afternoons, morning, afternoon
    .opt-evening = In the evening
    .also-evening = evening, evenings, after work
    .opt-weekend = At the weekend
    .also-weekend = weekend, weekends, saturday, sunday
    .opt-online = Online
    .opt-in_person = Face to face
    .also-in_person = meeting people
    .opt-free = Free
    .opt-step_free = No steps
    .also-step_free = step free, no stairs, wheelchair, can't do stairs, cant do stairs
    .opt-women_only = Women only
    .also-women_only = only women, just women
    .retry1 = Sorry, I did not get that. Choose what suits, or skip this.
    .retry2 = You can tap more than one. If nothing matters, choose skip.
    .nudge = Are you still there? Tell me what would suit, or skip this.

pathway-more =
    Is there anything else we can help with?
    .opt-yes = Yes, something else
    .also-yes = yes, something else, yeah, yep, yup, aye
    .opt-human = Talk to a person
    .opt-no = No, that is all
    .also-no = no, that's all, nothing else, no thanks, nope, nah
    .retry1 = Sorry, I did not get that. Is there anything else?
    .retry2 = Please choose yes, no, or talk to a person.
    .nudge = Are you still there? Is there anything else we can help with?

pathway-bye =
    Thank you for talking to us. Everything is saved here. Write again at any time, day or night.
