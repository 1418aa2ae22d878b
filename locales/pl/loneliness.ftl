loneliness-company =
    Samotność jest trudna i czuje ją wiele osób. Co najbardziej pomoże?
    .opt-company = Towarzystwo
    .also-company = ludzie, znajomi, przyjaciele
    .opt-grief = Zmarł ktoś bliski
    .also-grief = ktoś zmarł, ktos zmarl, żałoba, zaloba
    .opt-activity = Jakieś zajęcie
    .also-activity = zajęcie, zajecie, coś do roboty
    .opt-talk = Po prostu rozmowa
    .also-talk = rozmowa, pogadać, pogadac
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo napisać jego numer.
    .nudge = Jesteś tam? Co najbardziej pomoże?

loneliness-grief =
    { $whom ->
        [other] Bardzo mi przykro z powodu tej straty. Blisko tej osoby są ludzie, którzy wiedzą, jak to jest.
        [work] Bardzo mi przykro z powodu tej straty. Blisko tej osoby są ludzie, którzy wiedzą, jak to jest.
       *[me] Bardzo mi przykro z powodu tej straty. Blisko ciebie są ludzie, którzy wiedzą, jak to jest.
    }

loneliness-talk = Oczywiście. Poproszę jednego z naszych doradców.
