# The first conversation. Message ids are <dialogue>-<node>; docs/dialogues.md says which parts each has.

welcome-lang =
    Hello. Which language would you like?
    .retry1 = Please choose a language from the list, or write its name.
    .retry2 = You can write, for example: English, Polski, العربية.
    .nudge = We are still here. Which language would you like?

welcome-hello =
    Hello, and welcome to { $service }. I am a chat helper, not a person.
    I can help you find things near you: company, help with money or housing, learning, and much more. You can ask for a person at any time.

# Consent to the service. "Yes" lets us keep what the person says.
welcome-agree =
    To help, we need to keep what you write here. Only our team can read it. You can see it or delete it whenever you like. Is that OK?
    .opt-yes = Yes, that is OK
    .also-yes = yes, ok, okay, yeah, yep, sure, fine, i agree, agree, yup, aye
    .opt-more = Tell me more first
    .also-more = more, tell me more, why, not sure, don't know, dont know
    .opt-no = No, thank you
    .also-no = no, nope, no thanks, don't agree, dont agree, do not agree, not ok, not okay, not fine, rather not, nah
    .retry1 = Sorry, I did not get that. Is it OK to keep what you write here? You can say yes or no.
    .retry2 = Please choose: yes, no, or tell me more.
    .nudge = Are you still there? Take your time. Is it OK to keep what you write?

welcome-more =
    We keep your messages so that you do not have to tell your story twice. Our advisors read them to help you.
    We do not pass anything on to anyone else unless you say yes to that first. Write “my data” to see what we keep, or “delete my data” to remove it.
    If your life is in danger, call 999.

# After consent, when the first message already told us what matters.
welcome-noted = Thank you for telling me. I have noted what you wrote, so you do not need to say it again.

# Everything may be for the person who writes (me), for somebody they know (other) or for somebody they help in their job (work).
welcome-whom =
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

welcome-other =
    Thank you for looking out for them. If you can, tell them that you are writing to us, and ask if that is OK.
    The next questions are about them. Where a button says “I”, it means them.

# $whom is me, other or work, here and below; it may be missing, and is me then.
welcome-age =
    { $whom ->
        [other] How old are they?
       *[me] How old are you?
    } Some groups are for certain ages. You can skip this.
    .retry1 = Please write the age as a number, like 42. Or skip it.
    .retry2 = Just a number is fine, or choose skip.
    .nudge = Are you still there? If you like, tell me the age, or skip it.

# Below 18. Sources: Childline and the NSPCC, as other lists give them; not checked with them yet, so the web address stands first.
welcome-young =
    { $whom ->
        [other] This service is mostly for adults. An advisor can help you find the right place for someone under 18.
       *[me] Thank you for telling me. This service is mostly for adults. An advisor can help you find the right place.
    }
    { $whom ->
        [other] Your council has family help too. If you are worried about a child, ask the NSPCC: nspcc.org.uk or 0808 800 5000. If a child is in danger, call 999.
       *[me] You can also talk to Childline. It is free, and for everyone under 19: childline.org.uk or 0800 1111. If you are in danger, call 999.
    }
    Would you like to talk to an advisor?
    .opt-human = Yes, to an advisor
    .also-human = yes, yes please, ok, okay, an advisor
    .opt-go_on = No, go on here
    .also-go_on = no, no thanks, go on, carry on
    .retry1 = Sorry, I did not get that. Would you like to talk to an advisor, or go on here?
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Would you like to talk to an advisor?

welcome-matters =
    { $whom ->
        [other] In your own words, what matters most to them right now?
       *[me] In your own words, what matters most to you right now?
    } A few words are enough. You can skip this.
    .retry1 = Write whatever comes to mind, or choose skip.
    .retry2 = There is no wrong answer. You can also skip this.
    .nudge = Whenever you are ready: what matters most right now?

welcome-declined =
    That is fine. We will not ask you anything more.
    You can come back at any time. If you need help now, call 999 in an emergency, 111 for health, or Samaritans on 116 123.
