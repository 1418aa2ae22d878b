unsure-area =
    Gdzie mieszkasz? Wystarczy początek kodu pocztowego, na przykład L9, albo nazwa okolicy. Możesz to pominąć.
    .retry1 = Przepraszam, nie znam tego miejsca. Podaj początek kodu pocztowego, na przykład L9.
    .retry2 = Może być też nazwa miasta lub dzielnicy, na przykład Bootle. Albo wybierz „Pomiń”.
    .nudge = Jesteś tam? Jeśli podasz okolicę, poszukam czegoś blisko.

unsure-unknown = W porządku. Wielu osobom trudno to powiedzieć. Nasz doradca może o tym z tobą porozmawiać.
