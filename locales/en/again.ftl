again-noted = Hello again. Thank you for telling me. Let us look at that together.

again-what =
    Hello again. What would you like to do?
    .opt-look = Find something that helps
    .also-look = find something, look, find help, search
    .opt-human = Talk to a person
    .opt-nothing = Nothing right now
    .also-nothing = nothing, no, later
    .retry1 = Sorry, I did not get that. You can look for help, talk to a person, or leave it for now.
    .retry2 = Please choose one of these.
    .nudge = Are you still there? I can look for something, or find a person for you.

again-bye = All right. Write to us whenever you like.
