money-bailiffs =
    { $whom ->
        [other] Are bailiffs at their door, or have they said they are coming?
        [work] Are bailiffs at their door, or have they said they are coming?
       *[me] Are bailiffs at your door, or have they said they are coming?
    }
    .opt-yes = Yes
    .also-yes = yeah, yep, yup, aye
    .opt-no = No
    .also-no = nope, nah
    .opt-unsure = I am not sure
    .also-unsure = not sure, don't know, dont know, dunno, maybe
    .retry1 = Sorry, I did not get that. Are bailiffs coming? Yes, no, or not sure.
    .retry2 = Please choose one of these.
    .nudge = Are you still there? Are bailiffs coming?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Call National Debtline free on 0808 808 4000. They help with this every working day.
    In most cases you do not have to let a bailiff in. Keep your door closed and talk through it. Ask for a letter that says who they are.

money-today =
    { $whom ->
        [other] Do they have food for today, and heat or power at home?
        [work] Do they have food for today, and heat or power at home?
       *[me] Do you have food for today, and heat or power at home?
    }
    .opt-yes = Yes, for today
    .also-yes = yes, yeah, yep, yup, aye
    .opt-no = No, not enough
    .also-no = no, nope, nah
    .retry1 = Sorry, I did not get that. Is there food and heat for today? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Is there food and heat for today?

money-urgent =
    Thank you for telling me. You are not the only one, and there is help.
    Your council has money for emergencies. Ask them for “crisis help”. Citizens Advice can help you get a food parcel: 0800 144 8848.

money-what =
    Money worries are hard. What is it about most?
    .opt-debt = Money I owe
    .also-debt = debt, debts
    .opt-benefits = Benefits
    .opt-bills = Gas or power bills
    .also-bills = bills, gas, power, electricity, heating
    .opt-living = Too little to live on
    .also-living = not enough, not enough money
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What is it about most?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    In England and Wales, you can ask a debt adviser for “breathing space”. For 60 days, most people you owe must not chase you or add interest.
    StepChange can tell you more, free: 0800 138 1111.

money-claim =
    What do you need with benefits?
    .opt-apply = Help to apply
    .also-apply = apply, fill in a form, help with the form
    .opt-refused = I was turned down
    .also-refused = turned down, refused, they said no
    .opt-stopped = It was stopped or cut
    .also-stopped = stopped, cut, sanction, sanctioned
    .opt-check = Benefits I may get
    .also-check = check, what can i get
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What do you need with benefits?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = Apply soon: money is often paid only from the day you ask. Citizens Advice can check what you can get, and help with the form, free: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = You can ask them to look at it again. It is called “mandatory reconsideration”. Ask within one month of the date on the letter. Citizens Advice can help, free: 0800 144 8848.

money-meter =
    { $whom ->
        [other] Do they have a prepayment meter that has run out, or soon will?
        [work] Do they have a prepayment meter that has run out, or soon will?
       *[me] Do you have a prepayment meter that has run out, or soon will?
    }
    .opt-yes = Yes
    .also-yes = yeah, yep, yup, aye
    .opt-no = No
    .also-no = no meter, i have no meter, nope, nah
    .retry1 = Sorry, I did not get that. Has the meter run out, or will it soon? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Has the meter run out, or will it soon?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = Please call your supplier as soon as they open. Say that your meter is running out, and that you cannot pay. Ask for “additional support credit”, and if they have a fuel voucher.

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    Your supplier must work with you on a plan that you can pay.
    Are you ill, disabled or older, or do you have small children? Ask to be on the “Priority Services Register”: it is free extra help.
