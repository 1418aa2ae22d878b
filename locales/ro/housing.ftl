housing-what =
    { $whom ->
        [other] Ce se întâmplă cu locuința acestei persoane?
        [work] Ce se întâmplă cu locuința acestei persoane?
       *[me] Ce se întâmplă cu locuința dumneavoastră?
    }
    .opt-tonight = Nu am unde să dorm
    .also-tonight = nu am unde dormi, n-am unde dormi, n am unde sa dorm, nu am unde sta, dorm afara, dorm pe strada
    .opt-notice = Aș putea pierde locuința
    .also-notice = pierd locuința, pierd casa, evacuare, ma evacueaza, ma da afara, mă dau afară, eviction, notice
    .opt-repairs = Umezeală, frig sau reparații
    .also-repairs = umezeala, igrasie, mucegai, frig, reparatii, ceva stricat
    .opt-other = Altceva
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți scrie numărul ei.
    .nudge = Mai sunteți aici? Ce se întâmplă cu locuința?

housing-notice =
    { $whom ->
        [other]
            Este bine ca această persoană să nu se mute înainte să primească un sfat. O scrisoare de la proprietar nu înseamnă mereu că trebuie să plece.
            Primăria (council) trebuie să o ajute dacă ar putea pierde locuința în 8 săptămâni.
        [work]
            Este bine ca această persoană să nu se mute înainte să primească un sfat. O scrisoare de la proprietar nu înseamnă mereu că trebuie să plece.
            Primăria (council) trebuie să o ajute dacă ar putea pierde locuința în 8 săptămâni.
       *[me]
            Vă rog să nu vă mutați înainte să primiți un sfat. O scrisoare de la proprietar nu înseamnă mereu că trebuie să plecați.
            Primăria (council) trebuie să vă ajute dacă ați putea pierde locuința în 8 săptămâni.
    }

homeless-first =
    { $whom ->
        [other] Dacă această persoană nu are un loc sigur unde să doarmă, primăria (council) trebuie să o ajute. Cel mai bine este să sune acum și să spună în engleză: „I am homeless tonight” (în noaptea asta nu am unde dormi). Puteți suna și în locul ei. Au un număr și pentru nopți și weekenduri.
        [work] Dacă această persoană nu are un loc sigur unde să doarmă, primăria (council) trebuie să o ajute. Cel mai bine este să sune acum și să spună în engleză: „I am homeless tonight” (în noaptea asta nu am unde dormi). Puteți suna și în locul ei. Au un număr și pentru nopți și weekenduri.
       *[me] Dacă nu aveți un loc sigur unde să dormiți, primăria (council) trebuie să vă ajute. Sunați acolo acum și spuneți în engleză: „I am homeless tonight” (în noaptea asta nu am unde dormi). Au un număr și pentru nopți și weekenduri.
    }
    Shelter vă poate ajuta: 0808 800 4444. Dacă cineva doarme afară, StreetLink poate trimite ajutor: thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] Are această persoană un loc sigur unde să doarmă în noaptea asta?
        [work] Are această persoană un loc sigur unde să doarmă în noaptea asta?
       *[me] Aveți un loc sigur unde să dormiți în noaptea asta?
    }
    .opt-tonight = Nu, în noaptea asta nu am
    .also-tonight = nu, nu am, la noapte nu am, n-am, nu am unde, n-am unde, nicaieri, nicăieri
    .opt-soon = Da, dar nu pentru mult timp
    .also-soon = da, deocamdată, deocamdata da, da am, inca da, nu pentru mult timp
    .retry1 = Îmi pare rău, nu am înțeles. Există un loc sigur în noaptea asta? Da sau nu.
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Există un loc sigur de dormit în noaptea asta?

homeless-tonight = Îi spun acum unui consilier de la noi. Vă rog să sunați și la primărie (council): așa e cel mai repede.

homeless-talk =
    Doriți să vorbiți aici cu un consilier?
    .opt-yes = Da, vă rog
    .also-yes = da, ok, okay, bine, vreau, aș vrea, as vrea, doresc
    .opt-no = Nu, arătați-mi locuri care ajută
    .also-no = nu, nu vreau, nu aș vrea, nu as vrea, nu doresc, arătați-mi locuri, vreau să văd locuri, locuri
    .retry1 = Îmi pare rău, nu am înțeles. Doriți să vorbiți cu un consilier? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Doriți să vorbiți cu un consilier?
