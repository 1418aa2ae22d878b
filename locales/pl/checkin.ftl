checkin-went =
    Dzień dobry. Tydzień temu rozmawialiśmy o { $choice }. Jak poszło?
    .opt-received = To się odbyło albo mi pomogli
    .also-received = byłem, byłam, bylem, bylam, pomogli mi, poszło dobrze
    .opt-not_yet = Jeszcze nie
    .opt-not_for_me = To nie dla mnie
    .also-not_for_me = nie dla mnie, nie podobało mi się
    .opt-no_longer = Już tego nie potrzebuję
    .retry1 = Przepraszam, nie rozumiem. Czy to się odbyło, czy jeszcze nie?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Kiedy znajdziesz chwilę: jak poszło z { $choice }?

checkin-received = Cieszę się.

checkin-not_yet =
    W porządku. Co teraz pomoże?
    .opt-later = Zapytajcie znowu za tydzień
    .also-later = zapytaj później, za tydzień
    .opt-other = Pokażcie coś innego
    .also-other = coś innego, cos innego
    .opt-human = Porozmawiać z człowiekiem
    .opt-nothing = Nic, dziękuję
    .also-nothing = nic, nie dziękuję
    .retry1 = Przepraszam, nie rozumiem. Co teraz pomoże?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? Co teraz pomoże?

checkin-soon = Zapytam znowu za tydzień.

checkin-other = Dziękuję za wiadomość. Poszukajmy czegoś innego.

checkin-no_longer = Dziękuję za wiadomość. Pisz do nas, kiedy zechcesz.
