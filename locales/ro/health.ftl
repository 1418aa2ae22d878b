health-condition =
    Viața cu o boală cere multă putere. Ce v-ar ajuta cel mai mult?
    .opt-others = Oameni cu aceeași boală
    .also-others = oameni ca mine, un grup, grup, alții
    .opt-moving = Mai multă mișcare
    .also-moving = mișcare, sport, exerciții
    .opt-home = Ajutor acasă
    .opt-money = Banii și drepturile mele
    .also-money = bani, banii, drepturi, drepturile mele
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce v-ar ajuta cel mai mult?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = Dacă boala vă face grea fiecare zi, puteți primi bani, de exemplu PIP, chiar dacă lucrați. Întrebați la farmacie dacă medicamentele pot costa mai puțin. Citizens Advice vă poate spune mai multe, gratuit: 0800 144 8848.

health-disability =
    Ce v-ar ajuta cel mai mult?
    .opt-home = Casa mea
    .also-home = casă, acasă, locuință, ajutor acasă
    .opt-around = Să ies și să ajung undeva
    .also-around = transport, deplasare, drum, drumul, mașină
    .opt-company = Puțină companie
    .also-company = companie, prieteni, oameni
    .opt-money = Banii și drepturile mele
    .also-money = bani, banii, drepturi, drepturile mele
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce v-ar ajuta cel mai mult?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    Dacă aveți nevoie de ajutor, primăria (council) trebuie să vadă de ce aveți nevoie. Cereți un „care needs assessment” (o discuție despre ajutorul de care aveți nevoie): este gratuit.
    Magazinele, serviciile și locul de muncă trebuie să facă schimbări corecte pentru dumneavoastră. Scope vă poate spune mai multe, gratuit: 0808 800 3333.

health-feeling =
    Vă mulțumesc că mi-ați spus. Ce este cel mai greu acum?
    .opt-low = Mă simt rău sau am griji
    .also-low = trist, tristă, tristețe, griji, îmi fac griji, stres, anxietate, depresie
    .opt-sleep = Dorm prost
    .also-sleep = somn, somnul, nu dorm, nu pot dormi, nu pot să dorm, insomnie
    .opt-event = S-a întâmplat ceva rău
    .also-event = s-a întâmplat ceva, am pățit ceva
    .opt-talk = Doar să vorbesc
    .also-talk = vorbesc, să stau de vorbă, de vorbă, vreau doar să vorbesc
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce este cel mai greu acum?

health-talk = Desigur. Rog un consilier de la noi să vă scrie.

health-helped =
    { $whom ->
        [other] O ajută deja cineva pe această persoană?
        [work] O ajută deja cineva pe această persoană?
       *[me] Vă ajută deja cineva cu asta?
    }
    .opt-yes = Da
    .also-yes = mă ajută, am ajutor
    .opt-no = Nu
    .also-no = încă nu, nimeni, nu mă ajută nimeni, nu mă ajută, nu am ajutor, n-am ajutor
    .retry1 = Îmi pare rău, nu am înțeles. { $whom ->
            [other] O ajută deja cineva pe această persoană?
            [work] O ajută deja cineva pe această persoană?
           *[me] Vă ajută deja cineva?
        } Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu, sau treceți peste.
    .nudge = Mai sunteți aici? { $whom ->
            [other] O ajută deja cineva pe această persoană?
            [work] O ajută deja cineva pe această persoană?
           *[me] Vă ajută deja cineva cu asta?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = În Anglia puteți cere direct ajutor la „NHS talking therapies” (terapie prin discuții). Este gratuit și nu trebuie să mergeți întâi la medicul de familie (GP). În Liverpool se numește Talk Liverpool.

# Source: NHS 111 (in Wales, option 2).
health-worse = Dacă vă este mai rău, sunați la 111 și alegeți varianta „mental health” (sănătate mintală). În Țara Galilor, apăsați 2. Puteți suna gratuit și la Samaritans: 116 123, zi și noapte.
