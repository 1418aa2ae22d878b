# Somebody writes for a person they help in their job: a nurse, a teacher, a social worker.

referral_in-agreed =
    Thank you for thinking of them. Do they agree that you write to us?
    .opt-yes = Yes, they agree
    .also-yes = yes, they agree, they do, they know and agree, yeah, yep, yup, aye
    .opt-no = No, not yet
    .also-no = no, not yet, i haven't asked, not asked yet, not sure, i don't know, nope, nah
    .retry1 = Sorry, I did not get that. Do they agree? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Do they agree?

referral_in-needs =
    What would they like help with? You can choose more than one, or tell me in your own words. Please do not write their name here.
    .retry1 = Sorry, I did not get that. Choose from the list, or say it another way.
    .retry2 = For example: “he feels alone”, or “she cannot pay her bills”. You can also skip this.
    .nudge = Are you still there? What would they like help with?

referral_in-area =
    Where do they live? The first part of the postcode, like L9, or the name of the area is enough. You can skip this.
    .retry1 = Sorry, I could not find that place. Try the first part of the postcode, like L9.
    .retry2 = The name of a town or area works too, like Bootle. Or choose skip.
    .nudge = Are you still there? Where do they live?

referral_in-thanks = Thank you. An advisor can take it from here, and will ask you how to reach them. Nothing goes to anyone else without their yes.

# $chat_link is the chat's own address, which anybody may have.
referral_in-first =
    Then please ask them first. It is their choice, and nothing is passed on without their yes.
    They can also write to us themselves: { $chat_link }
    You could sit with them while they do. You are welcome back when they agree.
