# The day before.
reminder-told = Dzień dobry. Przypominamy: niedługo masz tu miejsce.

# A place came free for somebody who waited.
seat-told = Dobra wiadomość: zwolniło się miejsce i jest Twoje.

coming-coming =
    Przyjdziesz?
    .opt-yes = Tak, przyjdę
    .also-yes = tak, będę
    .opt-no = Nie, nie mogę przyjść
    .also-no = nie, nie przyjdę, nie mogę
    .retry1 = Przepraszam, nie rozumiem. Przyjdziesz? Tak czy nie?
    .retry2 = Wybierz jedną z odpowiedzi.

coming-glad = Dobrze. Do zobaczenia.

coming-freed = Dziękujemy za wiadomość. Miejsce jest teraz wolne dla kogoś innego. Możesz wybrać inny dzień.

# A session will not be.
called_off-told = Przepraszamy, to się nie odbędzie:

called_off-more = Napisz do nas w dowolnej chwili, a poszukamy czegoś innego.
