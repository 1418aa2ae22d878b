money-bailiffs =
    Czy komornik (bailiff) stoi pod drzwiami albo zapowiedział, że przyjdzie?
    .opt-yes = Tak
    .opt-no = Nie
    .opt-unsure = Nie wiem
    .retry1 = Przepraszam, nie rozumiem. Czy przyjdzie komornik? Tak, nie czy nie wiesz?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? Czy przyjdzie komornik?

money-rights =
    Zadzwoń bezpłatnie do National Debtline: 0808 808 4000. Pomagają w tym w każdy dzień roboczy.
    Zwykle nie trzeba wpuszczać komornika do domu. Nie otwieraj drzwi, rozmawiaj przez nie. Poproś o pismo, które mówi, kim jest.

money-today =
    Czy masz jedzenie na dziś i ciepło lub prąd w domu?
    .opt-yes = Tak, na dziś mam
    .also-yes = tak, mam
    .opt-no = Nie, brakuje
    .also-no = nie, nie mam
    .retry1 = Przepraszam, nie rozumiem. Czy masz dziś jedzenie i ciepło? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy masz jedzenie i ciepło na dziś?

money-urgent =
    Dziękuję, że to piszesz. Nie tylko ciebie to spotyka i jest pomoc na dziś.
    Urząd gminy (council) ma pieniądze na nagłe potrzeby. Poproś tam o „crisis help”. Citizens Advice pomoże dostać paczkę z jedzeniem: 0800 144 8848.
