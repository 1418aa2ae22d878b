work-what =
    Jaka pomoc z pracą się przyda? Możesz to pominąć.
    .opt-find = Znaleźć pracę
    .also-find = praca, szukam pracy, nie mam pracy, robota, szukam roboty, jakaś robota
    .opt-keep = Utrzymać pracę
    .also-keep = kłopoty w pracy, problemy w pracy, mój szef, szef, zwolnienie lekarskie, l4, chorobowe, stres w pracy
    .opt-training = Kurs lub szkolenie
    .also-training = kurs, szkolenie, nowy zawód, kwalifikacje, uprawnienia
    .opt-other = Coś innego
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Jaka pomoc z pracą się przyda?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    Jest pomoc dla osób, które mają kłopoty ze zdrowiem psychicznym i chcą płatnej pracy. Działa w tych miejscach. { $whom ->
        [other] Czy ta osoba mieszka w jednym z nich?
        [work] Czy ta osoba mieszka w jednym z nich?
       *[me] Czy mieszkasz w jednym z nich?
    }
    .opt-liverpool = Liverpool
    .opt-warrington = Warrington
    .opt-halton = Halton
    .also-halton = widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = birkenhead, wallasey
    .opt-none = Nie, albo to nie dla mnie
    .also-none = nie, nie dla mnie, gdzie indziej, żadne z nich, w żadnym
    .retry1 = Przepraszam, nie rozumiem. { $whom ->
            [other] Czy ta osoba mieszka w jednym z tych miejsc?
            [work] Czy ta osoba mieszka w jednym z tych miejsc?
           *[me] Czy mieszkasz w jednym z tych miejsc?
        }
    .retry2 = Wybierz miejsce albo „Nie, albo to nie dla mnie”.
    .nudge = Jesteś tam? { $whom ->
            [other] Czy ta osoba mieszka w jednym z tych miejsc?
            [work] Czy ta osoba mieszka w jednym z tych miejsc?
           *[me] Czy mieszkasz w jednym z tych miejsc?
        }

work-talk =
    Nasz doradca może opowiedzieć więcej o tej pomocy. Czy chcesz z nim porozmawiać?
    .opt-yes = Tak, proszę
    .also-yes = tak, ok, okej, dobrze, jasne, poproszę, chętnie
    .opt-no = Nie, pokażcie inną pomoc
    .also-no = nie, nie dziękuję, nie teraz, nie chcę, inna pomoc
    .retry1 = Przepraszam, nie rozumiem. Czy chcesz porozmawiać z doradcą? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy chcesz porozmawiać z doradcą?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    Zanim odejdziesz z pracy albo coś podpiszesz, zapytaj Acas o bezpłatną poradę: acas.org.uk albo 0300 123 1100.
    Jeśli masz niepełnosprawność albo długo chorujesz, możesz poprosić o zmiany, które ułatwią pracę. W prawie nazywają się „reasonable adjustments” (rozsądne ułatwienia).

# Source: National Careers Service. Not checked.
work-training = National Careers Service bezpłatnie doradza w sprawie kursów i pracy: nationalcareers.service.gov.uk albo 0800 100 900.
