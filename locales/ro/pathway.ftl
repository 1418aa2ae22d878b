pathway-needs =
    { $whom ->
        [other] Cu ce ar vrea ajutor această persoană?
        [work] Cu ce ar vrea ajutor această persoană?
       *[me] Cu ce ați vrea să vă ajutăm?
    } Puteți alege mai multe sau puteți scrie cu propriile cuvinte.
    .retry1 = Îmi pare rău, nu am înțeles. Alegeți din listă sau spuneți altfel.
    .retry2 = De exemplu: „nu am cu cine vorbi” sau „nu pot plăti facturile”.
    .nudge = Mai sunteți aici? Spuneți-mi ce ar ajuta, când doriți.

pathway-area =
    { $whom ->
        [other] Unde locuiește această persoană?
        [work] Unde locuiește această persoană?
       *[me] Unde locuiți?
    } Ajunge prima parte din codul poștal, de exemplu L9, sau numele zonei. Puteți trece peste întrebare.
    .retry1 = Îmi pare rău, nu am găsit locul acesta. Încercați prima parte din codul poștal, de exemplu L9.
    .retry2 = E bun și numele unui oraș sau al unei zone, de exemplu Bootle. Sau alegeți „Trec peste”.
    .nudge = Mai sunteți aici? Dacă îmi spuneți zona, pot căuta acolo.

# Somebody lives where the service does not work. $districts is a list of where it does, $area what they said.
pathway-outside =
    Cunoaștem mai ales locuri din { $districts }. De aceea s-ar putea să găsim puțin lângă { $area }, dar ajutorul online poate fi totuși potrivit.
    Poate ajuta și cabinetul medicului de familie (GP) de acolo. Întrebați de un „social prescriber”: cineva care știe ce se găsește în apropiere.

pathway-prefs =
    { $whom ->
        [other] Ce i s-ar potrivi acestei persoane?
        [work] Ce i s-ar potrivi acestei persoane?
       *[me] Ce vi s-ar potrivi?
    } Alegeți oricâte doriți sau treceți peste.
    .opt-daytime = În timpul zilei
    .also-daytime = ziua, la zi, dimineața, dimineata, după-amiaza, dupa masa, la prânz
    .opt-evening = Seara
    .also-evening = serile, spre seară, după muncă, dupa munca, dupa serviciu, dupa lucru
    .opt-weekend = La sfârșit de săptămână
    .also-weekend = weekend, in weekend, sâmbăta, sambata, sâmbătă, duminica, duminică
    .opt-online = Online
    .also-online = pe internet, pe net, pe zoom
    .opt-in_person = Față în față
    .also-in_person = fata in fata, in persoana, cu oameni, la fata locului, sa ma duc acolo
    .opt-free = Gratuit
    .also-free = gratis, fără bani, fara bani, moca
    .opt-step_free = Fără trepte
    .also-step_free = fara trepte, fără scări, fara scari, scaun rulant, scaun cu rotile, nu pot urca scări, nu pot urca scari
    .opt-women_only = Doar pentru femei
    .also-women_only = doar femei, numai femei, numai pentru femei
    .retry1 = Îmi pare rău, nu am înțeles. Alegeți ce se potrivește sau treceți peste.
    .retry2 = Puteți apăsa pe mai multe. Dacă nu contează, alegeți „Trec peste”.
    .nudge = Mai sunteți aici? Spuneți-mi ce s-ar potrivi sau treceți peste.

pathway-more =
    Vă mai putem ajuta cu ceva?
    .opt-yes = Da, cu altceva
    .also-yes = da, altceva, mai am ceva, da mai am ceva, încă ceva, inca ceva
    .opt-human = Vorbesc cu o persoană
    .opt-no = Nu, mulțumesc
    .also-no = nu, asta e tot, atât, atat, nimic, nimic altceva, altceva nu, nu asta e tot, nu mersi
    .retry1 = Îmi pare rău, nu am înțeles. Mai doriți ajutor cu ceva?
    .retry2 = Vă rog să alegeți da, nu sau o discuție cu o persoană.
    .nudge = Mai sunteți aici? Vă mai putem ajuta cu ceva?

pathway-bye =
    Vă mulțumim că ați vorbit cu noi. Totul este păstrat aici. Scrieți din nou oricând, ziua sau noaptea.
