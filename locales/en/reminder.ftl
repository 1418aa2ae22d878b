# The day before.
reminder-told = Hello. A reminder: you have a place here soon.

# A place came free for somebody who waited.
seat-told = Good news: a place has come free, and it is yours.

coming-coming =
    Will you come?
    .opt-yes = Yes, I will come
    .also-yes = yes, i'll come, i'm coming, im coming
    .opt-no = No, I cannot come
    .also-no = no, i cannot come, i can't come, i cant come, i can't make it
    .retry1 = Sorry, I did not get that. Will you come? Yes or no.
    .retry2 = Please choose one of these.

coming-glad = Good. See you there.

coming-freed = Thank you for telling us. Your place is free for somebody else now. You can book another day.

# A session will not be.
called_off-told = Sorry, this will not take place:

called_off-more = Write to us whenever you like, and we will look for something else.
