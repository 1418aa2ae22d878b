activity-making =
    Ce ați vrea să creați? Puteți trece peste întrebare.
    .opt-music = Muzică
    .also-music = cântat, să cânt, cor, chitară, pian
    .opt-art = Artă
    .also-art = pictură, pictat, desen, desenat, să desenez, fotografie, poze
    .opt-writing = Scris
    .also-writing = poezii, poezie, povești, să scriu
    .opt-crafts = Lucru manual
    .also-crafts = tricotat, croșetat, cusut, lemn, tâmplărie, ceramică, ceva cu mâinile
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce ați vrea să creați?

activity-outside =
    Ce ați vrea să faceți în aer liber? Puteți trece peste întrebare.
    .opt-garden = Grădinărit
    .also-garden = grădină, plante, flori, să cresc legume, legume
    .opt-walk = Plimbări
    .also-walk = plimbare, mers, mers pe jos, să mă plimb
    .opt-water = Lângă apă
    .also-water = mare, apă, plajă, râu, canal, pescuit, la pescuit
    .opt-animals = Cu animale
    .also-animals = animale, câini, cai, păsări
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce ați vrea să faceți în aer liber?

activity-moving =
    Cum ați vrea să faceți mișcare? Puteți trece peste întrebare.
    .opt-gentle = Ceva ușor
    .also-gentle = ușor, încet, liniștit, yoga, pe scaun
    .opt-walking = Mers pe jos
    .also-walking = mers, plimbare, plimbări, să mă plimb
    .opt-gym = Sală sau antrenament
    .also-gym = sală, la sală, fitness, dans, fotbal, greutăți
    .opt-water = În apă
    .also-water = înot, să înot, piscină, bazin, apă
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Cum ați vrea să faceți mișcare?

activity-careful =
    { $whom ->
        [other] I-a spus un doctor acestei persoane să aibă grijă când face mișcare?
        [work] I-a spus un doctor acestei persoane să aibă grijă când face mișcare?
       *[me] V-a spus un doctor să aveți grijă când faceți mișcare?
    }
    .opt-yes = Da
    .also-yes = nu știu, nu știu sigur, cred că da, poate, nu sunt sigur, nu sunt sigură
    .opt-no = Nu
    .retry1 = Îmi pare rău, nu am înțeles. A spus un doctor că e nevoie de grijă? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? A spus un doctor că e nevoie de grijă?

activity-doctor = Atunci întrebați doctorul sau asistenta înainte să începeți. Întrebați și dacă NHS are un curs pentru dumneavoastră. Spuneți celui care conduce grupul la ce trebuie să aveți grijă.

activity-giving =
    Cum ați vrea să ajutați? Puteți trece peste întrebare.
    .opt-people = Să ajut oameni
    .also-people = oameni, companie, să ajut, cu oameni
    .opt-outdoors = În aer liber
    .also-outdoors = afară, grădină, grădinărit, animale
    .opt-behind = La birou, bucătărie sau depozit
    .also-behind = birou, bucătărie, depozit, sortat, condus, șofer, calculatoare
    .opt-unsure = Încă nu știu
    .also-unsure = nu știu, nu știu sigur, habar n-am, orice, oricum, mi-e egal
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Cum ați vrea să ajutați?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = Puteți face voluntariat și puteți primi în continuare ajutor de la stat (benefits). Spuneți la biroul care vă plătește înainte să începeți. Întrebați dacă primiți înapoi banii de autobuz.
