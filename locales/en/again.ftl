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

# Who writes asked for somebody else before.
again-same =
    Hello again. Is this about the same person as last time?
    .opt-same = Yes, the same one
    .also-same = yes, same, the same, the same person, them again
    .opt-new = No, a different one
    .also-new = no, someone else, somebody else, another person, a different person, for me, for myself, me
    .retry1 = Sorry, I did not get that. Is it the same person as last time?
    .retry2 = Please choose: the same one, or a different one.
    .nudge = Are you still there? Is this about the same person as last time?

again-whom =
    Is this for you, or for someone else?
    .opt-me = For me
    .also-me = me, myself, for myself, it's for me, its for me, just me
    .opt-other = For someone I know
    .also-other = someone else, for someone else, somebody else, someone i know, my mum, my mother, my dad, my father, my son, my daughter, my child, my husband, my wife, my partner, my brother, my sister, my nan, my grandad, my friend, a friend, my neighbour
    .opt-work = For someone I help in my job
    .also-work = for work, for my job, someone i work with, for someone i work with, i am a professional, i'm a nurse, i am a gp, i'm a social worker, a referral, i want to refer someone
    .retry1 = Sorry, I did not get that. Who is this for?
    .retry2 = You can tap one, or write its number. You can also skip this.
    .nudge = Are you still there? Who is this for?
