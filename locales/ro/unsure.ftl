unsure-closest =
    Nu trebuie să găsiți cuvintele potrivite. Care dintre acestea se apropie cel mai mult?
    .opt-mental_wellbeing = Mă simt rău sau am griji
    .also-mental_wellbeing = mă simt rău, nu mă simt bine, trist, tristă, tristețe, griji, îmi fac griji, stres, anxietate, depresie, nervi, naspa, mă simt naspa, rău
    .opt-loneliness = Nu am pe nimeni alături
    .also-loneliness = singur, singură, sunt singur, sunt singură, singurătate, nu am pe nimeni
    .opt-money = Bani
    .also-money = facturi, datorii, ajutoare, benefits, benefituri, nu am bani, n-am bani
    .opt-housing = Locuința mea
    .also-housing = casa, casă, chirie, chiria, locuință, unde stau, unde locuiesc
    .opt-long_term_condition = Corpul sau sănătatea
    .also-long_term_condition = sănătate, boală, durere, dureri, mă doare, sunt bolnav, sunt bolnavă
    .opt-happened = S-a întâmplat ceva
    .also-happened = ceva rău, s-a întâmplat ceva rău, am pățit ceva
    .opt-unknown = Îmi este greu să spun
    .also-unknown = nu știu, nu știu sigur, chiar nu știu, habar n-am, habar nu am, n-am idee, nu sunt sigur, nu sunt sigură
    .retry1 = Îmi pare rău, nu am înțeles. Puteți apăsa pe o variantă sau puteți scrie numărul ei.
    .retry2 = Nu e nimic dacă nu știți. Alegeți „Îmi este greu să spun” sau treceți peste.
    .nudge = Mai sunteți aici? Nu e nicio grabă. Care dintre acestea se apropie cel mai mult?

# Samaritans: a free number, day and night.
unsure-low = Vă mulțumesc că mi-ați spus. Mulți oameni se simt așa și poate fi mai bine. Dacă e prea greu, la Samaritans vă ascultă cineva zi și noapte, gratuit: 116 123.

unsure-happened = Îmi pare rău că vi s-a întâmplat ceva. Nu trebuie să explicați aici: un consilier vă poate asculta. Dacă sunteți în pericol, sunați la 999.

# When they cannot say, or skip the first question.
unsure-unknown = Nu e nicio problemă. Multora le este greu să spună. Puteți vorbi despre asta cu un consilier de la noi.
