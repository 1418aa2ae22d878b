learning-what =
    { $whom ->
        [other] Ce ar vrea să învețe această persoană?
        [work] Ce ar vrea să învețe această persoană?
       *[me] Ce ați vrea să învățați?
    } Puteți trece peste întrebare.
    .opt-wellbeing = Stare de bine
    .also-wellbeing = o stare mai bună, linistea mea, liniște, relaxare
    .opt-creative = Artă și lucru manual
    .also-creative = arta, lucru manual, pictura, cusut, ceva cu mainile
    .opt-work = Ceva pentru muncă
    .also-work = pentru munca, pentru serviciu, pentru job, o meserie, munca, job
    .opt-computers = Calculator și telefon
    .also-computers = calculator, calculatoare, pc, internet, telefon
    .opt-english = Engleză mai bună
    .also-english = limba engleză, engleza, lectii de engleza, curs de engleza, sa invat engleza, mai bine engleza
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? Ce ar fi bine de învățat?
