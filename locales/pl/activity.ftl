activity-making =
    Co chcesz tworzyć? Możesz to pominąć.
    .opt-music = Muzyka
    .also-music = śpiew, śpiewanie, chór, gitara, pianino, granie
    .opt-art = Sztuka
    .also-art = malowanie, rysowanie, malować, rysować, zdjęcia, fotografia
    .opt-writing = Pisanie
    .also-writing = wiersze, poezja, opowiadania, pisać
    .opt-crafts = Prace ręczne
    .also-crafts = rękodzieło, robienie na drutach, na drutach, szydełko, szycie, stolarka, ceramika
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Co chcesz tworzyć?

activity-outside =
    Co chcesz robić na świeżym powietrzu? Możesz to pominąć.
    .opt-garden = Ogród
    .also-garden = ogródek, działka, rośliny, sadzenie, grządki
    .opt-walk = Spacery
    .also-walk = spacer, chodzenie, chodzić
    .opt-water = Nad wodą
    .also-water = woda, morze, plaża, rzeka, kanał, ryby, wędkowanie
    .opt-animals = Ze zwierzętami
    .also-animals = zwierzęta, psy, jazda konna, ptaki
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Co chcesz robić na świeżym powietrzu?

activity-moving =
    Jak chcesz się ruszać? Możesz to pominąć.
    .opt-gentle = Coś spokojnego
    .also-gentle = spokojnie, powoli, lekko, joga, na siedząco, na krześle
    .opt-walking = Spacery
    .also-walking = spacer, chodzenie, chodzić, marsz, kijki
    .opt-gym = Siłownia lub zajęcia
    .also-gym = siłownia, siłka, zajęcia, taniec, piłka, ciężary, fitness
    .opt-water = W wodzie
    .also-water = basen, pływanie, pływać
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Jak chcesz się ruszać?

activity-careful =
    { $whom ->
        [other] Czy lekarz mówił tej osobie, że ma uważać, kiedy się rusza?
        [work] Czy lekarz mówił tej osobie, że ma uważać, kiedy się rusza?
       *[me] Czy lekarz mówił, że masz uważać, kiedy się ruszasz?
    }
    .opt-yes = Tak
    .also-yes = nie wiem, chyba tak, nie mam pewności, nie pamiętam, może
    .opt-no = Nie
    .retry1 = Przepraszam, nie rozumiem. Czy lekarz mówił, że trzeba uważać? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy lekarz mówił, że trzeba uważać?

activity-doctor = W takim razie najpierw zapytaj lekarza lub pielęgniarkę. Zapytaj też, czy NHS ma zajęcia dla ciebie. Osobie, która prowadzi grupę, powiedz, na co trzeba uważać.

activity-giving =
    W czym chcesz pomagać? Możesz to pominąć.
    .opt-people = Pomoc ludziom
    .also-people = ludzie, towarzystwo, pomagać ludziom, z ludźmi
    .opt-outdoors = Na powietrzu
    .also-outdoors = na dworze, na zewnątrz, ogród, zwierzęta
    .opt-behind = Biuro, kuchnia lub magazyn
    .also-behind = biuro, kuchnia, magazyn, sortowanie, kierowca, jazda autem, komputery
    .opt-unsure = Jeszcze się zastanawiam
    .also-unsure = nie wiem, nie mam pewności, cokolwiek, wszystko jedno, obojętnie
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? W czym chcesz pomagać?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = Wolontariat nie odbiera zasiłków: możesz pomagać i nadal je dostawać. Zanim zaczniesz, powiedz o tym urzędowi, który je wypłaca. Zapytaj, czy zwrócą ci za autobus.
