parenting-what =
    Nu e ușor să fiți părinte. Ce v-ar ajuta cel mai mult?
    .opt-groups = Un grup pentru noi
    .also-groups = grup, un grup, grupuri, grup de joacă, playgroup
    .opt-behaviour = Cum se poartă copilul
    .also-behaviour = comportament, comportamentul, crize de furie, nu ascultă, face crize
    .opt-break = O pauză
    .also-break = pauză, odihnă, să mă odihnesc, timp pentru mine
    .opt-money = Bani
    .also-money = banii, nu am bani, n-am bani
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce v-ar ajuta cel mai mult?

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] Se descurcă azi această persoană și poate ține copilul în siguranță?
        [work] Se descurcă azi această persoană și poate ține copilul în siguranță?
       *[me] Vă descurcați azi și puteți ține copilul în siguranță?
    }
    .opt-yes = Da, mă descurc
    .also-yes = da
    .opt-no = Nu, sau nu știu sigur
    .also-no = nu, nu pot, nu mă descurc, nu știu, nu știu sigur, nu prea, nu chiar, nu cred, nu cred că pot, nu sunt sigur, nu sunt sigură, poate, cred că da, cred că pot, cred că mă descurc
    .retry1 = Îmi pare rău, nu am înțeles. { $whom ->
            [other] Se descurcă azi această persoană și poate ține copilul în siguranță?
            [work] Se descurcă azi această persoană și poate ține copilul în siguranță?
           *[me] Vă descurcați azi, cu copilul în siguranță?
        } Da sau nu.
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? { $whom ->
            [other] Se descurcă azi această persoană și poate ține copilul în siguranță?
            [work] Se descurcă azi această persoană și poate ține copilul în siguranță?
           *[me] Vă descurcați azi și puteți ține copilul în siguranță?
        }

parenting-urgent =
    Vă mulțumesc că mi-ați spus. Mulți părinți trec prin asta. Dacă cineva ar putea păți ceva acum, sunați la 999.
    NSPCC vă poate da sfaturi, gratuit: 0808 800 5000. Un copil poate suna la Childline, gratuit: 0800 1111. Ca să vorbiți cu cineva la orice oră, sunați gratuit la Samaritans: 116 123.
    Îi spun acum unui consilier de la noi.

parenting-talk =
    Doriți să vorbiți aici cu un consilier?
    .opt-yes = Da, vă rog
    .also-yes = da, ok, okay, bine, vreau, aș vrea, doresc
    .opt-no = Nu, arătați-mi locuri care ajută
    .also-no = nu, nu vreau, nu aș vrea, nu doresc, arătați-mi locuri, vreau să văd locuri, locuri
    .retry1 = Îmi pare rău, nu am înțeles. Doriți să vorbiți cu un consilier? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Doriți să vorbiți cu un consilier?

parenting-child =
    Ce vârstă are copilul? Dacă sunt mai mulți, gândiți-vă la cel pentru care vă faceți cele mai multe griji.
    .opt-baby = Pe drum, sau bebeluș
    .also-baby = bebeluș, bebe, nou-născut, însărcinată, sunt însărcinată, gravidă, luni, 0, o lună, 1 lună, 2 luni, 3 luni, 4 luni, 5 luni, 6 luni, 7 luni, 8 luni, 9 luni, 10 luni, 11 luni, săptămâni
    .opt-small = Sub 5 ani
    .also-small = copil mic, un an, 1 an, doi ani, trei ani, patru ani, 2 ani, 3 ani, 4 ani, 1, 2, 3, 4, doi, două, trei, patru
    .opt-school = De la 5 la 11 ani
    .also-school = 5 ani, 6 ani, 7 ani, 8 ani, 9 ani, 10 ani, 11 ani, 5, 6, 7, 8, 9, 10, 11, cinci, șase, șapte, opt, nouă, zece, unsprezece
    .opt-teen = De la 12 la 17 ani
    .also-teen = adolescent, adolescentă, 12 ani, 13 ani, 14 ani, 15 ani, 16 ani, 17 ani, 12, 13, 14, 15, 16, 17, doisprezece, treisprezece, paisprezece, cincisprezece, șaisprezece, șaptesprezece
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce vârstă are copilul?

# Source: NHS, on health visitors and midwives.
parenting-visitor = Fiecare copil sub 5 ani are o asistentă pentru copii mici (health visitor), gratuit. O puteți suna pentru orice, și despre cum vă simțiți. Medicul de familie (GP) vă poate da numărul. Înainte de naștere, întrebați moașa (midwife).

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = Școala copilului și primăria (council) vă pot ajuta. Cereți „early help” (ajutor din timp pentru familie): este gratuit și dumneavoastră alegeți dacă îl doriți.
