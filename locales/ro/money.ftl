money-bailiffs =
    { $whom ->
        [other] Sunt executori (bailiffs) la ușa acestei persoane sau au spus că vin?
        [work] Sunt executori (bailiffs) la ușa acestei persoane sau au spus că vin?
       *[me] Sunt executori (bailiffs) la ușă sau au spus că vin?
    }
    .opt-yes = Da
    .also-yes = sunt la ușă, sunt la usa, vin, au spus ca vin
    .opt-no = Nu
    .also-no = nu sunt, n-au venit, nu vin
    .opt-unsure = Nu știu sigur
    .also-unsure = nu știu, nu stiu, habar n-am, poate, nu sunt sigur, nu sunt sigură
    .retry1 = Îmi pare rău, nu am înțeles. Vin executorii? Da, nu sau nu știu.
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Vin executori (bailiffs) la ușă?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Sunați gratuit la National Debtline: 0808 808 4000. Vă ajută cu asta în fiecare zi lucrătoare.
    De cele mai multe ori nu aveți obligația să lăsați un executor să intre. Țineți ușa închisă și vorbiți prin ea. Cereți o scrisoare care arată cine este.

money-today =
    { $whom ->
        [other] Are această persoană mâncare pentru azi și căldură sau curent în casă?
        [work] Are această persoană mâncare pentru azi și căldură sau curent în casă?
       *[me] Aveți mâncare pentru azi și căldură sau curent în casă?
    }
    .opt-yes = Da, pentru azi am
    .also-yes = da, am, avem, da avem
    .opt-no = Nu, pentru azi nu am
    .also-no = nu, nu am, n-am, nu avem, nu prea, nu am nimic
    .retry1 = Îmi pare rău, nu am înțeles. Există mâncare și căldură azi? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Există mâncare și căldură pentru azi?

money-urgent =
    Vă mulțumesc că mi-ați spus. Mulți oameni trec prin asta și există ajutor.
    Primăria (council) are bani pentru urgențe. Cereți acolo „crisis help”. Citizens Advice vă poate ajuta să primiți un pachet cu alimente: 0800 144 8848.

money-what =
    Grija banilor poate îngreuna totul. Despre ce este vorba mai ales?
    .opt-debt = Am datorii
    .also-debt = datorie, datorii, credit, împrumut, rate
    .opt-benefits = Ajutor de la stat (benefits)
    .also-benefits = benefits, benefituri, beneficii, ajutor de la stat, ajutor social, universal credit
    .opt-bills = Facturi la gaz sau curent
    .also-bills = facturi, gaz, curent, căldură, lumină, energie
    .opt-living = Prea puțini bani de trai
    .also-living = prea puțin, nu ajung, nu ajung banii, nu-mi ajung banii, nu am destui bani
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Despre ce este vorba mai ales?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    În Anglia și Țara Galilor puteți cere unui consultant pentru datorii (debt adviser) „breathing space” (o pauză de la plăți). Timp de 60 de zile, cei mai mulți cărora le datorați bani nu au voie să vă ceară banii sau să adauge dobândă.
    StepChange vă poate spune mai multe, gratuit: 0800 138 1111.

money-claim =
    De ce aveți nevoie legat de ajutorul de la stat (benefits)?
    .opt-apply = Ajutor cu cererea
    .also-apply = cerere, să fac cererea, formular, completez formularul, ajutor cu formularul
    .opt-refused = Mi s-a refuzat
    .also-refused = refuz, refuzat, m-au refuzat, au zis nu, am fost refuzat, am fost refuzată, mi-au respins cererea
    .opt-stopped = S-a oprit sau s-a micșorat
    .also-stopped = oprit, mi l-au oprit, mi l-au tăiat, tăiat, sancțiune, primesc mai puțin
    .opt-check = Aflu ce mi se cuvine
    .also-check = verific, ce mi se cuvine, să aflu ce mi se cuvine
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? De ce aveți nevoie legat de ajutorul de la stat?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = Faceți cererea repede: de multe ori banii se plătesc doar din ziua în care îi cereți. Citizens Advice poate vedea ce puteți primi și vă poate ajuta cu formularul, gratuit: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = Puteți cere să se uite din nou. Se numește „mandatory reconsideration” (a doua verificare a deciziei). Cereți în cel mult o lună de la data din scrisoare. Citizens Advice vă poate ajuta, gratuit: 0800 144 8848.

money-meter =
    { $whom ->
        [other] Are această persoană un contor cu preplată (prepayment meter) care a rămas fără credit sau rămâne în curând?
        [work] Are această persoană un contor cu preplată (prepayment meter) care a rămas fără credit sau rămâne în curând?
       *[me] Aveți un contor cu preplată (prepayment meter) care a rămas fără credit sau rămâne în curând?
    }
    .opt-yes = Da
    .also-yes = e gol, s-a terminat, rămâne fără credit
    .opt-no = Nu
    .also-no = nu am contor, n-am contor, nu am așa ceva
    .retry1 = Îmi pare rău, nu am înțeles. A rămas contorul fără credit, sau rămâne în curând? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? A rămas contorul fără credit, sau rămâne în curând?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = Vă rog să sunați la firma de gaz sau curent imediat ce deschide. Spuneți că se termină creditul la contor și că nu puteți plăti. Cereți „additional support credit” (credit în plus, ca ajutor) și întrebați dacă au un „fuel voucher” (bon pentru energie).

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    Firma de gaz sau curent trebuie să stabilească împreună cu dumneavoastră o sumă pe care o puteți plăti.
    Aveți o boală, o dizabilitate, o vârstă mai mare sau copii mici? Cereți să fiți pe lista „Priority Services Register” (lista celor care primesc ajutor în plus): este gratuit.
