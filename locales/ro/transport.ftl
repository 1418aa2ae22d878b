transport-going =
    Unde ați vrea să ajungeți? Puteți trece peste întrebare.
    .opt-health = La doctor sau la spital
    .also-health = doctor, la doctor, spital, la spital, clinică, dentist, programare, gp
    .opt-shops = La magazin
    .also-shops = magazin, magazine, cumpărături, la cumpărături, piață, supermarket
    .opt-people = La grupuri și oameni
    .also-people = prieteni, la prieteni, familie, la familie, rude, oameni, grup, un grup
    .opt-work = La muncă sau la un curs
    .also-work = muncă, la muncă, serviciu, la serviciu, job, curs, la curs, școală
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Unde ați vrea să ajungeți?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = Dacă un doctor vă trimite la spital și aveți puțini bani, NHS vă poate plăti drumul. Păstrați biletele și întrebați la spital.

transport-soon =
    { $whom ->
        [other] Trebuie să ajungă această persoană acolo azi sau mâine?
        [work] Trebuie să ajungă această persoană acolo azi sau mâine?
       *[me] Trebuie să ajungeți acolo azi sau mâine?
    }
    .opt-yes = Da
    .also-yes = azi, astăzi, mâine
    .opt-no = Nu
    .also-no = mai târziu, săptămâna viitoare, nu azi
    .retry1 = Îmi pare rău, nu am înțeles. { $whom ->
            [other] Trebuie să ajungă această persoană acolo azi sau mâine?
            [work] Trebuie să ajungă această persoană acolo azi sau mâine?
           *[me] Trebuie să ajungeți acolo azi sau mâine?
        } Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu, sau treceți peste.
    .nudge = Mai sunteți aici? { $whom ->
            [other] Trebuie să ajungă această persoană acolo azi sau mâine?
            [work] Trebuie să ajungă această persoană acolo azi sau mâine?
           *[me] Trebuie să ajungeți acolo azi sau mâine?
        }

transport-urgent = Sunați acum la locul unde aveți de ajuns. Întrebați dacă vă pot aduce ei, dacă vă pot suna sau dacă puteți merge în altă zi. Rog și un consilier de la noi să vă ajute.

transport-stops =
    Ce vă face greu drumul? Puteți trece peste întrebare.
    .opt-cost = Costă prea mult
    .also-cost = e scump, prea scump, scump, bani, nu am bani, n-am bani, costă mult
    .opt-walking = Îmi e greu să merg
    .also-walking = mers, mersul, scări, durere, mă doare, scaun rulant, cârje, nu pot merge mult
    .opt-afraid = Mi-e teamă fără companie
    .also-afraid = mi-e frică, frică, teamă, emoții, panică, anxietate, mi-e frică singur, mi-e frică singură
    .opt-no_bus = Nu este autobuz
    .also-no_bus = nu e autobuz, fără autobuz, nu am mașină, n-am mașină, nu e tren
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce vă face greu drumul?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = Oamenii în vârstă și mulți oameni cu dizabilități pot merge gratuit cu autobuzul. Cereți la primărie (council) un „bus pass” (abonament de autobuz).

transport-afraid = Mulți oameni simt asta. Puteți întreba la grup dacă vă așteaptă cineva la ușă prima dată.
