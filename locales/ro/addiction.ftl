addiction-what =
    Vă mulțumesc că mi-ați spus. Despre ce este vorba?
    .opt-alcohol = Alcool
    .also-alcohol = băutură, băut, beau, bere, țuică, vin
    .opt-drugs = Droguri
    .also-drugs = iarbă, cannabis, canabis, pastile, cocaină, heroină, prafuri
    .opt-gambling = Jocuri de noroc
    .also-gambling = pariuri, aparate, păcănele, cazino, bet
    .opt-other = Altceva
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți scrie numărul ei.
    .nudge = Mai sunteți aici? Despre ce este vorba?

addiction-shake =
    { $whom ->
        [other] Când nu mai bea, această persoană tremură, transpiră sau face convulsii?
        [work] Când nu mai bea, această persoană tremură, transpiră sau face convulsii?
       *[me] Când nu mai beți, tremurați, transpirați sau faceți convulsii?
    }
    .opt-yes = Da
    .also-yes = tremur, îmi tremură mâinile, transpir
    .opt-no = Nu
    .opt-unsure = Nu știu sigur
    .also-unsure = nu știu, habar n-am, poate, uneori, câteodată, puțin, nu sunt sigur, nu sunt sigură, nu cred, cred că da
    .retry1 = Îmi pare rău, nu am înțeles. Apar tremurături, transpirații sau convulsii? Da, nu sau nu știu.
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Fără alcool, apar tremurături, transpirații sau convulsii?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] Această persoană nu ar trebui să se oprească dintr-o dată din băut: poate fi periculos. Sunați la 111 și întrebați cum se poate bea tot mai puțin, fără risc. Dacă face convulsii sau vede lucruri care nu sunt acolo, sunați la 999.
        [work] Această persoană nu ar trebui să se oprească dintr-o dată din băut: poate fi periculos. Sunați la 111 și întrebați cum se poate bea tot mai puțin, fără risc. Dacă face convulsii sau vede lucruri care nu sunt acolo, sunați la 999.
       *[me] Vă rog să nu vă opriți dintr-o dată din băut: poate fi periculos. Sunați la 111 și întrebați cum să beți tot mai puțin, fără risc. Dacă faceți convulsii sau vedeți lucruri care nu sunt acolo, sunați la 999.
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = La FRANK puteți vorbi despre droguri, fără să afle altcineva: 0300 123 6600. Dacă cineva a luat droguri și nu se trezește, sunați la 999.

# Source: NHS, on drug and alcohol services.
addiction-service = Puteți merge direct la serviciul pentru droguri și alcool din zonă (drug and alcohol service). Este gratuit și nu trebuie să mergeți întâi la medicul de familie (GP).

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = La GamCare vă ascultă cineva, gratuit: 0808 8020 133. GAMSTOP vă poate închide accesul la site-urile cu jocuri de noroc, gratuit: gamstop.co.uk. Și NHS ajută, și nu trebuie să mergeți întâi la medicul de familie (GP).
