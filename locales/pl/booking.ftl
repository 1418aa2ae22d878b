# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    Mamy własne kursy. Który z nich wybierasz?
    .retry1 = Przepraszam, o który kurs chodzi? Możesz napisać jego numer.
    .retry2 = Napisz numer kursu albo wybierz „Żadna z nich”.
    .nudge = Jesteś tam? Zobacz kursy i napisz, który się podoba.

booking-session =
    { $course }: kiedy chcesz przyjść?
    .retry1 = Przepraszam, o który dzień chodzi? Możesz napisać jego numer.
    .retry2 = Napisz numer dnia albo wybierz „Żadna z nich”.
    .nudge = Jesteś tam? Napisz, który dzień pasuje.

booking-booked = Gotowe. Oto Twoje miejsce:

booking-waiting = Teraz nie ma wolnych miejsc, więc jesteś na liście oczekujących. Jeśli miejsce się zwolni, od razu napiszemy.

booking-soon = Jeśli nie możesz przyjść, napisz „moje miejsca”. Wtedy miejsce dostanie ktoś inny.

booking-gone = Przepraszam, tego już nie ma. Poszukajmy jeszcze raz.

places-which =
    Oto Twoje miejsca. Które chcesz zobaczyć?
    .retry1 = Przepraszam, o które chodzi? Możesz napisać jego numer.
    .retry2 = Napisz numer jednego z nich albo wybierz „Żadna z nich”.
    .nudge = Jesteś tam? Napisz, które miejsce chcesz zobaczyć.

places-shown = Oto ono:

places-next =
    Czy zostawić to miejsce dla Ciebie?
    .opt-keep = Tak, zostaw
    .also-keep = tak, zostawić, zatrzymaj moje miejsce
    .opt-give_up = Nie, nie mogę przyjść
    .also-give_up = nie, oddaję miejsce, anuluj moje miejsce
    .retry1 = Przepraszam, nie rozumiem. Zostawić miejsce czy je oddać?
    .retry2 = Wybierz jedną z odpowiedzi.
    .nudge = Jesteś tam? Zostawić miejsce czy je oddać?

places-freed = Dziękujemy za wiadomość. Miejsce jest teraz wolne dla kogoś innego.

places-none = Nie masz teraz miejsca na żadnym kursie.

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = Kiedy: { $when }, do { $until }
session-any-time = Kiedy: o dowolnej porze
session-language = Język: { $language }
session-online = Gdzie: przez internet. Dostaniesz link.
session-left = Wolne miejsca: { $left }
session-full = Brak miejsc. Możesz zapisać się na listę oczekujących.
session-off = Odwołane.
session-booked = Masz miejsce.
session-waiting = Jesteś na liście oczekujących.
session-join = Dołącz tutaj: { $link }
session-watch = Obejrzyj tutaj: { $link }
session-calendar = Do kalendarza: { $link }
session-code = Jeśli ktoś zapyta przy wejściu, podaj: { $code }
