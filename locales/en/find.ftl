# The matches are laid out below this message, then the buttons.
find-offer =
    { NUM($matches) ->
        [one] I found something that may help.
       *[other] I found { $matches } things that may help.
    } Which would you like to know more about?
    .retry1 = Sorry, which one do you mean? You can write its number.
    .retry2 = Write 1, 2 or 3, or choose “None of these”.
    .nudge = Are you still there? Have a look, and tell me which one you like.

find-how =
    You chose { $choice }. How would you like to go on?
    .opt-refer = Please tell them about me
    .also-refer = refer me, tell them
    .opt-details = Their phone and address
    .also-details = phone number, address, phone number and address
    .opt-human = Talk to a person first
    .retry1 = Sorry, I did not get that. Shall we tell them about you, or do you want their details?
    .retry2 = Please choose one of these.
    .nudge = Are you still there? How would you like to go on with { $choice }?

# Consent to sharing, apart from consent to the service.
find-share =
    { $whom ->
        [other] To do that, we will tell { $choice } about the person you are asking for. Does that person agree?
        [work] To do that, we will tell { $choice } about the person you are asking for. Does that person agree?
       *[me] To do that, we will tell { $choice } that you would like to come. Is it OK to share this with them?
    }
    .opt-yes = Yes, you may share it
    .also-yes = yes, ok, okay, sure, yeah, yep, yup, aye
    .opt-no = No, do not share it
    .also-no = no, no thanks, not sure, not ok, not okay, don't share, dont share, don't tell, dont tell, rather not, nope, nah
    .retry1 = Sorry, I did not get that. May we tell them about you? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? May we tell them about you?

find-sent =
    { $whom ->
        [other] Done. We have noted that they would like to go to { $choice }. An advisor will pass it on.
        [work] Done. We have noted that they would like to go to { $choice }. An advisor will pass it on.
       *[me] Done. We have noted that you would like to go to { $choice }. An advisor will pass it on.
    }
    Here is how you can reach them yourself:

find-failed = Sorry, we could not do that just now. A person will help you with it.

find-details = Here are the details:

find-soon = We will ask you in a week how it went. If you do not want that, write “stop”.

find-none =
    Sorry, I found nothing that fits just now. One of our advisors may know more. Would you like to talk to one?
    .opt-yes = Yes, please
    .also-yes = yes, ok, okay, sure, yeah, yep, yup, aye
    .opt-no = Not now
    .also-no = no, no thanks, not now
    .retry1 = Sorry, I did not get that. Would you like to talk to an advisor? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Would you like to talk to an advisor?
