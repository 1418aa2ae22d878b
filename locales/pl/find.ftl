find-offer =
    { NUM($matches) ->
        [one] Mam coś, co może pasować.
        [few] Mam { $matches } rzeczy, które mogą pasować.
        [many] Mam { $matches } rzeczy, które mogą pasować.
       *[other] Mam { $matches } rzeczy, które mogą pasować.
    } O której chcesz wiedzieć więcej?
    .retry1 = Przepraszam, o którą chodzi? Możesz napisać jej numer.
    .retry2 = Napisz 1, 2 albo 3, albo wybierz „Żadna z nich”.
    .nudge = Jesteś tam? Zobacz, co mam, i napisz, która rzecz się podoba.

find-how =
    Twój wybór: { $choice }. Co robimy dalej?
    .opt-refer = Powiedzcie im o mnie
    .also-refer = powiedzcie im, zgłoście mnie, zgloscie mnie
    .opt-details = Ich telefon i adres
    .also-details = telefon, adres, kontakt
    .opt-human = Porozmawiać najpierw z człowiekiem
    .retry1 = Przepraszam, nie rozumiem. Mamy im o tobie powiedzieć, czy podać dane kontaktowe?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? Co robimy dalej z { $choice }?

find-share =
    { $whom ->
        [other] W takim razie powiemy w { $choice } o osobie, dla której szukasz pomocy. Czy ta osoba się zgadza?
        [work] W takim razie powiemy w { $choice } o osobie, dla której szukasz pomocy. Czy ta osoba się zgadza?
       *[me] W takim razie przekażemy do { $choice }, że chcesz przyjść. Czy możemy im to powiedzieć?
    }
    .opt-yes = Tak, możecie powiedzieć
    .also-yes = tak, ok, okej, dobrze, jasne
    .opt-no = Nie, nie mówcie
    .also-no = nie, nie dziękuję
    .retry1 = Przepraszam, nie rozumiem. Czy możemy im to powiedzieć? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy możemy im to powiedzieć?

find-sent =
    { $whom ->
        [other] Gotowe. Mamy zapisane, że ta osoba chce iść do { $choice }. Doradca to przekaże.
        [work] Gotowe. Mamy zapisane, że ta osoba chce iść do { $choice }. Doradca to przekaże.
       *[me] Gotowe. Mamy zapisane, że chcesz iść do { $choice }. Doradca to przekaże.
    }
    Tak możesz się z nimi skontaktować bez nas:

find-failed = Przepraszam, teraz się nie udało. Pomoże w tym człowiek.

find-details = Oto dane kontaktowe:

find-soon = Za tydzień zapytamy, jak poszło. Jeśli tego nie chcesz, napisz „stop”.

find-none =
    Przepraszam, teraz nic pasującego nie mam. Nasz doradca może wiedzieć więcej. Czy chcesz z nim porozmawiać?
    .opt-yes = Tak, proszę
    .also-yes = tak, ok, okej, dobrze, poproszę
    .opt-no = Nie teraz
    .also-no = nie, nie dziękuję
    .retry1 = Przepraszam, nie rozumiem. Czy chcesz porozmawiać z doradcą? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy chcesz porozmawiać z doradcą?
