welcome-lang =
    Dzień dobry. W jakim języku chcesz rozmawiać?
    .retry1 = Wybierz język z listy albo napisz jego nazwę.
    .retry2 = Możesz napisać na przykład: English, Polski, العربية.
    .nudge = Nadal tu jesteśmy. W jakim języku chcesz rozmawiać?

welcome-hello =
    Dzień dobry, tu { $service }. Jestem pomocnikiem na czacie, nie człowiekiem.
    Pomogę znaleźć coś blisko ciebie: towarzystwo, pomoc w sprawach pieniędzy lub mieszkania, naukę i wiele więcej. W każdej chwili możesz poprosić o rozmowę z człowiekiem.

welcome-agree =
    Żeby pomóc, musimy zachować to, co tu piszesz. Czyta to tylko nasz zespół. Możesz to zobaczyć lub usunąć, kiedy chcesz. Czy zgadzasz się na to?
    .opt-yes = Tak, zgadzam się
    .also-yes = tak, ok, okej, dobrze, zgoda, jasne, pewnie, moze byc, może być
    .opt-more = Chcę najpierw wiedzieć więcej
    .also-more = więcej, wiecej, powiedz więcej, dlaczego
    .opt-no = Nie, dziękuję
    .also-no = nie, nie dzięki, nie dziekuje
    .retry1 = Przepraszam, nie rozumiem. Czy możemy zachować to, co tu piszesz? Napisz tak albo nie.
    .retry2 = Wybierz: tak, nie albo chcę wiedzieć więcej.
    .nudge = Jesteś tam? Bez pośpiechu. Czy możemy zachować to, co piszesz?

welcome-more =
    Zachowujemy wiadomości, żeby nie trzeba było opowiadać wszystkiego od nowa. Nasi doradcy czytają je, żeby pomóc.
    Nikomu innemu niczego nie przekazujemy, dopóki się na to nie zgodzisz. Napisz „moje dane”, żeby zobaczyć, co mamy, albo „usuń moje dane”, żeby to skasować.
    Jeśli życie jest w niebezpieczeństwie, zadzwoń pod 999.

welcome-noted = Dziękuję, że to piszesz. Mam to zapisane, więc nie trzeba tego powtarzać.

welcome-whom =
    Czy to dla ciebie, czy dla kogoś innego?
    .opt-me = Dla mnie
    .also-me = ja, mnie, to dla mnie
    .opt-other = Dla kogoś bliskiego
    .also-other = dla kogoś innego, dla mamy, dla taty, dla syna, dla córki, dla męża, dla żony, dla babci, dla dziadka, dla znajomej, dla znajomego, dla sąsiada, dla sąsiadki
    .opt-work = Dla kogoś, komu pomagam w pracy
    .also-work = w pracy, zawodowo
    .retry1 = Przepraszam, nie rozumiem. Dla kogo to jest?
    .retry2 = Możesz wybrać jedną odpowiedź albo napisać jej numer. Możesz to też pominąć.
    .nudge = Jesteś tam? Dla kogo to jest?

welcome-other =
    Dobrze, że myślisz o tej osobie. Jeśli możesz, powiedz jej, że do nas piszesz, i zapytaj, czy się zgadza.
    Następne pytania dotyczą tej osoby. Przyciski też mówią o niej, nawet gdy brzmią jak „ja”.

welcome-age =
    { $whom ->
        [other] Ile lat ma ta osoba?
       *[me] Ile masz lat?
    } Niektóre grupy są dla osób w określonym wieku. Możesz to pominąć.
    .retry1 = Napisz wiek liczbą, na przykład 42. Albo pomiń to pytanie.
    .retry2 = Wystarczy sama liczba. Możesz też wybrać „Pomiń”.
    .nudge = Jesteś tam? Jeśli chcesz, napisz wiek albo pomiń to pytanie.

welcome-young =
    { $whom ->
        [other] Pomagamy głównie dorosłym. Nasz doradca pomoże znaleźć właściwe miejsce dla kogoś, kto nie ma 18 lat.
       *[me] Dziękuję, że o tym piszesz. Pomagamy głównie dorosłym. Nasz doradca pomoże znaleźć właściwe miejsce.
    }
    { $whom ->
        [other] Rodzinom pomaga też urząd miasta lub gminy (council). Jeśli martwisz się o dziecko, zapytaj NSPCC: nspcc.org.uk lub 0808 800 5000. Jeśli dziecko jest w niebezpieczeństwie, zadzwoń pod 999.
       *[me] Możesz też porozmawiać z Childline. To nic nie kosztuje i jest dla każdego, kto nie ma 19 lat: childline.org.uk lub 0800 1111. Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999.
    }
    Czy chcesz porozmawiać z doradcą?
    .opt-human = Tak, z doradcą
    .also-human = tak, tak proszę, ok, dobrze
    .opt-go_on = Nie, dalej tutaj
    .also-go_on = nie, nie dziękuję, dalej
    .retry1 = Przepraszam, nie rozumiem. Chcesz porozmawiać z doradcą czy iść dalej tutaj?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy chcesz porozmawiać z doradcą?

welcome-matters =
    { $whom ->
        [other] Napisz własnymi słowami, co jest teraz dla tej osoby najważniejsze.
       *[me] Napisz własnymi słowami, co jest teraz dla ciebie najważniejsze.
    } Wystarczy kilka słów. Możesz to pominąć.
    .retry1 = Napisz to, co przychodzi do głowy, albo wybierz „Pomiń”.
    .retry2 = Każda odpowiedź jest dobra. Możesz to też pominąć.
    .nudge = Kiedy zechcesz: co jest teraz najważniejsze?

welcome-declined =
    W porządku. O nic więcej nie zapytamy.
    Możesz tu wrócić w każdej chwili. Jeśli potrzebujesz pomocy teraz: 999 w nagłym wypadku, 111 w sprawach zdrowia, Samaritans pod 116 123.
