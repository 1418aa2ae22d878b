immigration-what =
    Despre ce este vorba? Puteți trece peste întrebare.
    .opt-asylum = Azil
    .also-asylum = cer azil, refugiat, refugiată
    .opt-status = O viză sau statutul meu
    .also-status = viză, viza mea, statut, acte, hârtii, settled status, pre settled, șederea
    .opt-family = Familia mea
    .also-family = familie, soție, soț, soția, soțul, copii, copiii
    .opt-settling = Cum mă descurc aici
    .also-settling = viața aici, cursuri de engleză, lecții de engleză, să învăț engleza
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Despre ce este vorba?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = Numai un consultant înregistrat (registered adviser) sau un avocat (solicitor) are voie să vă dea sfaturi despre imigrare. Pentru azil, poate fi gratuit.

immigration-date =
    { $whom ->
        [other] Are această persoană o scrisoare cu o dată sau o programare în zilele următoare?
        [work] Are această persoană o scrisoare cu o dată sau o programare în zilele următoare?
       *[me] Aveți o scrisoare cu o dată sau o programare în zilele următoare?
    }
    .opt-yes = Da
    .also-yes = am, am programare, am o scrisoare, azi, astăzi, mâine, zile, săptămâna asta, săptămână, săptămâni
    .opt-no = Nu
    .also-no = nu am, n-am, nu am programare, nu am o scrisoare
    .retry1 = Îmi pare rău, nu am înțeles. Există o dată în zilele următoare? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Există o dată în zilele următoare?

immigration-soon = Vă rog să nu pierdeți data aceea. Consilierii noștri vă pot ajuta să căutați pe cineva care are voie să vă dea sfaturi.

immigration-talk =
    Doriți să vorbiți aici cu un consilier?
    .opt-yes = Da, vă rog
    .also-yes = da, ok, okay, bine, vreau, aș vrea, doresc
    .opt-no = Nu, arătați-mi locuri care ajută
    .also-no = nu, nu vreau, nu aș vrea, nu doresc, arătați-mi locuri, vreau să văd locuri, locuri
    .retry1 = Îmi pare rău, nu am înțeles. Doriți să vorbiți cu un consilier? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Doriți să vorbiți cu un consilier?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = Oricine se poate înscrie la un medic de familie (GP), gratuit. Nu aveți nevoie de acte, de viză sau de dovada adresei. Puteți cere un interpret.
