callback-name =
    Ce nume să cerem la telefon? Puteți trece peste întrebare.
    .retry1 = Scrieți numele pe care să îl folosim sau treceți peste.
    .retry2 = Orice nume e bun. Sau alegeți „Trec peste”.

callback-phone =
    La ce număr să vă sunăm?
    .retry1 = Îmi pare rău, acesta nu pare un număr de telefon. Vă rog să îl scrieți din nou, de exemplu 0151 496 0000.
    .retry2 = Vă rog să scrieți doar numărul.

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    Ca numărul să nu fie văzut de alții, vă rog să îl scrieți pe pagina noastră, nu aici. Deschideți acest link, apoi alegeți „Sunt acolo”:
    { $link }
    .opt-yes = Sunt acolo
    .also-yes = da, am ajuns, am deschis, l-am deschis, sunt pe pagina, ok
    .opt-no = Nu acum
    .also-no = nu, mai târziu, mai tarziu
    .retry1 = Vă rog să deschideți linkul, apoi alegeți „Sunt acolo”. Sau alegeți „Nu acum”.
    .retry2 = Vă rog să alegeți una dintre variante.

callback-when =
    Când e bine să vă sunăm?
    .opt-morning = Dimineața
    .also-morning = de dimineață, de dimineata, dimi
    .opt-afternoon = După-amiaza
    .also-afternoon = după amiază, dupa masa, după prânz, dupa pranz
    .opt-evening = Seara
    .also-evening = spre seară, spre seara, pe seara, după muncă, dupa munca
    .retry1 = Îmi pare rău, nu am înțeles. Dimineața, după-amiaza sau seara?
    .retry2 = Vă rog să alegeți una dintre variante.

callback-asked = Vă mulțumim. Vă vom suna la { $phone }. Dacă răspunde altcineva, nu spunem niciodată despre ce este vorba.

callback-failed = Ne pare rău, nu am putut nota cererea. Vă rog să cereți să vorbiți cu un consilier.
