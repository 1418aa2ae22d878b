again-noted = Dzień dobry ponownie. Dziękuję, że to piszesz. Zajmijmy się tym razem.

again-what =
    Dzień dobry ponownie. Co chcesz zrobić?
    .opt-look = Znaleźć coś, co pomoże
    .also-look = znaleźć coś, znajdz cos, szukaj, szukam pomocy
    .opt-human = Porozmawiać z człowiekiem
    .opt-nothing = Na razie nic
    .also-nothing = nic, nie, później, pozniej
    .retry1 = Przepraszam, nie rozumiem. Możesz poszukać pomocy, porozmawiać z człowiekiem albo zostawić to na później.
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? Mogę czegoś poszukać albo poprosić człowieka.

again-bye = Dobrze. Pisz do nas, kiedy zechcesz.

# Who writes asked for somebody else before.
again-same =
    Dzień dobry ponownie. Czy chodzi o tę samą osobę co ostatnio?
    .opt-same = Tak, o tę samą osobę
    .also-same = tak, ta sama, ta sama osoba, o tę samą
    .opt-new = Nie, o kogoś innego
    .also-new = nie, ktoś inny, o kogoś innego, inna osoba, dla mnie, o mnie
    .retry1 = Przepraszam, to nie było dla mnie jasne. Czy to ta sama osoba co ostatnio?
    .retry2 = Proszę wybrać: ta sama osoba albo ktoś inny.
    .nudge = Czy jest tam ktoś? Czy chodzi o tę samą osobę co ostatnio?

again-whom =
    Czy to dla ciebie, czy dla kogoś innego?
    .opt-me = Dla mnie
    .also-me = ja, mnie, to dla mnie
    .opt-other = Dla kogoś bliskiego
    .also-other = dla kogoś innego, dla mamy, dla taty, dla syna, dla córki, dla męża, dla żony, dla babci, dla dziadka, dla znajomej, dla znajomego, dla sąsiada, dla sąsiadki
    .opt-work = Dla kogoś, komu pomagam w pracy
    .also-work = w pracy, zawodowo
    .retry1 = Przepraszam, nie rozumiem. Dla kogo to jest?
    .retry2 = Możesz wybrać jedną odpowiedź albo napisać jej numer. Możesz to też pominąć.
    .nudge = Jesteś tam? Dla kogo to jest?
