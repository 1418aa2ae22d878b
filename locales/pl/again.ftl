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
