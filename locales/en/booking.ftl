# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    We have courses of our own. Which one would you like?
    .retry1 = Sorry, which course do you mean? You can write its number.
    .retry2 = Write the number of a course, or choose “None of these”.
    .nudge = Are you still there? Have a look, and tell me which course you like.

booking-session =
    { $course }: when would you like to come?
    .retry1 = Sorry, which day do you mean? You can write its number.
    .retry2 = Write the number of a day, or choose “None of these”.
    .nudge = Are you still there? Tell me which day you would like.

booking-booked = Done. This is your place:

booking-waiting = It is full just now, so you are on the waiting list. If a place comes free, we will write to you at once.

booking-soon = If you cannot come, write “my places”. Then somebody else can have the place.

booking-gone = Sorry, that one is no longer on. Let us look again.

places-which =
    These are your places. Which one would you like to look at?
    .retry1 = Sorry, which one do you mean? You can write its number.
    .retry2 = Write the number of one, or choose “None of these”.
    .nudge = Are you still there? Tell me which place you would like to look at.

places-shown = Here it is:

places-next =
    Would you like to keep your place?
    .opt-keep = Yes, keep it
    .also-keep = yes, keep my place, keep
    .opt-give_up = No, I cannot come
    .also-give_up = no, give it up, cancel my place
    .retry1 = Sorry, I did not get that. Keep your place, or give it up?
    .retry2 = Please choose one of these.
    .nudge = Are you still there? Keep your place, or give it up?

places-freed = Thank you for telling us. Your place is free for somebody else now.

places-none = You have no place on a course just now.

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = When: { $when }, until { $until }
session-any-time = When: at any time
session-language = Language: { $language }
session-online = Where: online. You get a link.
session-left = Free places: { $left }
session-full = Full. You can go on the waiting list.
session-off = It is called off.
session-booked = You have a place.
session-waiting = You are on the waiting list.
session-join = Join here: { $link }
session-watch = Watch it here: { $link }
session-calendar = For your calendar: { $link }
session-code = If you are asked at the door, say: { $code }
