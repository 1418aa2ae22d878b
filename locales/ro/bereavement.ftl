bereavement-when =
    Îmi pare rău că a murit cineva. Cât timp a trecut de atunci? Puteți trece peste întrebare.
    .opt-weeks = Câteva săptămâni
    .also-weeks = săptămâni, săptămână, zile, câteva zile, azi, astăzi, ieri, alaltăieri, săptămâna trecută, luna asta, luna trecută, o lună, de curând, zi
    .opt-months = Cel mult 6 luni
    .also-months = luni, câteva luni, acum câteva luni, jumătate de an, 6 luni
    .opt-longer = Mai mult timp
    .also-longer = ani, ani de zile, un an, anul trecut, acum un an, demult, de mult, mult timp, an
    .retry1 = Îmi pare rău, nu am înțeles. Cât timp a trecut?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Nu e nicio grabă. Când doriți: cât timp a trecut?

bereavement-sudden =
    S-a întâmplat brusc? Nu trebuie să spuneți.
    .opt-yes = Da, a fost brusc
    .also-yes = da, brusc, dintr-o dată, deodată, pe neașteptate, un accident, accident
    .opt-no = Nu, nu a fost brusc
    .also-no = nu, nu brusc, ne așteptam, știam, o boală lungă, după o boală lungă, era bolnav, era bolnavă
    .retry1 = Îmi pare rău, nu am înțeles. S-a întâmplat brusc? Da sau nu.
    .retry2 = Vă rog să alegeți una sau treceți peste.
    .nudge = Nu e nicio grabă. Când doriți: s-a întâmplat brusc?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    Pot să vă întreb dacă a fost sinucidere? Există oameni care ajută după o astfel de pierdere. Nu trebuie să spuneți.
    .opt-yes = Da
    .opt-no = Nu
    .retry1 = Îmi pare rău, nu am înțeles. Ajunge da sau nu.
    .retry2 = Vă rog să alegeți una sau treceți peste.
    .nudge = Nu e nicio grabă. Puteți alege da sau nu, sau puteți trece peste.

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    Vă mulțumesc că mi-ați spus. Îmi pare atât de rău.
    Oamenii care au pierdut pe cineva în felul acesta vă pot ajuta: supportaftersuicide.org.uk. Dacă e prea greu, la Samaritans vă ascultă cineva zi și noapte: 116 123.

bereavement-listen = Nu există un singur fel bun de a trăi doliul și nici o zi în care trebuie să se termine. La Cruse vă ascultă cineva când sunteți în doliu: cruse.org.uk sau 0808 808 1677.

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    Când anunțați decesul la oficiu, întrebați de „Tell Us Once” (spuneți o singură dată): așa află cele mai multe birouri ale statului.
    Dacă primiți anumite ajutoare de la stat (benefits), puteți primi ajutor ca să plătiți înmormântarea. Cereți-l în cel mult 6 luni de la înmormântare.
