caring-whom =
    Opieka nad kimś to ciężka praca. Kto potrzebuje twojej opieki? Możesz to pominąć.
    .opt-partner = Partner lub partnerka
    .also-partner = mąż, żona, mój mąż, moja żona, partner, partnerka, chłopak, dziewczyna, narzeczony, narzeczona
    .opt-parent = Mama lub tata
    .also-parent = mama, tata, matka, ojciec, moja mama, mój tata, rodzice, teściowa, teść
    .opt-child = Moje dziecko
    .also-child = syn, córka, mój syn, moja córka, dziecko, dzieci, moje dzieci
    .opt-other = Ktoś z rodziny lub znajomych
    .also-other = znajomy, znajoma, przyjaciel, przyjaciółka, sąsiad, sąsiadka, babcia, dziadek, brat, siostra
    .retry1 = Przepraszam, nie rozumiem. Kto potrzebuje twojej opieki?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Kto potrzebuje twojej opieki?

caring-cover =
    Jeśli zachorujesz, czy ktoś inny może się zająć tą osobą?
    .opt-yes = Tak
    .also-yes = jest ktoś, ktoś się znajdzie
    .opt-no = Nie, tylko ja
    .also-no = nie, tylko ja, nikt inny, nie ma nikogo innego, nie ma kto, nie wiem, chyba nie, chyba tak
    .opt-today = Dziś nikt nie może się zająć
    .also-today = dziś, dzisiaj, dziś nikt, dzisiaj nikt, nikt dzisiaj, dziś nie ma kto, teraz nikt, teraz nie ma kto, nie teraz
    .retry1 = Przepraszam, nie rozumiem. Czy ktoś inny może się zająć tą osobą, jeśli zachorujesz?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? Czy ktoś inny może się zająć tą osobą, jeśli zachorujesz?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Zadzwoń teraz do urzędu gminy (council) i poproś o „social care” (pomoc społeczną). Powiedz: „Nobody can look after them today” (dziś nikt nie może się zająć tą osobą). Mają też numer na noce i weekendy.
    Jeśli komuś grozi niebezpieczeństwo, zadzwoń pod 999.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    Masz prawo poprosić urząd gminy (council) o „carer’s assessment” (rozmowę o tym, co ci pomoże jako osobie, która się kimś opiekuje). To nic nie kosztuje.
    Carers UK może powiedzieć więcej: carersuk.org albo 0808 808 7777.
