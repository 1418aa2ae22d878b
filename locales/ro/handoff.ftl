handoff-agree =
    Un consilier trebuie să citească ce ați scris aici. Sunteți de acord să păstrăm mesajele și să le arătăm consilierilor noștri?
    .opt-yes = Da, sunt de acord
    .also-yes = da, ok, okay, bine, sigur, desigur, de acord, accept, in regula, nicio problema, nu e nicio problemă
    .opt-no = Nu, mulțumesc
    .also-no = nu, nu vreau, nu accept, nu sunt de acord, nu mersi, nu sunt sigur, nu sunt sigură, nu stiu, mai bine nu, nu e ok, nu e bine, nu e in regula
    .retry1 = Îmi pare rău, nu am înțeles. Pot consilierii noștri să citească acest chat? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Pot consilierii noștri să citească acest chat?

# Out of hours. $next_open is a day and time.
handoff-closed =
    Consilierii noștri nu sunt aici acum și nimeni nu citește acest chat. Revin { $next_open }.
    Dacă sunteți în pericol, sunați la 999. Ca să vorbiți cu cineva acum, sunați gratuit la Samaritans: 116 123.

handoff-wait =
    Sunteți pe lista de așteptare. Un consilier vă va scrie aici, de obicei în cel mult { NUM($reply_days) ->
        [one] o zi lucrătoare
        [few] { $reply_days } zile lucrătoare
       *[other] { $reply_days } de zile lucrătoare
    }. Nu e nevoie să rămâneți pe această pagină. Puteți adăuga orice doriți să știe consilierul.
    .relayed = Mulțumesc. Am transmis mai departe. Consilierul va vedea mesajul.
    .claimed = { $advisor } este aici acum și vă va scrie.

handoff-resolved = Consilierul a terminat deocamdată. Acum vă răspund din nou eu, asistentul automat. Scrieți oricând, dacă aveți nevoie de noi.

handoff-nobody =
    Îmi pare rău, acum niciun consilier nu vă poate scrie aici. Doriți să vă sunăm?
    .opt-yes = Da, vă rog
    .also-yes = da, ok, okay, bine, sunați-mă, sunati-ma, vă rog sunați-mă, da sunați-mă, da va rog sa ma sunati, puteti suna, mă puteți suna
    .opt-no = Nu, mulțumesc
    .also-no = nu, nu vreau, nu mersi, mai bine nu, nu la telefon
    .retry1 = Îmi pare rău, nu am înțeles. Să vă sunăm? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Doriți să vă sunăm?

handoff-declined = Nu e nicio problemă. Puteți oricând să sunați și la NHS 111 sau la Samaritans: 116 123.

handoff-failed =
    Ne pare rău, nu am putut ajunge acum la consilierii noștri. Vă rog să încercați din nou puțin mai târziu.
    Dacă sunteți în pericol, sunați la 999. Ca să vorbiți cu cineva acum, sunați gratuit la Samaritans: 116 123.
