# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    Avem cursurile noastre. Pe care îl doriți?
    .retry1 = Îmi pare rău, despre care curs este vorba? Puteți scrie numărul.
    .retry2 = Scrieți numărul unui curs. Sau alegeți „Niciuna”.
    .nudge = Mai sunteți aici? Uitați-vă pe listă și spuneți-mi care curs vă place.

booking-session =
    { $course }: când doriți să veniți?
    .retry1 = Îmi pare rău, despre care zi este vorba? Puteți scrie numărul.
    .retry2 = Scrieți numărul unei zile. Sau alegeți „Niciuna”.
    .nudge = Mai sunteți aici? Spuneți-mi care zi vă place.

booking-booked = Gata. Acesta este locul dumneavoastră:

booking-waiting = Acum nu mai sunt locuri, așa că sunteți pe lista de așteptare. Dacă se eliberează un loc, vă scriem imediat.

booking-soon = Dacă nu puteți veni, scrieți „locurile mele”. Atunci altcineva poate avea locul.

booking-gone = Îmi pare rău, acesta nu mai este disponibil. Să căutăm din nou.

places-which =
    Acestea sunt locurile dumneavoastră. La care doriți să vă uitați?
    .retry1 = Îmi pare rău, despre care este vorba? Puteți scrie numărul.
    .retry2 = Scrieți numărul unuia. Sau alegeți „Niciuna”.
    .nudge = Mai sunteți aici? Spuneți-mi la care loc doriți să vă uitați.

places-shown = Iată-l:

places-next =
    Doriți să păstrați locul?
    .opt-keep = Da, îl păstrez
    .also-keep = da, păstrez locul, pastrez locul, păstrați-l
    .opt-give_up = Nu, nu pot veni
    .also-give_up = nu, renunț la loc, renunt la loc
    .retry1 = Îmi pare rău, nu am înțeles. Păstrați locul sau renunțați la el?
    .retry2 = Vă rog să alegeți una dintre acestea.
    .nudge = Mai sunteți aici? Păstrați locul sau renunțați la el?

places-freed = Vă mulțumim că ne-ați spus. Locul este acum liber pentru altcineva.

places-none = Acum nu aveți niciun loc la un curs.

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = Când: { $when }, până la { $until }
session-any-time = Când: oricând
session-language = Limba: { $language }
session-online = Unde: pe internet. Primiți un link.
session-left = Locuri libere: { $left }
session-full = Nu mai sunt locuri. Puteți intra pe lista de așteptare.
session-off = A fost anulat.
session-booked = Aveți un loc.
session-waiting = Sunteți pe lista de așteptare.
session-join = Intrați aici: { $link }
session-watch = Priviți aici: { $link }
session-calendar = Pentru calendar: { $link }
session-code = Dacă vă întreabă cineva la ușă, spuneți: { $code }
