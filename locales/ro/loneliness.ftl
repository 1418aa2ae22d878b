loneliness-company =
    Singurătatea e grea și mulți oameni o simt. Ce ar ajuta cel mai mult?
    .opt-company = Puțină companie
    .also-company = companie, prieteni, prieteni noi, oameni, niste oameni, să cunosc oameni
    .opt-grief = A murit cineva apropiat
    .also-grief = a murit cineva, a murit cineva drag, mi-a murit cineva, am pierdut pe cineva, doliu
    .opt-activity = Ceva de făcut
    .also-activity = o activitate, activitate, activitati, ceva de facut, sa ies din casa
    .opt-talk = Doar să vorbesc
    .also-talk = sa vorbesc, vorbesc, sa stau de vorba, de vorba, sa discut, vorba
    .retry1 = Îmi pare rău, nu am înțeles. Care se apropie cel mai mult?
    .retry2 = Puteți alege una sau puteți scrie numărul ei.
    .nudge = Mai sunteți aici? Ce ar ajuta cel mai mult?

loneliness-grief =
    { $whom ->
        [other] Îmi pare rău că această persoană a pierdut pe cineva drag. În apropierea ei sunt oameni care știu cum este.
        [work] Îmi pare rău că această persoană a pierdut pe cineva drag. În apropierea ei sunt oameni care știu cum este.
       *[me] Îmi pare rău că ați pierdut pe cineva drag. În apropiere sunt oameni care știu cum este.
    }

loneliness-talk = Desigur. Rog un consilier de la noi să vă scrie.
