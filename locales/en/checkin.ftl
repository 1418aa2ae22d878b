checkin-went =
    Hello. Last week we talked about { $choice }. How did it go?
    .opt-received = I went, or they helped
    .also-received = i went, they helped, it went well
    .opt-not_yet = Not yet
    .opt-not_for_me = It was not for me
    .also-not_for_me = not for me, didn't like it
    .opt-no_longer = I do not need it any more
    .retry1 = Sorry, I did not get that. Did you go, or not yet?
    .retry2 = Please choose one of these.
    .nudge = When you have a moment: how did it go with { $choice }?

checkin-received = I am glad to hear it.

checkin-not_yet =
    That is all right. What would help now?
    .opt-later = Ask me again in a week
    .also-later = ask me later, next week
    .opt-other = Show me something else
    .also-other = something else
    .opt-human = Talk to a person
    .opt-nothing = Nothing, thank you
    .also-nothing = nothing, no thanks
    .retry1 = Sorry, I did not get that. What would help now?
    .retry2 = Please choose one of these.
    .nudge = Are you still there? What would help now?

checkin-soon = I will ask you again in a week.

checkin-other = Thank you for telling me. Let us look for something else.

checkin-no_longer = Thank you for telling me. Write to us whenever you like.
