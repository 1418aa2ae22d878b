callback-name =
    What name shall we ask for? You can skip this.
    .retry1 = Write the name you would like us to use, or skip it.
    .retry2 = Any name you like is fine. Or choose skip.

callback-phone =
    Which number shall we call?
    .retry1 = Sorry, that does not look like a phone number. Please write it again, like 0151 496 0000.
    .retry2 = Please write only the number.

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    To keep your number private, please give it to us on our own page, not here. Open this link, then choose “I am there”:
    { $link }
    .opt-yes = I am there
    .also-yes = yes, i'm there, done, ok
    .opt-no = Not now
    .also-no = no, not now
    .retry1 = Please open the link, then choose “I am there”. Or choose “Not now”.
    .retry2 = Please choose one of these.

callback-when =
    When is a good time to call?
    .opt-morning = In the morning
    .opt-afternoon = In the afternoon
    .opt-evening = In the evening
    .retry1 = Sorry, I did not get that. Morning, afternoon or evening?
    .retry2 = Please choose one of these.

callback-asked = Thank you. We will call you on { $phone }. We never say what it is about to anyone else who answers.

callback-failed = Sorry, we could not note that down. Please ask for an advisor instead.
