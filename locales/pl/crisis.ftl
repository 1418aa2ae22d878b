crisis-medical = To brzmi jak nagły wypadek. Zadzwoń teraz pod 999. Jeśli nie możesz mówić, zadzwoń pod 999 z komórki i naciśnij 55. Nie czekaj na ten czat.

crisis-suicide = Dobrze, że to piszesz. To, co czujesz, jest poważne i należy ci się pomoc już teraz. Porozmawiaj dziś z kimś:

crisis-self_harm = Dziękuję, że to piszesz. Należy ci się troska, nie wina. Jeśli jest rana, zadzwoń pod 111 albo idź na A&E (ostry dyżur). Możesz z kimś teraz porozmawiać:

crisis-abuse = Dziękuję, że to piszesz. To nie twoja wina i masz prawo być bezpiecznie. Pomoc jest tutaj i jest bezpłatna:

crisis-child = Dziękuję, że to piszesz. Każde dziecko ma prawo być bezpieczne. Jeśli dziecko jest teraz w niebezpieczeństwie, zadzwoń pod 999.

crisis-others = Dziękuję, że to piszesz. Jeśli komuś może się teraz coś stać, zadzwoń pod 999. Możesz też z kimś o tym porozmawiać:

crisis-told = Doradca już wie, co tu jest napisane. Jeśli grozi ci niebezpieczeństwo, nie czekaj. Zadzwoń pod 999.

crisis-nobody = Naszych doradców teraz nie ma i nikt nie pilnuje tego czatu. Wracają: { $next_open }. Zadzwoń pod numery powyżej. 999, 111 i Samaritans (116 123) odbierają w dzień i w nocy.

crisis-stop_here = Mówię o tym też naszym doradcom. Najpierw zadzwoń pod 999. Nie będę już o nic pytać.

crisis-safe =
    Czy teraz nic ci nie grozi?
    .opt-yes = Na razie nic mi nie grozi
    .also-yes = tak, bezpiecznie, nic mi nie grozi
    .opt-unsure = Nie mam pewności
    .also-unsure = nie wiem, nie jestem pewien, nie jestem pewna
    .opt-no = Grozi mi niebezpieczeństwo
    .also-no = nie, niebezpiecznie
    .retry1 = Czy teraz nic ci nie grozi? Wybierz jedną z odpowiedzi.

crisis-safe_chat =
    Czy możesz tu bezpiecznie pisać? Ktoś inny może widzieć ten ekran.
    .opt-yes = Tak, jest bezpiecznie
    .also-yes = tak
    .opt-no = Nie, to niebezpieczne
    .also-no = nie, niebezpiecznie, nie wiem
    .retry1 = Czy możesz tu bezpiecznie pisać? Tak czy nie?

crisis-nation =
    W jakim kraju jesteś? Wtedy podam właściwy numer. Możesz to pominąć.
    .opt-england = Anglia
    .opt-wales = Walia
    .opt-scotland = Szkocja
    .opt-northern_ireland = Irlandia Północna
    .retry1 = Anglia, Walia, Szkocja czy Irlandia Północna?

crisis-abuse_at = Ci ludzie znają takie sprawy i wysłuchają:

crisis-leave =
    W takim razie zamknij teraz tę stronę. W niebezpieczeństwie zadzwoń pod 999. Jeśli nie możesz mówić, naciśnij 55. Nie będziemy do ciebie pisać. Wróć, kiedy będzie bezpiecznie.
    .opt-yes = Mogę teraz pisać
    .also-yes = mogę pisać, już jest bezpiecznie

crisis-now = Zadzwoń teraz pod 999 albo idź na A&E (ostry dyżur). Jeśli możesz, bądź z kimś. Proszę też naszego doradcę, żeby tu do ciebie napisał.

crisis-talk =
    Czy chcesz, żeby nasz doradca tu napisał?
    .opt-yes = Tak, proszę
    .also-yes = tak, ok, okej, dobrze
    .opt-no = Nie teraz
    .also-no = nie
    .retry1 = Czy chcesz, żeby doradca tu napisał? Tak czy nie?

crisis-here = Dobrze. Możesz tu pisać w każdej chwili. Numery powyżej są dla ciebie.

crisis-alone = Naszych doradców teraz nie ma i nikt nie pilnuje tego czatu. Wracają: { $next_open }. Zadzwoń pod numery powyżej. 999, 111 i Samaritans (116 123) odbierają w dzień i w nocy.

crisis-unheard = Przepraszamy, nie udało się teraz zawiadomić naszych doradców. Nie czekaj na nich. Zadzwoń pod 999 albo pod numery powyżej.

crisis-wait =
    Jesteś na początku kolejki do naszych doradców. Zanim napiszą, numery powyżej mogą pomóc od razu.
    .relayed = Dziękuję. Doradca to zobaczy. Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999.
    .claimed = { $advisor } już tu jest i zaraz napisze.
