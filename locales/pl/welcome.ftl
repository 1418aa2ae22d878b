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

welcome-age =
    Ile masz lat? Niektóre grupy są dla osób w określonym wieku. Możesz to pominąć.
    .retry1 = Napisz wiek liczbą, na przykład 42. Albo pomiń to pytanie.
    .retry2 = Wystarczy sama liczba. Możesz też wybrać „Pomiń”.
    .nudge = Jesteś tam? Jeśli chcesz, napisz, ile masz lat, albo pomiń to pytanie.

welcome-matters =
    Napisz własnymi słowami, co jest teraz dla ciebie najważniejsze. Wystarczy kilka słów. Możesz to pominąć.
    .retry1 = Napisz to, co przychodzi do głowy, albo wybierz „Pomiń”.
    .retry2 = Każda odpowiedź jest dobra. Możesz to też pominąć.
    .nudge = Kiedy zechcesz: co jest teraz dla ciebie najważniejsze?

welcome-declined =
    W porządku. O nic więcej nie zapytamy.
    Możesz tu wrócić w każdej chwili. Jeśli potrzebujesz pomocy teraz: 999 w nagłym wypadku, 111 w sprawach zdrowia, Samaritans pod 116 123.
