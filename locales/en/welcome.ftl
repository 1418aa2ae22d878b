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
    .also-yes = yes, ok, okay, yeah, yep, sure, fine, i agree, agree
    .opt-more = Tell me more first
    .also-more = more, tell me more, why, not sure, don't know, dont know
    .opt-no = No, thank you
    .also-no = no, nope, no thanks, don't agree, dont agree, do not agree, not ok, not okay, not fine, rather not
    .retry1 = Sorry, I did not get that. Is it OK to keep what you write here? You can say yes or no.
    .retry2 = Please choose: yes, no, or tell me more.
    .nudge = Are you still there? Take your time. Is it OK to keep what you write?

welcome-more =
    We keep your messages so that you do not have to tell your story twice. Our advisors read them to help you.
    We do not pass anything on to anyone else unless you say yes to that first. Write “my data” to see what we keep, or “delete my data” to remove it.
    If your life is in danger, call 999.

# After consent, when the first message already told us what matters.
welcome-noted = Thank you for telling me. I have noted what you wrote, so you do not need to say it again.

welcome-age =
    How old are you? Some groups are for certain ages. You can skip this.
    .retry1 = Please write your age as a number, like 42. Or skip it.
    .retry2 = Just a number is fine, or choose skip.
    .nudge = Are you still there? If you like, tell me your age, or skip it.

welcome-matters =
    In your own words, what matters most to you right now? A few words are enough. You can skip this.
    .retry1 = Write whatever comes to mind, or choose skip.
    .retry2 = There is no wrong answer. You can also skip this.
    .nudge = Whenever you are ready: what matters most to you right now?

welcome-declined =
    That is fine. We will not ask you anything more.
    You can come back at any time. If you need help now, call 999 in an emergency, 111 for health, or Samaritans on 116 123.
