learning-what =
    Czego chcesz się uczyć? Możesz to pominąć.
    .opt-wellbeing = Dobrego samopoczucia
    .opt-creative = Robienia różnych rzeczy
    .opt-work = Do pracy
    .opt-computers = Komputera i telefonu
    .opt-english = Lepszego angielskiego
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Czego chcesz się uczyć?
