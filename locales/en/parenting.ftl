parenting-what =
    Being a parent can be hard. What would help most?
    .opt-groups = A group for us
    .also-groups = group, groups, playgroup
    .opt-behaviour = How my child behaves
    .also-behaviour = behaviour, tantrums
    .opt-break = A break
    .also-break = break, time for me, rest
    .opt-money = Money
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What would help most?

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] Can they keep going today, and keep their child safe?
        [work] Can they keep going today, and keep their child safe?
       *[me] Can you keep going today, and keep your child safe?
    }
    .opt-yes = Yes, I can
    .also-yes = yes
    .opt-no = No, or I am not sure
    .also-no = no, not sure, don't know, dont know, not really
    .retry1 = Sorry, I did not get that. { $whom ->
            [other] Can they keep going today, and keep their child safe?
            [work] Can they keep going today, and keep their child safe?
           *[me] Can you keep going, and keep your child safe?
        } Yes or no.
    .retry2 = Please choose one of these.
    .nudge = Are you still there? { $whom ->
            [other] Can they keep going today, and keep their child safe?
            [work] Can they keep going today, and keep their child safe?
           *[me] Can you keep going today, and keep your child safe?
        }

parenting-urgent =
    Thank you for telling me. Many parents come to this point. If someone may get hurt now, call 999.
    NSPCC can advise you, free: 0808 800 5000. A child can call Childline, free: 0800 1111. To talk at any hour, call Samaritans free on 116 123.
    I am telling one of our advisors now.

parenting-talk =
    Would you like to talk to an advisor here?
    .opt-yes = Yes, please
    .also-yes = yes, ok, okay, yeah, yep, yup, aye
    .opt-no = No, show me places that help
    .also-no = no, show me places, nope, nah
    .retry1 = Sorry, I did not get that. Would you like to talk to an advisor? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Would you like to talk to an advisor?

parenting-child =
    How old is the child? If there are more, think of the one you worry about most.
    .opt-baby = On the way, or a baby
    .also-baby = baby, newborn, pregnant, 0, 1 month, 2 months, 3 months, 4 months, 5 months, 6 months, 7 months, 8 months, 9 months, 10 months, 11 months, 1 week, 2 weeks, 3 weeks, 4 weeks, 5 weeks, 6 weeks, 7 weeks, 8 weeks, 9 weeks, 10 weeks, 11 weeks, 12 weeks
    .opt-small = Under 5
    .also-small = toddler, 1, 2, 3, 4, is one, two, three, four, 18 months
    .opt-school = 5 to 11
    .also-school = 5, 6, 7, 8, 9, 10, 11, five, six, seven, eight, nine, ten, eleven
    .opt-teen = 12 to 17
    .also-teen = teenager, teen, 12, 13, 14, 15, 16, 17, twelve, thirteen, fourteen, fifteen, sixteen, seventeen
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? How old is the child?

# Source: NHS, on health visitors and midwives.
parenting-visitor = Every child under 5 has a health visitor, free. You can call them about anything, also how you feel. Your GP can give you the number. Before the birth, ask your midwife.

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = Your child's school and your council can help. Ask for “early help”: it is free, and you choose if you want it.
