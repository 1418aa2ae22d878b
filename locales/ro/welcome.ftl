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

welcome-age =
    Câți ani aveți? Unele grupuri sunt pentru anumite vârste. Puteți trece peste întrebare.
    .retry1 = Vă rog să scrieți vârsta în cifre, de exemplu 42. Sau treceți peste.
    .retry2 = Ajunge doar un număr. Sau alegeți „Trec peste”.
    .nudge = Mai sunteți aici? Dacă doriți, spuneți-mi ce vârstă aveți sau treceți peste.

welcome-matters =
    Spuneți cu propriile cuvinte: ce contează cel mai mult pentru dumneavoastră acum? Câteva cuvinte ajung. Puteți trece peste întrebare.
    .retry1 = Scrieți ce vă vine în minte sau alegeți „Trec peste”.
    .retry2 = Niciun răspuns nu e greșit. Puteți și să treceți peste.
    .nudge = Când doriți: ce contează cel mai mult pentru dumneavoastră acum?

welcome-declined =
    Nu e nicio problemă. Nu vă mai întrebăm nimic.
    Puteți reveni oricând. Dacă aveți nevoie de ajutor acum, sunați la 999 într-o urgență, la 111 pentru sănătate sau la Samaritans: 116 123.
