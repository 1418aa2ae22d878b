pathway-needs =
    What would you like help with? You can choose more than one, or tell me in your own words.
    .retry1 = Sorry, I did not get that. Choose from the list, or say it another way.
    .retry2 = For example: “I feel alone”, or “I cannot pay my bills”.
    .nudge = Are you still there? Tell me what you would like help with, when you are ready.

pathway-area =
    Where do you live? The first part of your postcode, like L9, or the name of your area is enough. You can skip this.
    .retry1 = Sorry, I could not find that place. Try the first part of your postcode, like L9.
    .retry2 = The name of a town or area works too, like Bootle. Or choose skip.
    .nudge = Are you still there? If you tell me your area, I can look near you.

pathway-prefs =
    What would suit you? Choose as many as you like, or skip this.
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
    .retry1 = Sorry, I did not get that. Choose what suits you, or skip this.
    .retry2 = You can tap more than one. If nothing matters, choose skip.
    .nudge = Are you still there? Tell me what would suit you, or skip this.

pathway-more =
    Is there anything else we can help with?
    .opt-yes = Yes, something else
    .also-yes = yes, something else
    .opt-human = Talk to a person
    .opt-no = No, that is all
    .also-no = no, that's all, nothing else, no thanks
    .retry1 = Sorry, I did not get that. Is there anything else?
    .retry2 = Please choose yes, no, or talk to a person.
    .nudge = Are you still there? Is there anything else we can help with?

pathway-bye =
    Thank you for talking to us. Everything is saved here. Write again at any time, day or night.
