housing-what =
    { $whom ->
        [other] Co się dzieje z mieszkaniem tej osoby?
        [work] Co się dzieje z mieszkaniem tej osoby?
       *[me] Co się dzieje z twoim mieszkaniem?
    }
    .opt-tonight = Nie mam gdzie spać
    .also-tonight = nie mam gdzie spac, nie mam dokąd iść
    .opt-notice = Mogę stracić mieszkanie
    .also-notice = tracę mieszkanie, eksmisja, wypowiedzenie
    .opt-repairs = Wilgoć, zimno lub naprawy
    .also-repairs = wilgoć, wilgoc, grzyb, naprawy, zimno
    .opt-other = Coś innego
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo napisać jego numer.
    .nudge = Jesteś tam? Co się dzieje z mieszkaniem?

housing-notice =
    { $whom ->
        [other]
            Ta osoba nie powinna się wyprowadzać, zanim nie dostanie porady. List od właściciela nie zawsze znaczy, że trzeba odejść.
            Urząd gminy (council) musi pomóc, jeśli może ona stracić dom w ciągu 8 tygodni.
        [work]
            Ta osoba nie powinna się wyprowadzać, zanim nie dostanie porady. List od właściciela nie zawsze znaczy, że trzeba odejść.
            Urząd gminy (council) musi pomóc, jeśli może ona stracić dom w ciągu 8 tygodni.
       *[me]
            Nie wyprowadzaj się, zanim nie dostaniesz porady. List od właściciela nie zawsze znaczy, że trzeba odejść.
            Urząd gminy (council) musi pomóc, jeśli możesz stracić dom w ciągu 8 tygodni.
    }

homeless-first =
    { $whom ->
        [other] Jeśli ta osoba nie ma bezpiecznego miejsca do spania, urząd gminy (council) musi jej pomóc. Najlepiej, żeby zadzwoniła teraz i powiedziała: „I am homeless tonight”. Możesz też zadzwonić za nią. Mają też numer na noce i weekendy.
        [work] Jeśli ta osoba nie ma bezpiecznego miejsca do spania, urząd gminy (council) musi jej pomóc. Najlepiej, żeby zadzwoniła teraz i powiedziała: „I am homeless tonight”. Możesz też zadzwonić za nią. Mają też numer na noce i weekendy.
       *[me] Jeśli nie masz bezpiecznego miejsca do spania, urząd gminy (council) musi pomóc. Zadzwoń tam teraz i powiedz: „I am homeless tonight”. Mają też numer na noce i weekendy.
    }
    Pomoże też Shelter: 0808 800 4444. Jeśli ktoś śpi na ulicy, StreetLink może wysłać pomoc: thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] Czy ta osoba ma bezpieczne miejsce do spania na dziś?
        [work] Czy ta osoba ma bezpieczne miejsce do spania na dziś?
       *[me] Czy masz bezpieczne miejsce do spania na dziś?
    }
    .opt-tonight = Nie, na dziś nie mam
    .also-tonight = nie, nie mam
    .opt-soon = Tak, ale na krótko
    .also-soon = tak, na razie tak
    .retry1 = Przepraszam, nie rozumiem. Czy jest bezpieczne miejsce na dziś? Tak czy nie?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? Czy jest bezpieczne miejsce do spania na dziś?

homeless-tonight = Mówię o tym teraz naszemu doradcy. Zadzwoń też do urzędu (council): tak będzie najszybciej.

homeless-talk =
    Czy chcesz tu porozmawiać z doradcą?
    .opt-yes = Tak, proszę
    .also-yes = tak, ok, okej, dobrze
    .opt-no = Nie, pokażcie miejsca, które pomagają
    .also-no = nie, pokażcie miejsca
    .retry1 = Przepraszam, nie rozumiem. Czy chcesz porozmawiać z doradcą? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy chcesz porozmawiać z doradcą?
