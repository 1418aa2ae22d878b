# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    Dziękuję, że to piszesz. Czy możesz tu teraz bezpiecznie pisać? Ktoś inny może widzieć ten ekran.
    .opt-yes = Tak, jest bezpiecznie
    .also-yes = tak
    .opt-no = Nie, to niebezpieczne
    .also-no = nie, niebezpiecznie, nie jest bezpiecznie, nie wiem, nie mam pewności, nie bardzo, raczej nie, chyba nie, chyba tak, raczej tak, może, on tu jest, ona tu jest, on jest obok, jest obok
    .retry1 = Czy możesz tu bezpiecznie pisać? Tak czy nie?

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    W takim razie zamknij teraz tę stronę. W niebezpieczeństwie zadzwoń pod 999. Jeśli nie możesz mówić, naciśnij 55. Nie będziemy do ciebie pisać. Wróć, kiedy będzie bezpiecznie.
    .opt-yes = Mogę teraz pisać
    .also-yes = mogę pisać, mogę już pisać, już jest bezpiecznie, teraz jest bezpiecznie

abuse_help-nation =
    W jakim kraju jesteś? Wtedy podam właściwy numer. Możesz to pominąć.
    .opt-england = Anglia
    .opt-wales = Walia
    .opt-scotland = Szkocja
    .opt-northern_ireland = Irlandia Północna
    .retry1 = Anglia, Walia, Szkocja czy Irlandia Północna?

abuse_help-lines =
    Jeśli ktoś cię krzywdzi, straszy lub kontroluje, to nie twoja wina. W niebezpieczeństwie zadzwoń pod 999. Jeśli nie możesz mówić, naciśnij 55.
    Możesz w zaufaniu porozmawiać z ludźmi, którzy znają takie sprawy. Zadzwoń bezpłatnie: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (Anglia), 0808 80 10 800 (Walia), 0800 027 1234 (Szkocja), 0808 802 1414 (Irlandia Płn.)
    }
    Mężczyźni mogą też zadzwonić pod 0808 801 0327, a osoby LGBT+ pod 0800 999 5428.

abuse_help-talk =
    Nie trzeba teraz o niczym decydować. Co wolisz?
    .opt-human = Rozmowa z doradcą tutaj
    .also-human = tak, doradca, z doradcą
    .opt-places = Zobaczyć miejsca, które pomagają
    .also-places = miejsca, pokażcie miejsca
    .opt-no = Na razie nic
    .also-no = nie, nic, nie teraz
    .retry1 = Doradca, miejsca, które pomagają, czy na razie nic?
