### The advisors' desk. Read by advisors at work: short, plain, calm.
### "Person" is whom we help. A conversation is spoken of by its short code, never by a name.

desk-name = Pathways desk
desk-skip = Skip to the main part
desk-nav = Desk
desk-sign-out = Sign out
desk-to-queue = Go to the queue

## The time

# How long ago something was. $n is a number.
desk-age-now = just now
desk-age-minutes = { PLURAL($n) ->
    [one] { NUM($n) } minute
   *[other] { NUM($n) } minutes
}
desk-age-hours = { PLURAL($n) ->
    [one] { NUM($n) } hour
   *[other] { NUM($n) } hours
}
desk-age-days = { PLURAL($n) ->
    [one] { NUM($n) } day
   *[other] { NUM($n) } days
}
desk-at = { $at }

## What a conversation is called. $code is four letters or digits.

desk-ref = Conversation { $code }

## The queue

desk-queue = Queue
desk-show = Show
desk-show-all = Everyone
desk-show-waiting = Waiting
desk-show-mine = Mine
desk-waiting-hint = Waiting for an advisor
desk-queue-now = { PLURAL($n) ->
    [one] { NUM($n) } person is waiting.
   *[other] { NUM($n) } people are waiting.
}
desk-queue-nobody = Nobody is waiting.
desk-empty-all = No one needs you right now. New people come up here by themselves.
desk-empty-waiting = Nobody is waiting. New people come up here by themselves.
desk-empty-mine = You are not talking with anyone. Take someone from “Waiting”.
desk-waiting = Waiting { $age }
desk-waiting-new = New
desk-held-since = With { $name } since { $since }
desk-held-by-you-since = With you since { $since }
desk-closed = Closed { $when }. { $outcome }
desk-gist-none = Has not said what matters yet
desk-gist-hidden = Another advisor is with this person
# Only the first lines are shown. $n is how many there are in all.
desk-queue-all = Show all { NUM($n) }
desk-last-said = Last message { $at }
desk-claim = Take this
# Read out by screen readers. $ref is the conversation's short code.
desk-claim-ref = Take this: { $ref }
desk-take-alert = The bot is talking with this person, and saw a risk. You can step in. Then you can read all that was said.
desk-take-callback = This person asked us to ring them. The bot is talking with them. You can step in and write to them.
desk-claim-hint = The person is told your name, and the bot stops talking.

## Why someone is here

desk-reason-asked = Asked for a person
desk-reason-crisis = May be in danger
desk-reason-not_understood = The bot did not understand
desk-reason-no_match = Nothing found that fits
desk-reason-referral = A professional refers someone who agreed
desk-reason-fault = Something went wrong in the chat

## Risk. The word is always there beside the colour.

# An alert that no words gave: somebody chose that they have nowhere to sleep, or that nobody can look after a child today.
desk-risk-none = Someone needs help
desk-risk-suicide = Suicide risk
desk-risk-self_harm = Self-harm
desk-risk-abuse = Abuse
desk-risk-child_at_risk = Child at risk
desk-risk-medical_emergency = Medical emergency
desk-risk-harm_to_others = Harm to others
desk-urgency-now = act now
desk-urgency-soon = act today
desk-urgency-history = in the past
desk-risk = { $risk }: { $urgency }
desk-risk-says-now = Someone may be in danger this minute. The bot gave emergency numbers.
desk-risk-says-soon = Please look at this first. The bot gave numbers to call.
desk-discreet = Someone else may see this person's screen. Do not write first. Once they write, ask if it is safe to chat.
desk-risk-says-history = The person spoke of this as over. It helps to know.
desk-alerts = Alerts
desk-alert-seen = I have seen this
# Who is to look at an alert now. $name is an advisor.
desk-alert-with = With { $name }
desk-alert-with-you = With you: please look now
desk-alert-with-all = With everybody
desk-alerts-seen = Who has seen alerts
desk-alert-seen-by = { $name }, { $when }
desk-alert-unseen = Nobody yet
# Sent to an advisor's own Telegram chat: names no person, quotes no words. $risk is like "Suicide risk: act now",
# $ref like "Conversation 7BB-8A1". The button below it is desk-alert-seen.
desk-notice = { $risk }. { $ref }. Open the desk: { $link }
# Stands in its place once somebody has pressed the button. $name is the advisor.
desk-notice-seen = { $risk }. { $ref }. Seen by { $name }. Open the desk: { $link }
desk-ago = { $age } ago
desk-ago-now = Just now

## One conversation

desk-transcript = What was said
desk-to-end = Go to the last words
desk-earlier = Show what was said before
desk-buttons = Buttons the person saw
desk-by-person = Person
desk-by-person-edited = Person, changing what they wrote
desk-by-bot = Bot
desk-by-system = Desk
desk-by-someone = Advisor
desk-turn-place = Shared a place on the map
desk-turn-contact = Shared a telephone number
desk-turn-other = Sent something that we cannot show
desk-turn-start = Opened the chat
desk-outbox-gone = This could not be delivered. The person may have left or blocked the bot.
desk-outbox-pending = Not delivered yet. We keep trying.
desk-outbox-dropped = Not sent, because an advisor took over.
desk-reply = Your reply
desk-reply-language = The person reads { $language }. Press Ctrl and Enter to send.
desk-reply-take-first = Take this conversation to write to the person.
desk-reply-not-yours = { $name } is talking with this person. You can read, but not write.
desk-reply-closed = This is closed. The bot is talking with the person again.
desk-send = Send
desk-send-lost = This was not sent. Your words are still here. Please try again.
desk-about = About this person
desk-about-whom = Who it is for
desk-whom-other = Someone they know
desk-whom-work = Someone they help in their job
desk-about-needs = What matters
desk-about-needs-none = Not said yet
desk-about-place = Place
desk-about-place-none = Not said yet
desk-about-said = In their own words
desk-about-said-none = Nothing yet
desk-about-offers = What the bot offered
desk-about-offers-none = Nothing yet
desk-about-excluded = Why other places were left out
desk-about-referrals = Referrals
desk-about-consents = Agreed to
desk-about-consents-none = Not asked yet
desk-about-outcomes = How it went
desk-consent-yes = Yes, { $when }
desk-consent-no = No, { $when }
desk-consent-service = Using this service
desk-consent-sharing = Sharing with others
desk-how-said = Said it in their own words
desk-how-heard = The bot heard this in their words
desk-how-chosen = Chose it from a list
desk-answer-received = It came to something
desk-answer-not_yet = Not yet
desk-answer-not_for_me = Not for them
desk-answer-no_longer = No longer wanted
desk-answer-yes = It helped
desk-answer-some = It helped a little
desk-answer-no = It did not help
desk-referral-sent = Sent
desk-referral-accepted = Accepted
desk-referral-declined = Declined
desk-referral-attended = Went there
desk-referral-closed = Ended
# Why places were left out. A number follows.
desk-excluded-age = Not for their age
desk-excluded-gender = Not for their gender
desk-excluded-area = For another area
desk-excluded-distance = Too far away
desk-excluded-cost = Costs too much
desk-excluded-mode = Not online, by phone or in person, as they asked
desk-excluded-language = Not in their language
desk-excluded-access = They could not get in
desk-excluded-availability = Not on when they can come
desk-excluded-transport = They could not get there
desk-excluded-gender_pref = Not women only or men only, as they asked
desk-excluded-declined = They turned it down before
desk-channel-web = Web chat
desk-channel-telegram = Telegram
desk-channel-terminal = Terminal
desk-notes = Notes
desk-notes-hint = Only the desk sees notes. They are never sent.
desk-note = New note
desk-note-keep = Keep note
desk-close = End your part
desk-close-how = How did it go?
desk-close-do = Close and hand back to the bot
desk-outcome-resolved = Sorted
desk-outcome-resolved-hint = You helped. The bot goes on from here.
desk-outcome-unavailable = Could not help now
desk-outcome-unavailable-hint = The bot says sorry and shows other ways.
desk-outcome-withdrawn = The person left

## Call-backs

desk-callbacks = Call-backs
desk-callbacks-hint = These people asked us to ring them. The oldest is first.
desk-callbacks-none = Nobody is waiting for a call.
desk-callback-done = I have rung them

## Campaigns: posters and links, and how far they reach

desk-campaigns = Campaigns
desk-campaigns-hint = A campaign is one place or group where you tell people about us. Its poster and links carry a name of their own, so you can see what reaches people.
desk-campaigns-none = There is no campaign yet. Begin one below.
# $when is a date.
desk-campaign-since = Since { $when }
desk-campaign-ended = Ended { $when }. Its links still open the chat.
desk-campaign-poster = Poster to print
desk-campaign-poster-in = Poster in { $language }
desk-campaign-code = QR code alone
desk-campaign-web = Web:
desk-campaign-telegram = Telegram:
desk-campaign-no-telegram = No Telegram link, because no bot is connected.
desk-campaign-end = End this campaign
desk-campaign-new = New campaign
desk-campaign-title = What you call it
desk-campaign-title-hint = A place or a group, such as a library. It is not on the poster.
desk-campaign-place = Where its posters hang (you may leave this empty)
desk-campaign-name = The name in its links (leave it empty and we make one)
desk-campaign-name-hint = Letters without accents, digits, - and _. Everyone can read it, so name no person and no trouble.
desk-campaign-langs = Languages of its poster
desk-campaign-create = Begin this campaign
desk-campaign-taken = There is a campaign of this name already. Choose another name.
desk-campaign-bad-title = Write what you call it, and where it hangs, in 1 to 80 letters on one line.
desk-campaign-bad-name = A name has 1 to 64 letters without accents, digits, - and _. It does not begin with “desk-”.
desk-campaign-bad-lang = Choose from the languages on this page.

# What is counted of conversations, and what each means.
desk-reach-begun = Begun
desk-reach-begun-means = The chat was opened for the first time. The person need not have written anything.
desk-reach-agreed = Agreed
desk-reach-agreed-means = The person agreed to how we work, at any time since.
desk-reach-matched = Matched
desk-reach-matched-means = We found and showed the person at least one thing that fits.
desk-reach-handed_over = With an advisor
desk-reach-handed_over-means = An advisor took the conversation at least once.
desk-reach-finished = Finished
desk-reach-finished-means = The bot and the person came to the end of what they had to talk about, or an advisor closed it as sorted.
desk-reach-direct = By no campaign
desk-reach-unknown = By a link that is no campaign of ours
desk-reach-total = All
desk-reach-hidden = hidden
desk-reach-means = What the figures mean
desk-reach-small = A number from 1 to 4 is shown as <5. Some larger numbers are hidden, so that nobody can work a small one out. People who asked us to forget them are not counted.

## Alerts on an advisor's own Telegram

desk-chat = Alerts on Telegram
desk-chat-on = Your alerts also come to you on Telegram.
desk-chat-off = Your alerts come to this desk only.
desk-chat-hint = A message on Telegram says what kind of danger it is and has a link to the desk. It never says who the person is, or what they wrote.
desk-chat-link = Get a link for my phone
desk-chat-link-hint = Open this link where you have Telegram, then press Start. It works once, for 10 minutes.
desk-chat-unlink = Stop alerts on Telegram
# Answers in the chat itself.
desk-chat-linked = Done. Your alerts now come here too. Press the button below an alert once you have seen it.
desk-chat-link-old = This link no longer works. Get a new one at the desk, under “Alerts on Telegram”.

## Signing in

desk-sign-in = Sign in
desk-sign-in-ready = This link signs you in once, on this device.
desk-sign-in-do = Sign in to the desk
desk-sign-in-how = Open the sign-in link that you were given. If it no longer works, ask your administrator for a new one.
desk-signed-out = You are signed out. Please open a new sign-in link.

## Things that went wrong, and what to do

desk-sorry = Sorry
desk-kept = Your words, not sent
desk-error-link = This link no longer works. It may be used up or too old. Ask your administrator for a new one.
desk-error-held = { $name } took this first, so they are talking with the person now.
desk-error-not-held = Nobody has this yet. Take it first, then write.
desk-error-closed = This is already closed, so nothing was changed.
desk-error-outcome = Choose how it went, then close.
desk-error-empty = There was nothing to send. Write something first.
desk-error-long = This is too long. Please send it in two parts.
desk-error-not-found = We cannot find this. It may have been deleted.
desk-error-not-yours = { $name } is with this person. Ask them, or a supervisor, if you need to see this.
desk-error-not-yours-closed = This is closed. Ask a supervisor if you need to see it.
desk-error-not-allowed = Your role does not let you do this. Ask your administrator.
desk-error-too-soon = You can take down who came once the session has begun.
desk-error-database = The desk cannot save just now. Nothing was lost. Please try again in a moment.
desk-error-stale = This page was open too long, so nothing was changed. Please try again.
desk-error-origin = This did not come from the desk, so nothing was changed. Open the desk and try again.
desk-error-form = Something in the form was missing. Go back and try again.
desk-live-lost = The desk lost its connection. What you see may be old. We keep trying.

## The service's health, for whoever sits at the desk

desk-health-stuck = { PLURAL($n) ->
    [one] { NUM($n) } message is late. We keep trying.
   *[other] { NUM($n) } messages are late. We keep trying.
}
desk-health-database = The database does not answer. What you see may be old.
desk-health-telegram = Telegram does not answer. Messages wait and go out later.

## Ready replies, and words in another language than the desk's

# Stands where somebody must be there who speaks the person's language.
desk-interpreter = Interpreter needed: { $language }
# Before what a message says in the desk's own language, like "In English:".
desk-beside = In { $language }:
desk-about-chose = What they chose
desk-ready = Ready replies
desk-ready-hint = Pick one. It comes into your reply in the person’s language. You can change it, then send.
desk-ready-when = Day and time
desk-ready-where = Place
desk-ready-show = Put these into the list
desk-ready-filter = Find a reply
# What a ready reply still needs before it can be picked.
desk-ready-needs-when = Choose a day and time first
desk-ready-needs-where = Write a place first
desk-ready-needs-both = Choose a day and time, and write a place first
# Before what a ready reply in the box says, like "In English this says:".
desk-ready-says = In { $language } this says:
# No speaker of the person's language has read these words yet.
desk-ready-draft = Draft translation
# The phrasebook has no words for this in $language, so they are in $other.
desk-ready-lacks = We do not have this in { $language } yet. The words are in { $other }.
desk-error-phrase = We do not have this ready reply. Pick another one, or write your own words.
desk-error-phrase-when = This ready reply needs a day and time. Choose them above the list, then pick it again.
desk-error-phrase-where = This ready reply needs a place. Write it above the list, then pick it again.

## The preview, for those who write dialogues

desk-preview = Preview
desk-preview-hint = Play a dialogue as its files are now. Nothing is kept and nobody is told. People who write to us get what they got before.
# Both numbers come from the files. $langs is how many languages.
desk-preview-proven = The files fit together: { NUM($n) } dialogues in { NUM($langs) } languages.
desk-preview-wrong = { PLURAL($n) ->
    [one] One thing in the files does not fit yet.
   *[other] { NUM($n) } things in the files do not fit yet.
}
desk-preview-look = I have changed the files. Look again.
desk-preview-begin-title = Begin a preview
desk-preview-at = Where it begins
desk-preview-new = Somebody new
desk-preview-again = Somebody who agreed before
desk-preview-dialogues = In a dialogue
desk-preview-lang = Language
desk-preview-channel = Channel
desk-preview-begin = Begin
desk-preview-gone = This preview is over. You can begin a new one.
desk-preview-unproven = This stays as it was, because something in the files does not fit yet. Mend what is listed here, then begin again.
desk-preview-unknown = There is no such dialogue, language or channel. Choose from the lists.
# $slots are names in the files.
desk-preview-given = “{ $dialogue }” goes by what another dialogue hands it: { $slots }. Begin at the door, and go there as a person would.
desk-preview-broken = The preview broke off. Begin a new one, and tell the developers how you got there.
# $why is a sentence with a full stop.
desk-preview-stuck = This cannot be played here. { $why } Take another way, or begin somewhere else.
desk-preview-full = A preview has at most { NUM($n) } steps. Save it, or begin again.

# The chat and what can be done in it.
desk-preview-chat = The chat, as the person sees it
desk-preview-undo = Take the last step back
desk-preview-begin-again = Begin again
desk-preview-same-again = Begin again and do the same
desk-preview-again-hint = To begin again reads the files anew, with all that you changed.
desk-preview-save = Save as a transcript
desk-preview-other = Begin somewhere else
desk-preview-say = What the person writes
desk-preview-more = Let time pass, and other things
desk-preview-pass = Let time pass:
desk-preview-also = Or let this happen:
desk-preview-voice = The person sends a voice message
desk-preview-start = The person opens the chat again
desk-preview-claim = An advisor takes the chat
desk-preview-close = The advisor ends it: { $outcome }
desk-preview-fail = What fails in the next step
desk-preview-fail-do = Let it fail
# Lines in the chat. $time is like "1 day", $name an advisor, $act the name of an action in a file.
desk-preview-passed = Time passes: { $time }
desk-preview-claimed = { $name }, an advisor, takes the chat
desk-preview-closed = The advisor ends it: { $outcome }
desk-preview-failing = In the next step this fails: { $act }

# What is beside the chat.
desk-preview-inside = What happens inside
desk-preview-stack = Where it stands
desk-preview-stack-none = In no dialogue. The next words go in by a door.
desk-preview-picture = Picture of { $dialogue }
desk-preview-picture-alone = Choose the picture to see it in full size.
desk-preview-picture-here = The dialogue, drawn. It stands at { $node }. Opens in full size.
desk-preview-known = What is known of the person
desk-preview-known-none = Nothing yet.
desk-preview-facts = Also
desk-preview-now = It is { $when } in this preview.
desk-preview-owner-bot = The bot speaks.
desk-preview-owner-queued = The person waits for an advisor.
desk-preview-owner-human = An advisor speaks.
desk-preview-agreed = Agreed to: { $kinds }
desk-preview-agreed-nothing = Agreed to nothing yet.
desk-preview-muted = The person said stop. Nothing is sent unasked.
desk-preview-discreet = Somebody else may read this. Nothing is sent unasked.
desk-preview-quiet-at = If nothing comes, it goes on by itself: { $when }

# Why the last step went as it did. $option, $slot, $outcome, $act and $dialogue are names in the files.
desk-preview-why = What the last step did, and why
desk-preview-why-nothing = Nothing came of it.
desk-preview-quiet = Nothing came from the person until { $when }
desk-preview-due = Its time had come: { $dialogue }, { $when }
desk-preview-read-lang = Language heard
desk-preview-read-needs = Needs heard
desk-preview-read-risk = Risk heard
desk-preview-read-command = Command heard
desk-preview-why-interrupt = The interrupt “{ $name }” broke in.
desk-preview-why-door = It came in by the door “{ $dialogue }”.
desk-preview-why-follows = The words are in { $language }, so the bot goes on in it.
desk-preview-why-heard-exactly = The words are the button “{ $option }”, or another word for it.
desk-preview-why-heard-within = The button “{ $option }”, or another word for it, stands in the words.
desk-preview-why-heard-place = The words name the place of “{ $option }” in the list.
desk-preview-why-heard-part = The words are a part of the button “{ $option }”.
desk-preview-why-heard-nearly = The words are nearly the button “{ $option }”.
desk-preview-why-missed = Not understood: { NUM($n) } of { NUM($max) } times that it asks again.
desk-preview-why-gave-up = { PLURAL($n) ->
    [one] Not understood. It asked again once already.
   *[other] Not understood. It asked again { NUM($n) } times already.
}
desk-preview-why-noted = No answer, but it tells what matters: { $needs }
desk-preview-why-known = Not asked, because “{ $slot }” is known.
desk-preview-why-stale = The button belongs to a question that has moved on.
desk-preview-why-not-asked-for = The question does not take what was sent.
desk-preview-why-resumed = What was broken into is asked again.
# The way from one node to the next.
desk-preview-way-nowhere = It stays where it was.
desk-preview-way-next = It spoke and went on.
desk-preview-way-answered = The question was answered.
desk-preview-way-chosen = The answer is “{ $outcome }”.
desk-preview-way-skipped = The question was skipped.
desk-preview-way-none = None of the list was wanted.
desk-preview-way-moved = The question is only asked in the private web chat.
desk-preview-way-retry = { PLURAL($n) ->
    [one] Not understood after it asked again once.
   *[other] Not understood after it asked again { NUM($n) } times.
}
desk-preview-way-silence = Nothing came for too long.
desk-preview-way-did = “{ $act }” came to “{ $outcome }”.
desk-preview-way-ended = “{ $dialogue }” ended with “{ $outcome }”.
desk-preview-way-waited = The wait for an advisor ended with “{ $outcome }”.
desk-preview-way-holds = “{ $slot }” holds “{ $outcome }”.
desk-preview-way-empty = “{ $slot }” holds nothing.
desk-preview-way-below = “{ $slot }” is below { NUM($limit) }.
desk-preview-way-not-below = “{ $slot }” is not below { NUM($limit) }, or not known.

# What the last step would do for a real person.
desk-preview-would = What it would do
desk-preview-would-hint = Places are those of the example town. Nothing of this was done.
desk-preview-would-needs = Would write down what matters: { $needs }
desk-preview-would-risk = Would note a risk: { $risk }
desk-preview-would-alert = Would raise an alert: { $risk }
desk-preview-would-consent = Would write down that they agree: { $kind }
desk-preview-would-withdraw = Would write down that they no longer agree: { $kind }
desk-preview-would-offer = Would offer: { $places }
desk-preview-would-offer-none = Would note that no place fits.
desk-preview-would-refer = Would refer the person to { $place }
desk-preview-would-handoff = Would ask for an advisor: { $reason }
desk-preview-would-end-handoff = Would no longer ask for an advisor: { $outcome }
desk-preview-would-relay = Would show this to the advisor.
desk-preview-would-schedule = Would begin { $dialogue } later: { $when }
desk-preview-would-cancel = Would begin nothing later any more.
desk-preview-would-call = Would put them on the call-back list: { $phone }, { $when }
desk-preview-would-record = Would keep the answers of { $what }: { $answers }
# $how: booked, waiting or cancelled
desk-preview-would-place = { $how ->
    [booked] Would book a place in a session.
    [waiting] Would put them on the waiting list of a session.
   *[other] Would give up their place in a session.
}
desk-preview-seat = A place in the session comes free.
desk-preview-called-off = The session is called off.
desk-preview-would-erase = Would delete all that we keep of the person.

# Courses and their sessions.
desk-learning = Learning
desk-learning-hint = Courses that you hold yourselves. People book a place in the chat, are reminded the day before, and can give their place up.
desk-learning-none = There is no course yet. Add one below.
desk-learning-no-session = No session. Nobody sees this course until it has one.
desk-learning-any-time = At any time
desk-learning-until = Until { $until }
desk-learning-mode = How people take part
desk-learning-mode-in_person = In person
desk-learning-mode-online = Online, at a time
desk-learning-mode-on_demand = Online, at any time
desk-learning-taken-of = { $taken } of { $seats } places taken
desk-learning-taken = Signed up: { $taken }
desk-learning-waiting = Waiting: { $n }
desk-learning-views = Link opened: { $n }
desk-learning-off = Called off on { $when }
desk-learning-add-session = Add a session
desk-learning-day = Day
desk-learning-starts = Begins
desk-learning-ends = Ends
desk-learning-seats = Places (empty for no limit)
desk-learning-place = Where, for people who come
desk-learning-link = Link, for a call or a film
desk-learning-link-hint = People get a link of ours that leads there, so that views are counted.
desk-learning-change = Change this course
desk-learning-save = Save this course
desk-learning-new = New course
desk-learning-title = What it is called
desk-learning-summary = What it is about
desk-learning-summary-hint = People read this in the chat as you write it, so write it in the language of the course.
desk-learning-lang = The language it is held in
desk-learning-needs = What it helps with
desk-learning-add = Add this course
desk-learning-back = All courses
desk-learning-list = Attendance list
desk-learning-list-hint = Each person was told their code when they booked. Print this page, or tick who came.
desk-learning-nobody = Nobody has a place yet.
desk-learning-came = Came
desk-learning-code = Code
desk-learning-stands = How it stands
desk-learning-save-came = Save who came
desk-learning-place-booked = Has a place
desk-learning-place-attended = Came
desk-learning-place-missed = Did not come
desk-learning-place-waiting = Waits
desk-learning-waits = Waiting list
desk-learning-gave-up = Places given up: { $n }
desk-learning-save-seats = Save places
desk-learning-seats-hint = Nobody loses a place. If there are more, who waited longest is told.
desk-learning-call-off = Call this session off
desk-learning-off-hint = Everybody with a place, and everybody who waits, is told. This cannot be undone. To move a session, call it off and add another.
desk-learning-off-sure = Yes, call it off and tell them
desk-learning-bad-title = Write what the course is called, in 1 to 200 letters on one line.
desk-learning-bad-summary = Write what the course is about, in 1 to 1000 letters.
desk-learning-bad-lang = Choose a language from the list.
desk-learning-bad-needs = Tick what the course helps with, at least one.
desk-learning-bad-mode = Choose how people take part.
desk-learning-bad-times = Give a day to come, when it begins, and a later time when it ends.
desk-learning-bad-place = Write where it is, in 1 to 200 letters on one line.
desk-learning-bad-link = Write the link in full, as https://example.org/film.
desk-learning-bad-seats = Write how many places there are, from 1 to 5000. Leave it empty for no limit.
