pathway-needs =
    { $whom ->
        [other] W czym możemy pomóc tej osobie?
        [work] W czym możemy pomóc tej osobie?
       *[me] W czym możemy pomóc?
    } Możesz wybrać kilka rzeczy albo napisać własnymi słowami.
    .retry1 = Przepraszam, nie rozumiem. Wybierz z listy albo napisz to inaczej.
    .retry2 = Na przykład: „czuję się samotnie” albo „nie mam na rachunki”.
    .nudge = Jesteś tam? Napisz, w czym możemy pomóc, kiedy zechcesz.

pathway-area =
    { $whom ->
        [other] Gdzie ta osoba mieszka?
        [work] Gdzie ta osoba mieszka?
       *[me] Gdzie mieszkasz?
    } Wystarczy początek kodu pocztowego, na przykład L9, albo nazwa okolicy. Możesz to pominąć.
    .retry1 = Przepraszam, nie znam tego miejsca. Podaj początek kodu pocztowego, na przykład L9.
    .retry2 = Może być też nazwa miasta lub dzielnicy, na przykład Bootle. Albo wybierz „Pomiń”.
    .nudge = Jesteś tam? Jeśli podasz okolicę, poszukam czegoś blisko.

pathway-outside =
    Znamy głównie miejsca w tych okolicach: { $districts }. W pobliżu ({ $area }) możemy więc znaleźć niewiele, ale pomoc przez internet może pasować.
    Pomóc może też przychodnia (GP) w tamtej okolicy. Zapytaj tam o „social prescriber”: to ktoś, kto wie, co dzieje się w pobliżu.

pathway-prefs =
    { $whom ->
        [other] Co będzie wygodne dla tej osoby?
        [work] Co będzie wygodne dla tej osoby?
       *[me] Co będzie wygodne?
    } Wybierz, ile chcesz, albo pomiń to.
    .opt-daytime = W dzień
    .opt-evening = Wieczorem
    .opt-weekend = W weekend
    .opt-online = Przez internet
    .opt-in_person = Na miejscu
    .opt-free = Za darmo
    .opt-step_free = Bez schodów
    .opt-women_only = Tylko dla kobiet
    .retry1 = Przepraszam, nie rozumiem. Wybierz, co jest wygodne, albo pomiń to.
    .retry2 = Możesz wybrać kilka. Jeśli to bez znaczenia, wybierz „Pomiń”.
    .nudge = Jesteś tam? Napisz, co będzie wygodne, albo pomiń to.

pathway-more =
    Czy możemy pomóc w czymś jeszcze?
    .opt-yes = Tak, w czymś jeszcze
    .also-yes = tak, coś jeszcze, cos jeszcze
    .opt-human = Porozmawiać z człowiekiem
    .opt-no = Nie, to wszystko
    .also-no = nie, to tyle, nic więcej, nie dziękuję
    .retry1 = Przepraszam, nie rozumiem. Czy możemy pomóc w czymś jeszcze?
    .retry2 = Wybierz tak, nie albo rozmowę z człowiekiem.
    .nudge = Jesteś tam? Czy możemy pomóc w czymś jeszcze?

pathway-bye =
    Dziękujemy za rozmowę. Wszystko jest tu zapisane. Pisz w każdej chwili, w dzień i w nocy.
