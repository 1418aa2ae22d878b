health-condition =
    Życie z chorobą zabiera dużo sił. Co najbardziej pomoże?
    .opt-others = Ludzie z podobną chorobą
    .also-others = ludzie tacy jak ja, grupa, grupa wsparcia, inni
    .opt-moving = Więcej ruchu
    .also-moving = ruch, ćwiczenia, ruszać się
    .opt-home = Pomoc w domu
    .opt-money = Pieniądze i moje prawa
    .also-money = pieniądze, kasa, prawa, moje prawa, zasiłek
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Co najbardziej pomoże?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = Jeśli przez chorobę każdy dzień jest trudny, możesz dostać pieniądze, na przykład PIP, nawet jeśli pracujesz. Zapytaj w aptece, czy leki mogą kosztować mniej. Citizens Advice może powiedzieć więcej, bezpłatnie: 0800 144 8848.

health-disability =
    Co najbardziej pomoże?
    .opt-home = Mój dom
    .also-home = dom, mieszkanie, pomoc w domu
    .opt-around = Wyjście i dojazd
    .also-around = dojazd, transport, wychodzenie, poruszanie się
    .opt-company = Towarzystwo
    .also-company = znajomi, przyjaciele, ludzie
    .opt-money = Pieniądze i moje prawa
    .also-money = pieniądze, kasa, prawa, moje prawa, zasiłek
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Co najbardziej pomoże?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    Jeśli potrzebujesz pomocy, urząd gminy (council) musi sprawdzić, czego ci trzeba. Poproś o „care needs assessment” (rozmowę o tym, jakiej pomocy potrzebujesz): to bezpłatne.
    Sklepy, usługi i miejsca pracy muszą zrobić dla ciebie uczciwe zmiany. Scope może powiedzieć więcej, bezpłatnie: 0808 800 3333.

health-feeling =
    Dziękuję, że to piszesz. Co jest teraz najtrudniejsze?
    .opt-low = Smutek lub zmartwienia
    .also-low = smutek, zmartwienia, smutno mi, jest mi smutno, źle mi, jest mi źle, martwię się, lęk, stres, depresja, dołek
    .opt-sleep = Źle śpię
    .also-sleep = sen, nie śpię, nie mogę spać, bezsenność
    .opt-event = Stało się coś złego
    .also-event = coś się stało, coś złego się stało
    .opt-talk = Po prostu rozmowa
    .also-talk = rozmowa, pogadać, tylko pogadać, chcę tylko pogadać
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Co jest teraz najtrudniejsze?

health-talk = Oczywiście. Poproszę jednego z naszych doradców.

health-helped =
    { $whom ->
        [other] Czy ktoś już pomaga w tym tej osobie?
        [work] Czy ktoś już pomaga w tym tej osobie?
       *[me] Czy ktoś już ci w tym pomaga?
    }
    .opt-yes = Tak
    .also-yes = pomaga, mam pomoc
    .opt-no = Nie
    .also-no = jeszcze nie, nikt, nikt nie pomaga, nie pomaga, nie mam pomocy
    .retry1 = Przepraszam, nie rozumiem. { $whom ->
            [other] Czy ktoś już pomaga w tym tej osobie?
            [work] Czy ktoś już pomaga w tym tej osobie?
           *[me] Czy ktoś już ci pomaga?
        } Tak czy nie?
    .retry2 = Wybierz tak albo nie, albo pomiń to.
    .nudge = Jesteś tam? { $whom ->
            [other] Czy ktoś już pomaga w tym tej osobie?
            [work] Czy ktoś już pomaga w tym tej osobie?
           *[me] Czy ktoś już ci w tym pomaga?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = W Anglii możesz bez skierowania zgłosić się do „NHS talking therapies” (terapia rozmową). To bezpłatne i nie trzeba najpierw iść do lekarza rodzinnego (GP). W Liverpoolu nazywa się to Talk Liverpool.

# Source: NHS 111 (in Wales, option 2).
health-worse = Jeśli będzie gorzej, zadzwoń pod 111 i wybierz opcję „mental health” (zdrowie psychiczne). W Walii naciśnij 2. Możesz też zadzwonić bezpłatnie do Samaritans pod 116 123, w dzień i w nocy.
