learning-what =
    { $whom ->
        [other] Czego ta osoba chce się uczyć?
        [work] Czego ta osoba chce się uczyć?
       *[me] Czego chcesz się uczyć?
    } Możesz to pominąć.
    .opt-wellbeing = Dobrego samopoczucia
    .opt-creative = Robienia różnych rzeczy
    .opt-work = Do pracy
    .opt-computers = Komputera i telefonu
    .opt-english = Lepszego angielskiego
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? O jaką naukę chodzi?
