# The matches are laid out below this message, then the buttons.
find-offer =
    { NUM($matches) ->
        [one] Am găsit ceva ce s-ar putea potrivi.
        [few] Am găsit { $matches } variante care s-ar putea potrivi.
       *[other] Am găsit { $matches } de variante care s-ar putea potrivi.
    } Despre care doriți să aflați mai multe?
    .retry1 = Îmi pare rău, despre care este vorba? Puteți scrie numărul.
    .retry2 = Scrieți 1, 2 sau 3. Sau alegeți „Niciuna”.
    .nudge = Mai sunteți aici? Uitați-vă pe listă și spuneți-mi care vă place.

find-how =
    Ați ales: { $choice }. Cum doriți să continuăm?
    .opt-refer = Vorbiți cu ei pentru mine
    .also-refer = spuneți-le, spuneti-le de mine, le spuneti voi, vorbiti cu ei, vorbiti voi, anuntati-i
    .opt-details = Telefonul și adresa lor
    .also-details = telefon, telefonul, adresa, numarul, numar de telefon, numărul de telefon, date de contact, contact, telefon si adresa
    .opt-human = Vorbesc întâi cu o persoană
    .retry1 = Îmi pare rău, nu am înțeles. Să le spunem despre dumneavoastră sau doriți datele lor de contact?
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Cum doriți să continuăm cu { $choice }?

# Consent to sharing, apart from consent to the service.
find-share =
    { $whom ->
        [other] Pentru asta, vom vorbi la { $choice } despre persoana pentru care întrebați. Este de acord acea persoană?
        [work] Pentru asta, vom vorbi la { $choice } despre persoana pentru care întrebați. Este de acord acea persoană?
       *[me] Pentru asta, vom spune la { $choice } că doriți să veniți. Sunteți de acord să le dăm această informație?
    }
    .opt-yes = Da, le puteți spune
    .also-yes = da, ok, okay, bine, sigur, de acord, sunt de acord, desigur, in regula, nicio problema, nu e nicio problemă
    .opt-no = Nu, nu le spuneți
    .also-no = nu, nu vreau, nu sunt de acord, nu sunt sigur, nu sunt sigură, nu stiu, nu mersi, nu mulțumesc, nu spuneti, mai bine nu, nu e ok, nu e bine
    .retry1 = Îmi pare rău, nu am înțeles. Le putem da această informație? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Le putem da această informație?

find-sent =
    { $whom ->
        [other] Am notat că această persoană dorește să meargă la { $choice }. Un consilier le va transmite.
        [work] Am notat că această persoană dorește să meargă la { $choice }. Un consilier le va transmite.
       *[me] Am notat că doriți să mergeți la { $choice }. Un consilier le va transmite.
    }
    Iată cum puteți lua și direct legătura cu ei:

find-failed = Îmi pare rău, nu am reușit acum. O persoană vă va ajuta cu asta.

find-details = Iată datele de contact:

find-soon = Peste o săptămână vă întrebăm cum a fost. Dacă nu doriți asta, scrieți „stop”.

find-none =
    Îmi pare rău, acum nu am găsit nimic potrivit. Un consilier de la noi poate ști mai multe. Doriți să vorbiți cu un consilier?
    .opt-yes = Da, vă rog
    .also-yes = da, ok, okay, bine, sigur, vreau, aș vrea, as vrea, doresc
    .opt-no = Nu acum
    .also-no = nu, nu vreau, nu aș vrea, nu as vrea, nu doresc, nu mersi, nu mulțumesc, nu sunt sigur, nu sunt sigură, mai târziu, mai tarziu
    .retry1 = Îmi pare rău, nu am înțeles. Doriți să vorbiți cu un consilier? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Doriți să vorbiți cu un consilier?
