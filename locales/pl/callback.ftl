callback-name =
    O kogo mamy zapytać przez telefon? Możesz to pominąć.
    .retry1 = Napisz imię, którego mamy używać, albo pomiń to.
    .retry2 = Może być dowolne imię. Albo wybierz „Pomiń”.

callback-phone =
    Pod jaki numer mamy zadzwonić?
    .retry1 = Przepraszam, to nie wygląda na numer telefonu. Napisz go jeszcze raz, na przykład 0151 496 0000.
    .retry2 = Napisz tylko sam numer.

callback-moved =
    Żeby twój numer był bezpieczny, podaj go na naszej stronie, nie tutaj. Otwórz ten link, a potem wybierz „Jestem tam”:
    { $link }
    .opt-yes = Jestem tam
    .also-yes = tak, juz jestem, już jestem, gotowe, ok
    .opt-no = Nie teraz
    .also-no = nie
    .retry1 = Otwórz link, a potem wybierz „Jestem tam”. Albo „Nie teraz”.
    .retry2 = Wybierz jedną z tych możliwości.

callback-when =
    Kiedy najlepiej zadzwonić?
    .opt-morning = Rano
    .opt-afternoon = Po południu
    .opt-evening = Wieczorem
    .retry1 = Przepraszam, nie rozumiem. Rano, po południu czy wieczorem?
    .retry2 = Wybierz jedną z tych możliwości.

callback-asked = Dziękujemy. Zadzwonimy pod { $phone }. Jeśli odbierze ktoś inny, nie powiemy mu, o co chodzi.

callback-failed = Przepraszamy, nie udało się tego zapisać. Poproś o rozmowę z doradcą.
