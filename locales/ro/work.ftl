work-what =
    Ce fel de ajutor cu munca ați vrea? Puteți trece peste întrebare.
    .opt-find = Găsesc de lucru
    .also-find = caut de lucru, caut de munca, un job, job, loc de muncă, nu am job, n-am de lucru, serviciu
    .opt-keep = Îmi păstrez munca
    .also-keep = probleme la muncă, probleme la serviciu, șeful, patronul, concediu medical, stres la muncă
    .opt-training = Un curs de pregătire
    .also-training = curs, cursuri, calificare, o meserie, pregătire
    .opt-other = Altceva
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce fel de ajutor cu munca ați vrea?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    Există ajutor pentru oameni care trăiesc cu o problemă de sănătate mintală și vor un loc de muncă plătit. Este în locurile de mai jos. { $whom ->
        [other] Locuiește această persoană într-unul dintre ele?
        [work] Locuiește această persoană într-unul dintre ele?
       *[me] Locuiți într-unul dintre ele?
    }
    .opt-liverpool = Liverpool
    .opt-warrington = Warrington
    .opt-halton = Halton
    .also-halton = widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = birkenhead, wallasey
    .opt-none = Nu, sau nu e pentru mine
    .also-none = nu, nu e pentru mine, în altă parte, niciunul, nicăieri
    .retry1 = Îmi pare rău, nu am înțeles. { $whom ->
            [other] Locuiește această persoană într-unul dintre aceste locuri?
            [work] Locuiește această persoană într-unul dintre aceste locuri?
           *[me] Locuiți într-unul dintre aceste locuri?
        }
    .retry2 = Alegeți un loc sau „Nu, sau nu e pentru mine”.
    .nudge = Mai sunteți aici? { $whom ->
            [other] Locuiește această persoană într-unul dintre aceste locuri?
            [work] Locuiește această persoană într-unul dintre aceste locuri?
           *[me] Locuiți într-unul dintre aceste locuri?
        }

work-talk =
    Un consilier de la noi vă poate spune mai multe despre acest ajutor. Doriți să vorbiți cu un consilier?
    .opt-yes = Da, vă rog
    .also-yes = da, ok, okay, bine, vreau, aș vrea, doresc
    .opt-no = Nu, arătați-mi alt ajutor
    .also-no = nu, nu vreau, nu aș vrea, nu doresc, nu mersi, nu acum, alt ajutor
    .retry1 = Îmi pare rău, nu am înțeles. Doriți să vorbiți cu un consilier? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Doriți să vorbiți cu un consilier?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    Înainte să plecați de la muncă sau să semnați ceva, cereți un sfat gratuit la Acas: acas.org.uk sau 0300 123 1100.
    Dacă aveți o dizabilitate sau o boală de lungă durată, puteți cere schimbări care vă ajută să lucrați. În lege se numesc „reasonable adjustments” (schimbări potrivite la locul de muncă).

# Source: National Careers Service. Not checked.
work-training = National Careers Service dă sfaturi gratuite despre cursuri și locuri de muncă: nationalcareers.service.gov.uk sau 0800 100 900.
