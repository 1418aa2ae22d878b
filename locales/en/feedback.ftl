feedback-helped =
    Did this chat help you? You can skip this.
    .opt-yes = Yes, it helped
    .also-yes = yes, it helped, a lot, yeah, yep, yup, aye
    .opt-some = A little
    .opt-no = No, it did not
    .also-no = no, not really, nope, nah
    .retry1 = Sorry, I did not get that. Did it help? Yes, a little, or no.

feedback-words =
    Is there anything we could do better? Write it in your own words, or skip this.
    .retry1 = Write whatever you like, or skip this.

feedback-thanks = Thank you. What you tell us makes this better for everyone.
