digital-what =
    Ce v-ar ajuta să folosiți internetul? Puteți trece peste întrebare.
    .opt-device = Un telefon sau laptop
    .also-device = telefon, mobil, calculator, laptop, tabletă, pc
    .opt-data = Internet sau credit
    .also-data = internet, net, wifi, date mobile, credit, cartelă, sim, reîncărcare
    .opt-skills = Să învăț cum se face
    .also-skills = să învăț, învăț, arătați-mi cum, nu mă pricep, cum se folosește
    .opt-form = Ajutor cu un formular
    .also-form = formular, un formular, completez un formular, o cerere, cerere online
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce v-ar ajuta să folosiți internetul?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = Multe biblioteci au calculatoare pe care le puteți folosi. Întrebați acolo: uneori cineva vă arată cum.

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = National Databank dă internet mobil gratuit celor care au puțini bani și cel puțin 18 ani. Întrebați la o bibliotecă sau un consilier unde îl găsiți aproape de casă.

digital-due =
    Formularul trebuie trimis în zilele următoare?
    .opt-soon = Da, în curând
    .also-soon = da, azi, astăzi, mâine, săptămâna asta, repede, zile, o zi
    .opt-later = Nu, mai am timp
    .also-later = nu, mai târziu, săptămâna viitoare, luna viitoare, am timp, săptămâni
    .retry1 = Îmi pare rău, nu am înțeles. Formularul trebuie trimis în zilele următoare? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu, sau treceți peste.
    .nudge = Mai sunteți aici? Formularul trebuie trimis în zilele următoare?

digital-urgent = Dacă s-ar putea să întârziați, sunați la biroul care vrea formularul și cereți mai mult timp. Rog și un consilier de la noi să vă ajute.
