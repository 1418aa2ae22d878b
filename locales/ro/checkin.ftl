checkin-went =
    Bună. Săptămâna trecută am vorbit despre { $choice }. Cum a fost?
    .opt-received = Am fost sau m-au ajutat
    .also-received = am fost, am mers, m-au ajutat, a fost bine, a mers bine, mi-a plăcut, mi-a placut
    .opt-not_yet = Încă nu
    .also-not_yet = nu încă, nu inca, n-am fost, nu am fost, n-am apucat, nu am ajuns, n-am ajuns
    .opt-not_for_me = Nu a fost pentru mine
    .also-not_for_me = nu e pentru mine, nu mi s-a potrivit, nu mi-a plăcut, nu mi-a placut
    .opt-no_longer = Nu mai am nevoie
    .also-no_longer = nu mai e nevoie, nu mai trebuie
    .retry1 = Îmi pare rău, nu am înțeles. Ați fost sau încă nu?
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Când aveți un moment: cum a fost la { $choice }?

checkin-received = Mă bucur să aud asta.

checkin-not_yet =
    Nu e nicio problemă. Ce v-ar ajuta acum?
    .opt-later = Întrebați-mă iar peste o săptămână
    .also-later = mai târziu, mai tarziu, săptămâna viitoare, saptamana viitoare, peste o saptamana
    .opt-other = Arătați-mi altceva
    .also-other = altceva, vreau altceva
    .opt-human = Vorbesc cu o persoană
    .opt-nothing = Nimic, mulțumesc
    .also-nothing = nimic, nu, nu mersi, nu mulțumesc
    .retry1 = Îmi pare rău, nu am înțeles. Ce v-ar ajuta acum?
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Ce v-ar ajuta acum?

checkin-soon = Vă întreb din nou peste o săptămână.

checkin-other = Vă mulțumesc că mi-ați spus. Să căutăm altceva.

checkin-no_longer = Vă mulțumesc că mi-ați spus. Ne puteți scrie oricând doriți.
