money-bailiffs =
    Are bailiffs at your door, or have they said they are coming?
    .opt-yes = Yes
    .opt-no = No
    .opt-unsure = I am not sure
    .also-unsure = not sure, don't know, dont know, dunno, maybe
    .retry1 = Sorry, I did not get that. Are bailiffs coming? Yes, no, or not sure.
    .retry2 = Please choose one of these.
    .nudge = Are you still there? Are bailiffs coming to your door?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Call National Debtline free on 0808 808 4000. They help with this every working day.
    In most cases you do not have to let a bailiff in. Keep your door closed and talk through it. Ask for a letter that says who they are.

money-today =
    Do you have food for today, and heat or power at home?
    .opt-yes = Yes, for today
    .also-yes = yes
    .opt-no = No, not enough
    .also-no = no
    .retry1 = Sorry, I did not get that. Do you have food and heat today? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Do you have food and heat for today?

money-urgent =
    Thank you for telling me. You are not the only one, and there is help today.
    Your council has money for emergencies. Ask them for “crisis help”. Citizens Advice can help you get a food parcel: 0800 144 8848.
