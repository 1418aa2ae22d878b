caring-whom =
    Caring for someone is a lot to carry. Whom do you care for? You can skip this.
    .opt-partner = My partner
    .also-partner = my wife, my husband, wife, husband, partner, girlfriend, boyfriend
    .opt-parent = My parent
    .also-parent = my mum, my dad, mum, dad, mother, father, my parents, mam
    .opt-child = My child
    .also-child = my son, my daughter, son, daughter, child, children, my children, my kids
    .opt-other = A relative or friend
    .also-other = friend, neighbour, my nan, my grandad, my brother, my sister
    .retry1 = Sorry, I did not get that. Whom do you care for?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? Whom do you care for?

caring-cover =
    If you are ill, can somebody else look after them?
    .opt-yes = Yes
    .opt-no = No, only me
    .also-no = no, nobody, no one, just me, not sure, don't know
    .opt-today = Nobody can look after them today
    .also-today = nobody today, no one today, today, right now, i am ill now
    .retry1 = Sorry, I did not get that. Can somebody else look after them if you are ill?
    .retry2 = Please choose one of these.
    .nudge = Are you still there? Can somebody else look after them if you are ill?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Call your council now and ask for social care. Say: “Nobody can look after them today”. They have a number for nights and weekends too.
    If someone is in danger, call 999. I am also telling one of our advisors.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    You have a right to ask your council for a “carer’s assessment”. It is free. It looks at what would help you, and what happens if you are ill.
    Carers UK can tell you more: carersuk.org, or 0808 808 7777.
