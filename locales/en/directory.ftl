# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Groups and services
directory-intro = Find a group or a service that can help. You do not need an account.
directory-skip = Go to the groups and services
directory-words = What are you looking for?
directory-place = Postcode or area
directory-any = Anything
directory-wishes = Only show
directory-open-now = Open now
directory-search = Search
# $n is how many were found.
directory-found = Found: { $n }
directory-none = Try other words, or fewer wishes. Or talk to us: we will look with you.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = We looked for: { $needs }.
directory-place-unknown = We do not know this place. Try the first part of your postcode, like L9.
directory-place-which = There is more than one place with this name. Which one do you mean?
directory-page = Page { $page } of { $pages }
directory-next = Next page
directory-previous = Page before
directory-pick = Add to my list
directory-make-list = See my list
directory-list = A list to keep
directory-list-note = Anyone with the address of this page can read this list. It says nothing about you. You can print it or send it to someone.
directory-list-empty = There is nothing on this list yet.
directory-list-gone = Something on this list is no longer in our directory.
directory-drop = Take off this list
directory-list-more = Add more
directory-talk = Talk to us
directory-back = Back to the search
directory-wrong = Is something here wrong? Please tell us in the chat.
directory-gone = This is no longer in our directory.
directory-busy = Please wait a minute and try again.
directory-unknown = We do not know this yet. You can ask us.

# What a listing tells, as headings.
directory-when = When
directory-where = Where
directory-cost = Cost
directory-languages = Languages
directory-contact = How to get in touch
directory-source = Where we know this from
directory-need = What it helps with
directory-mode = How you take part
directory-route = How you get in
directory-access = Getting in and around
directory-gender = Who it is for
directory-nation = For people in
directory-district = For people who live in
directory-listing = Kind of entry
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: { $from } to { $until }
directory-hours-some = Some weeks only, { $days }: { $from } to { $until }
directory-age-from = From age { $min }
directory-age-to = Up to age { $max }
directory-age-both = Age { $min } to { $max }

# What may stand below these headings.
directory-mode-in_person = In person
directory-mode-online = Online
directory-mode-phone = By phone
directory-mode-text = By text
directory-mode-home_visit = They come to you
directory-route-self = You can get in touch yourself
directory-route-advisor = A Pathways Advisor can refer you
directory-route-gp = Your GP can refer you
directory-access-wheelchair = Wheelchair access
directory-access-step_free = Step-free entrance
directory-access-no_wheelchair = No wheelchair access
directory-access-no_step_free = Not step-free
directory-access-hearing_loop = Hearing loop
directory-access-accessible_toilet = Accessible toilet
directory-access-parking = Parking
directory-access-quiet_space = Quiet space
directory-access-bsl = British Sign Language
directory-access-interpreter = Interpreter
directory-gender-woman = Women only
directory-gender-man = Men only
directory-nation-england = England
directory-nation-wales = Wales
directory-nation-scotland = Scotland
directory-nation-northern_ireland = Northern Ireland
directory-listing-example = Made-up example
