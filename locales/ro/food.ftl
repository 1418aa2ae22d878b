food-today =
    { $whom ->
        [other] Are această persoană mâncare pentru azi?
        [work] Are această persoană mâncare pentru azi?
       *[me] Aveți mâncare pentru azi?
    }
    .opt-yes = Da, pentru azi am
    .also-yes = da, am, avem, da avem
    .opt-no = Nu, pentru azi nu am
    .also-no = nu, nu am, n-am, nu avem, n-avem, nu prea, puțină, prea puțină
    .retry1 = Îmi pare rău, nu am înțeles. Există mâncare pentru azi? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Există mâncare pentru azi?

food-urgent =
    Vă mulțumesc că mi-ați spus. Mulți oameni trec prin asta și există ajutor.
    Citizens Advice vă poate ajuta să primiți un pachet cu alimente: 0800 144 8848. Primăria (council) are bani pentru urgențe. Cereți acolo „crisis help” (ajutor de urgență).

food-diet =
    Ar trebui să știm ceva despre mâncarea dumneavoastră? Alegeți ce se potrivește sau treceți peste.
    .opt-no_cooking = Nu pot găti acasă
    .also-no_cooking = nu am aragaz, n-am aragaz, nu am bucătărie, nu pot găti, nu am unde găti
    .opt-halal = Halal
    .opt-no_meat = Fără carne
    .also-no_meat = vegetarian, vegetariană, vegan, vegană, nu mănânc carne, de post
    .opt-illness = Alergie sau boală
    .also-illness = alergie, alergic, alergică, boală, diabet, celiachie
    .retry1 = Îmi pare rău, nu am înțeles. Alegeți ce se potrivește sau treceți peste.
    .retry2 = Puteți apăsa pe mai multe sau puteți trece peste.
    .nudge = Mai sunteți aici? Ar trebui să știm ceva despre mâncarea dumneavoastră?

food-home =
    Cine are nevoie de mâncare? Alegeți prima variantă care se potrivește.
    .opt-small = Un copil mic, sau aștept un copil
    .also-small = bebeluș, bebe, copil mic, un copil mic, însărcinată, sunt însărcinată, gravidă
    .opt-school = Un copil la școală
    .also-school = copil, copii, copiii, școală
    .opt-adults = Doar adulți
    .also-adults = adulți, doar eu, numai eu, eu
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Cine are nevoie de mâncare?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = Dacă așteptați un copil sau aveți un copil sub 4 ani și primiți ajutor de la stat (benefits), cereți Healthy Start. Sunt bani pentru lapte, fructe și legume: healthystart.nhs.uk. În Scoția, cereți Best Start Foods.

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = Poate copilul dumneavoastră are dreptul să mănânce gratuit la școală. Întrebați școala sau primăria (council) de „free school meals” (mese gratuite la școală).

food-adults = Citizens Advice poate vedea ce bani puteți primi, ca să rămână mai mult pentru mâncare. Este gratuit: 0800 144 8848.
