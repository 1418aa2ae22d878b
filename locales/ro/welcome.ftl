# The first conversation. Message ids are <dialogue>-<node>; docs/dialogues.md says which parts each has.

welcome-lang =
    Bună. Ce limbă preferați?
    .retry1 = Vă rog să alegeți o limbă din listă sau să scrieți numele ei.
    .retry2 = Puteți scrie, de exemplu: English, Polski, العربية.
    .nudge = Suntem tot aici. Ce limbă preferați?

welcome-hello =
    Bine ați venit la { $service }. Eu sunt un asistent automat, nu o persoană.
    Vă pot ajuta să găsiți ce vă trebuie în apropiere: companie, ajutor cu banii sau cu locuința, cursuri și multe altele. Puteți cere oricând să vorbiți cu o persoană.

# Consent to the service. "Yes" lets us keep what the person says.
welcome-agree =
    Ca să vă putem ajuta, trebuie să păstrăm ce scrieți aici. Doar echipa noastră poate citi. Puteți vedea sau șterge totul oricând. Sunteți de acord?
    .opt-yes = Da, sunt de acord
    .also-yes = da, ok, okay, bine, sigur, desigur, de acord, accept, in regula, e ok, e bine, fie, nicio problema, nu e nicio problemă, de ce nu
    .opt-more = Vreau întâi să știu mai multe
    .also-more = mai mult, mai multe, detalii, mai multe detalii, explicați-mi, explicati, de ce, nu știu, nu stiu, nu sunt sigur, nu sunt sigură
    .opt-no = Nu, mulțumesc
    .also-no = nu, nu vreau, nu accept, nu sunt de acord, nu mersi, mai bine nu, nu e ok, nu e bine, nu e in regula, nu prea
    .retry1 = Îmi pare rău, nu am înțeles. Putem păstra ce scrieți aici? Puteți spune da sau nu.
    .retry2 = Vă rog să alegeți: da, nu sau mai multe detalii.
    .nudge = Mai sunteți aici? Nu e nicio grabă. Putem păstra ce scrieți?

welcome-more =
    Păstrăm mesajele ca să nu fie nevoie să povestiți totul de două ori. Consilierii noștri le citesc ca să vă ajute.
    Nu dăm nimic mai departe altcuiva, decât dacă spuneți întâi da. Scrieți „datele mele” ca să vedeți ce păstrăm sau „ștergeți datele mele” ca să ștergem tot.
    Dacă sunteți în pericol de moarte, sunați la 999.

# After consent, when the first message already told us what matters.
welcome-noted = Vă mulțumesc că mi-ați spus. Am notat ce ați scris, așa că nu e nevoie să spuneți din nou.

# Everything may be for the person who writes (me), for somebody they know (other) or for somebody they help in their job (work).
welcome-whom =
    Este pentru dumneavoastră sau pentru altcineva?
    .opt-me = Pentru mine
    .also-me = eu, mie, mine, e pentru mine, este pentru mine, doar pentru mine, pt mine, pentru mine însămi, pentru mine însumi
    .opt-other = Pentru cineva cunoscut
    .also-other = altcineva, pentru altcineva, nu pentru mine, nu e pentru mine, mama, mama mea, pentru mama, tata, tatăl meu, pentru tata, fiul meu, pentru fiul meu, fiica mea, pentru fiica mea, copilul meu, pentru copilul meu, soțul meu, pentru soțul meu, soția mea, pentru soția mea, partenerul meu, partenera mea, fratele meu, sora mea, bunica, pentru bunica, bunicul, pentru bunicul, un prieten, o prietenă, pentru un prieten, pentru o prietenă, vecinul, vecina, pentru un vecin, pentru o vecină
    .opt-work = Pentru cineva pe care îl ajut la serviciu
    .also-work = la serviciu, la muncă, prin serviciu, prin muncă, de la serviciu, pentru un client, pentru o clientă, pentru un pacient, pentru o pacientă, sunt asistent medical, sunt asistentă medicală, sunt asistent social, sunt asistentă socială, sunt medic, sunt profesor, sunt profesoară, o trimitere, vreau să trimit pe cineva
    .retry1 = Îmi pare rău, nu am înțeles. Pentru cine este?
    .retry2 = Puteți apăsa pe o variantă sau puteți scrie numărul ei. Puteți și să treceți peste.
    .nudge = Mai sunteți aici? Pentru cine este?

welcome-other =
    Vă mulțumesc că vă gândiți la această persoană. Dacă se poate, spuneți-i că ne scrieți și întrebați dacă este de acord.
    Următoarele întrebări sunt despre ea. Și butoanele sunt despre ea, chiar dacă par să spună „eu”.

# $whom is me, other or work, here and below; it may be missing, and is me then.
welcome-age =
    { $whom ->
        [other] Câți ani are această persoană?
       *[me] Câți ani aveți?
    } Unele grupuri sunt pentru anumite vârste. Puteți trece peste întrebare.
    .retry1 = Vă rog să scrieți vârsta în cifre, de exemplu 42. Sau treceți peste.
    .retry2 = Ajunge doar un număr. Sau alegeți „Trec peste”.
    .nudge = Mai sunteți aici? Dacă doriți, spuneți-mi vârsta sau treceți peste.

# Below 18. Sources: Childline and the NSPCC, as other lists give them; not checked with them yet, so the web address stands first.
welcome-young =
    { $whom ->
        [other] Acest serviciu este mai ales pentru adulți. Un consilier vă poate ajuta să găsiți locul potrivit pentru cineva sub 18 ani.
       *[me] Vă mulțumesc că mi-ați spus. Acest serviciu este mai ales pentru adulți. Un consilier vă poate ajuta să găsiți locul potrivit.
    }
    { $whom ->
        [other] Și primăria (council) ajută familiile. Dacă vă faceți griji pentru un copil, întrebați la NSPCC (o organizație care apără copiii): nspcc.org.uk sau 0808 800 5000. Dacă un copil este în pericol, sunați la 999.
       *[me] Puteți vorbi și cu cineva de la Childline. Este gratuit, pentru oricine are sub 19 ani: childline.org.uk sau 0800 1111. Dacă sunteți în pericol, sunați la 999.
    }
    Doriți să vorbiți cu un consilier?
    .opt-human = Da, cu un consilier
    .also-human = da, da vă rog, ok, okay, bine, vreau, da vreau, aș vrea, as vrea, doresc
    .opt-go_on = Nu, rămân aici
    .also-go_on = nu, nu vreau, nu aș vrea, nu as vrea, nu doresc, nu mersi, nu mulțumesc, mai departe, mergem mai departe, rămân aici
    .retry1 = Îmi pare rău, nu am înțeles. Doriți să vorbiți cu un consilier sau mergem mai departe aici?
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Doriți să vorbiți cu un consilier?

welcome-matters =
    { $whom ->
        [other] Spuneți cu propriile cuvinte: ce contează cel mai mult acum pentru această persoană?
       *[me] Spuneți cu propriile cuvinte: ce contează cel mai mult pentru dumneavoastră acum?
    } Câteva cuvinte ajung. Puteți trece peste întrebare.
    .retry1 = Scrieți ce vă vine în minte sau alegeți „Trec peste”.
    .retry2 = Niciun răspuns nu e greșit. Puteți și să treceți peste.
    .nudge = Când doriți: ce contează cel mai mult acum?

welcome-declined =
    Nu e nicio problemă. Nu vă mai întrebăm nimic.
    Puteți reveni oricând. Dacă aveți nevoie de ajutor acum, sunați la 999 într-o urgență, la 111 pentru sănătate sau la Samaritans: 116 123.
