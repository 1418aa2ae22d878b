again-noted = Bine ați revenit. Vă mulțumesc că mi-ați spus. Să vedem împreună ce putem face.

again-what =
    Bine ați revenit. Ce doriți să facem?
    .opt-look = Caut ceva care mă ajută
    .also-look = caut ceva, caut, caut ajutor, vreau să caut, sa cautam, altceva, ceva nou
    .opt-human = Vorbesc cu o persoană
    .opt-nothing = Nimic acum
    .also-nothing = nimic, nu, nu acum, mai târziu, mai tarziu, lasa, altă dată, alta data
    .retry1 = Îmi pare rău, nu am înțeles. Puteți căuta ajutor, puteți vorbi cu o persoană sau o putem lăsa pe altă dată.
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Pot căuta ceva sau pot chema o persoană.

again-bye = Bine. Ne puteți scrie oricând doriți.
