parenting-what =
    Bycie rodzicem może być trudne. Co najbardziej pomoże?
    .opt-groups = Grupa dla nas
    .also-groups = grupa, grupy, grupa zabaw, playgroup
    .opt-behaviour = Zachowanie dziecka
    .also-behaviour = zachowanie, złość, histerie, nie słucha
    .opt-break = Odpoczynek
    .also-break = przerwa, czas dla mnie, odpocząć, odetchnąć
    .opt-money = Pieniądze
    .also-money = kasa, brak kasy
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Co najbardziej pomoże?

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] Czy ta osoba da dziś radę zadbać o siebie i o bezpieczeństwo dziecka?
        [work] Czy ta osoba da dziś radę zadbać o siebie i o bezpieczeństwo dziecka?
       *[me] Czy dasz dziś radę zadbać o siebie i o bezpieczeństwo dziecka?
    }
    .opt-yes = Tak, dam radę
    .also-yes = tak
    .opt-no = Nie, albo nie mam pewności
    .also-no = nie, nie wiem, nie mam pewności, nie bardzo, raczej nie, chyba nie, chyba tak, może, trudno powiedzieć
    .retry1 = Przepraszam, nie rozumiem. { $whom ->
            [other] Czy ta osoba da dziś radę zadbać o siebie i o bezpieczeństwo dziecka?
            [work] Czy ta osoba da dziś radę zadbać o siebie i o bezpieczeństwo dziecka?
           *[me] Czy dasz dziś radę zadbać o siebie i o dziecko?
        } Tak czy nie?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? { $whom ->
            [other] Czy ta osoba da dziś radę zadbać o siebie i o bezpieczeństwo dziecka?
            [work] Czy ta osoba da dziś radę zadbać o siebie i o bezpieczeństwo dziecka?
           *[me] Czy dasz dziś radę zadbać o siebie i o bezpieczeństwo dziecka?
        }

parenting-urgent =
    Dziękuję, że to piszesz. Wielu rodziców ma takie chwile. Jeśli komuś może się teraz coś stać, zadzwoń pod 999.
    NSPCC może ci doradzić, bezpłatnie: 0808 800 5000. Dziecko może zadzwonić do Childline, bezpłatnie: 0800 1111. O każdej godzinie możesz porozmawiać z Samaritans, bezpłatnie: 116 123.
    Mówię o tym teraz naszemu doradcy.

parenting-talk =
    Czy chcesz tu porozmawiać z doradcą?
    .opt-yes = Tak, proszę
    .also-yes = tak, ok, okej, dobrze
    .opt-no = Nie, pokażcie miejsca, które pomagają
    .also-no = nie, nie dziękuję, nie chcę, pokażcie miejsca
    .retry1 = Przepraszam, nie rozumiem. Czy chcesz porozmawiać z doradcą? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy chcesz porozmawiać z doradcą?

parenting-child =
    Ile lat ma dziecko? Jeśli dzieci jest więcej, pomyśl o tym, o które najbardziej się martwisz.
    .opt-baby = Ciąża lub niemowlę
    .also-baby = niemowlę, noworodek, ciąża, jestem w ciąży, w ciąży, w drodze, 0, 1 miesiąc, miesiąc, 2 miesiące, 3 miesiące, 4 miesiące, 5 miesięcy, 6 miesięcy, 7 miesięcy, 8 miesięcy, 9 miesięcy, 10 miesięcy, 11 miesięcy, 2 tygodnie, 3 tygodnie, 4 tygodnie, 5 tygodni, 6 tygodni, 7 tygodni, 8 tygodni, 9 tygodni, 10 tygodni, 11 tygodni, 12 tygodni
    .opt-small = Wiek do 5 lat
    .also-small = małe dziecko, maluch, rok, dwa lata, trzy lata, cztery lata, 2 lata, 3 lata, 4 lata, 1, 2, 3, 4, dwa, trzy, cztery
    .opt-school = Wiek 5–11
    .also-school = 5 lat, 6 lat, 7 lat, 8 lat, 9 lat, 10 lat, 11 lat, podstawówka, 5, 6, 7, 8, 9, 10, 11, pięć, sześć, siedem, osiem, dziewięć, dziesięć, jedenaście
    .opt-teen = Wiek 12–17
    .also-teen = nastolatek, nastolatka, 12 lat, 13 lat, 14 lat, 15 lat, 16 lat, 17 lat, 12, 13, 14, 15, 16, 17, dwanaście, trzynaście, czternaście, piętnaście, szesnaście, siedemnaście
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Ile lat ma dziecko?

# Source: NHS, on health visitors and midwives.
parenting-visitor = Każde dziecko, które nie ma jeszcze 5 lat, ma bezpłatną pielęgniarkę (health visitor). Możesz do niej dzwonić ze wszystkim, także o tym, jak się czujesz. Numer poda lekarz rodzinny (GP). Przed porodem zapytaj położną (midwife).

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = Szkoła dziecka i urząd gminy (council) mogą pomóc. Poproś o „early help” (wczesną pomoc dla rodziny): jest bezpłatna i to ty decydujesz, czy jej chcesz.
