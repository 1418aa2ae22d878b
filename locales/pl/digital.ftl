digital-what =
    Co pomoże ci korzystać z internetu? Możesz to pominąć.
    .opt-device = Telefon lub laptop
    .also-device = telefon, komórka, komputer, laptop, tablet, sprzęt
    .opt-data = Internet lub doładowanie
    .also-data = internet, wifi, dane, doładowanie, karta sim, sim, neta
    .opt-skills = Nauka krok po kroku
    .also-skills = nauka, nauczyć się, jak to robić, pokażcie mi jak, nie umiem
    .opt-form = Pomoc z jednym formularzem
    .also-form = formularz, wypełnić formularz, wniosek, formularz w internecie
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Co pomoże ci korzystać z internetu?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = W wielu bibliotekach są komputery, z których możesz korzystać. Zapytaj na miejscu: często ktoś pokaże, jak to robić.

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = National Databank daje bezpłatny internet w telefonie osobom, które mają mało pieniędzy i co najmniej 18 lat. Zapytaj w bibliotece albo doradcę, gdzie go dostać blisko ciebie.

digital-due =
    Czy formularz trzeba wysłać w najbliższych dniach?
    .opt-soon = Tak, wkrótce
    .also-soon = tak, dziś, dzisiaj, jutro, w tym tygodniu, zaraz, dni, dzień
    .opt-later = Nie, mam czas
    .also-later = nie, później, za tydzień, w przyszłym tygodniu, w przyszłym miesiącu, tygodnie, tygodni, miesiąc, miesiące
    .retry1 = Przepraszam, nie rozumiem. Czy formularz trzeba wysłać w najbliższych dniach? Tak czy nie?
    .retry2 = Wybierz tak albo nie, albo pomiń to.
    .nudge = Jesteś tam? Czy formularz trzeba wysłać w najbliższych dniach?

digital-urgent = Jeśli możesz się spóźnić, zadzwoń do urzędu, który chce ten formularz, i poproś o więcej czasu. Poproszę też jednego z naszych doradców, żeby pomógł.
