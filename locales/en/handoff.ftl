handoff-agree =
    An advisor will need to read what you wrote here. Is it OK that we keep it and show it to our advisors?
    .opt-yes = Yes, that is OK
    .also-yes = yes, ok, okay, sure, fine, yeah, yep, yup, aye
    .opt-no = No, thank you
    .also-no = no, no thanks, not sure, not ok, not okay, not fine, rather not, nope, nah
    .retry1 = Sorry, I did not get that. May our advisors read this chat? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? May our advisors read this chat?

# Out of hours. $next_open is a day and time.
handoff-closed =
    Our advisors are not here right now, and nobody is reading this chat. They are back on { $next_open }.
    If you are in danger, call 999. To talk to someone now, call Samaritans free on 116 123.

handoff-wait =
    You are in the queue. An advisor will write to you here, usually within { NUM($reply_days) ->
        [one] one working day
       *[other] { $reply_days } working days
    }. You do not have to stay on this page. You can add anything you want them to know.
    .relayed = Thank you. I have passed that on. The advisor will see it.
    .claimed = { $advisor } is here now and will write to you.

handoff-resolved = The advisor has finished for now. I am the chat helper again. Write at any time if you need us.

handoff-nobody =
    Sorry, an advisor cannot write to you here just now. Would you like us to call you?
    .opt-yes = Yes, please do
    .also-yes = yes, ok, okay, yes please, yes please call me, please call me, call me, yeah, yep, yup, aye
    .opt-no = No, thank you
    .also-no = no, no thanks, don't call me, dont call me, do not call me, nope, nah
    .retry1 = Sorry, I did not get that. Shall we call you? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Would you like us to call you?

handoff-declined = That is fine. You can also call NHS 111, or Samaritans on 116 123, at any time.

handoff-failed =
    Sorry, we could not reach our advisors just now. Please try again in a little while.
    If you are in danger, call 999. To talk to someone now, call Samaritans free on 116 123.
