feedback-helped =
    Czy ten czat pomógł? Możesz to pominąć.
    .opt-yes = Tak, pomógł
    .also-yes = tak, pomogl, bardzo
    .opt-some = Trochę
    .opt-no = Nie, nie pomógł
    .also-no = nie, raczej nie
    .retry1 = Przepraszam, nie rozumiem. Czy pomógł? Tak, trochę czy nie?

feedback-words =
    Co możemy robić lepiej? Napisz własnymi słowami albo pomiń to.
    .retry1 = Napisz, co chcesz, albo pomiń to.

feedback-thanks = Dziękujemy. Dzięki temu będzie lepiej dla wszystkich.
