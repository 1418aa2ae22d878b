transport-going =
    Dokąd chcesz dojechać? Możesz to pominąć.
    .opt-health = Lekarz lub szpital
    .also-health = lekarz, do lekarza, szpital, do szpitala, przychodnia, dentysta, wizyta, gp
    .opt-shops = Sklepy
    .also-shops = sklep, do sklepu, zakupy, na zakupy, supermarket
    .opt-people = Ludzie i spotkania
    .also-people = znajomi, przyjaciele, rodzina, do rodziny, do znajomych, ludzie, spotkania, klub
    .opt-work = Praca lub kurs
    .also-work = praca, do pracy, robota, do roboty, kurs, szkoła, do szkoły, college
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Dokąd chcesz dojechać?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = Jeśli lekarz wysyła cię do szpitala, a masz mało pieniędzy, NHS może zapłacić za dojazd. Zachowaj bilety i zapytaj w szpitalu.

transport-soon =
    { $whom ->
        [other] Czy ta osoba musi tam być dziś lub jutro?
        [work] Czy ta osoba musi tam być dziś lub jutro?
       *[me] Czy musisz tam być dziś lub jutro?
    }
    .opt-yes = Tak
    .also-yes = dziś, dzisiaj, jutro
    .opt-no = Nie
    .also-no = później, za tydzień, w przyszłym tygodniu
    .retry1 = Przepraszam, nie rozumiem. { $whom ->
            [other] Czy ta osoba musi tam być dziś lub jutro?
            [work] Czy ta osoba musi tam być dziś lub jutro?
           *[me] Czy musisz tam być dziś lub jutro?
        } Tak czy nie?
    .retry2 = Wybierz tak albo nie, albo pomiń to.
    .nudge = Jesteś tam? { $whom ->
            [other] Czy ta osoba musi tam być dziś lub jutro?
            [work] Czy ta osoba musi tam być dziś lub jutro?
           *[me] Czy musisz tam być dziś lub jutro?
        }

transport-urgent = Zadzwoń teraz tam, gdzie na ciebie czekają. Zapytaj, czy mogą po ciebie przyjechać, porozmawiać przez telefon albo dać inny dzień. Poproszę też jednego z naszych doradców, żeby pomógł.

transport-stops =
    Co utrudnia dojazd? Możesz to pominąć.
    .opt-cost = To za drogie
    .also-cost = za drogo, drogo, drogie, koszt, pieniądze, nie stać mnie, brak kasy
    .opt-walking = Trudno mi chodzić
    .also-walking = chodzenie, schody, ból, wózek, nie mogę chodzić, nie dojdę
    .opt-afraid = Boję się bez towarzystwa
    .also-afraid = boję się, strach, lęk, nerwy, panika, boję się jechać
    .opt-no_bus = Nie ma autobusu
    .also-no_bus = brak autobusu, nic nie jeździ, nie mam auta, nie mam samochodu, nie ma pociągu
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Co utrudnia dojazd?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = Osoby starsze i wiele osób z niepełnosprawnością może jeździć autobusem za darmo. Poproś urząd gminy (council) o „bus pass” (kartę na autobus).

transport-afraid = Wiele osób tak się czuje. Możesz zapytać grupę, czy za pierwszym razem ktoś spotka cię przy drzwiach.
