caring-whom =
    Looking after someone is hard work. Who do you care for? You can skip this.
    .opt-partner = My partner
    .also-partner = my wife, my husband, wife, husband, partner, girlfriend, boyfriend
    .opt-parent = My parent
    .also-parent = my mum, my dad, mum, dad, mother, father, my parents, mam
    .opt-child = My child
    .also-child = my son, my daughter, son, daughter, child, children, my children, my kids
    .opt-other = A relative or friend
    .also-other = friend, neighbour, my nan, my grandad, my brother, my sister
    .retry1 = Sorry, I did not get that. Who do you care for?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? Who do you care for?

caring-cover =
    If you are ill, can somebody else look after them?
    .opt-yes = Yes
    .also-yes = yeah, yep, yup, aye
    .opt-no = No, only me
    .also-no = no, just me, only me, there's only me, theres only me, nobody else, no one else, not sure, don't know, nope, nah
    .opt-today = Nobody can look after them today
    .also-today = today, nobody today, no one today, nobody can today, no one can today, nobody now, right now, i am ill now
    .retry1 = Sorry, I did not get that. Can somebody else look after them if you are ill?
    .retry2 = Please choose one of these.
    .nudge = Are you still there? Can somebody else look after them if you are ill?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Call your council now, ask for social care, and say: “Nobody can look after them today”. They have a number for nights and weekends too.
    If someone is in danger, call 999.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    You have a right to ask your council for a “carer’s assessment”. It is free and looks at what would help you.
    Carers UK can tell you more: carersuk.org, or 0808 808 7777.
