# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Grupy i usługi
directory-intro = Znajdź grupę albo usługę, która może pomóc. Nie trzeba zakładać konta.
directory-skip = Przejdź do grup i usług
directory-words = Czego szukasz?
directory-place = Kod pocztowy albo okolica
directory-any = Cokolwiek
directory-wishes = Pokaż tylko
directory-open-now = Teraz otwarte
directory-search = Szukaj
# $n is how many were found.
directory-found = Znalezione: { $n }
directory-none = Spróbuj innych słów albo mniej życzeń. Możesz też porozmawiać z nami: poszukamy razem.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = Szukaliśmy tego: { $needs }.
directory-place-unknown = Nie znamy tego miejsca. Spróbuj wpisać pierwszą część kodu pocztowego, na przykład L9.
directory-place-which = Jest więcej niż jedno miejsce o tej nazwie. O które chodzi?
directory-page = Strona { $page } z { $pages }
directory-next = Następna strona
directory-previous = Poprzednia strona
directory-pick = Dodaj do mojej listy
directory-make-list = Zobacz moją listę
directory-list = Lista do zachowania
directory-list-note = Każdy, kto ma adres tej strony, może przeczytać tę listę. Nie mówi ona nic o tobie. Możesz ją wydrukować albo komuś wysłać.
directory-list-empty = Na tej liście jeszcze nic nie ma.
directory-list-gone = Czegoś z tej listy nie ma już w naszym katalogu.
directory-drop = Usuń z tej listy
directory-list-more = Dodaj więcej
directory-talk = Porozmawiaj z nami
directory-back = Wróć do wyszukiwania
directory-wrong = Coś się tu nie zgadza? Powiedz nam o tym na czacie.
directory-gone = Tego nie ma już w naszym katalogu.
directory-busy = Poczekaj chwilę i spróbuj jeszcze raz.
directory-unknown = Jeszcze tego nie wiemy. Możesz nas zapytać.

# What a listing tells, as headings.
directory-when = Kiedy
directory-where = Gdzie
directory-cost = Koszt
directory-languages = Języki
directory-contact = Jak się skontaktować
directory-source = Skąd to wiemy
directory-need = W czym pomaga
directory-mode = Jak wziąć udział
directory-route = Jak się zgłosić
directory-access = Wejście i poruszanie się
directory-gender = Dla kogo
directory-nation = Dla osób w kraju
directory-district = Dla osób, które mieszkają w
directory-listing = Rodzaj wpisu
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: { $from } do { $until }
directory-hours-some = Tylko w niektóre tygodnie, { $days }: { $from } do { $until }
directory-age-from = Od { $min } lat
directory-age-to = Do { $max } lat
directory-age-both = Wiek: { $min } do { $max } lat

# What may stand below these headings.
directory-mode-in_person = Na miejscu
directory-mode-online = Przez internet
directory-mode-phone = Przez telefon
directory-mode-text = SMS-em
directory-mode-home_visit = Przychodzą do ciebie
directory-route-self = Możesz zgłosić się bez pośrednika
directory-route-advisor = Może cię skierować doradca Pathways
directory-route-gp = Może cię skierować lekarz rodzinny
directory-access-wheelchair = Wjazd na wózku
directory-access-step_free = Wejście bez schodów
directory-access-no_wheelchair = Nie da się wjechać wózkiem
directory-access-no_step_free = Są schody
directory-access-hearing_loop = Pętla dla słabo słyszących
directory-access-accessible_toilet = Toaleta dla osób z niepełnosprawnością
directory-access-parking = Parking
directory-access-quiet_space = Ciche miejsce
directory-access-bsl = Brytyjski język migowy (BSL)
directory-access-interpreter = Tłumacz
directory-gender-woman = Tylko dla kobiet
directory-gender-man = Tylko dla mężczyzn
directory-nation-england = Anglia
directory-nation-wales = Walia
directory-nation-scotland = Szkocja
directory-nation-northern_ireland = Irlandia Północna
directory-listing-example = Zmyślony przykład
