referral_in-agreed =
    Dziękujemy, że myślisz o tej osobie. Czy zgadza się, że do nas piszesz?
    .opt-yes = Tak, zgadza się
    .also-yes = tak
    .opt-no = Nie, jeszcze nie
    .also-no = nie, jeszcze nie, nie wiem
    .retry1 = Przepraszam, nie rozumiem. Czy ta osoba się zgadza? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy ta osoba się zgadza?

referral_in-needs =
    W czym możemy pomóc tej osobie? Możesz wybrać kilka rzeczy albo napisać własnymi słowami. Prosimy nie pisać tu jej imienia ani nazwiska.
    .retry1 = Przepraszam, nie rozumiem. Wybierz z listy albo napisz to inaczej.
    .retry2 = Na przykład: „czuje się samotnie” albo „nie ma na rachunki”. Możesz to też pominąć.
    .nudge = Jesteś tam? W czym możemy pomóc tej osobie?

referral_in-area =
    Gdzie ta osoba mieszka? Wystarczy początek kodu pocztowego, na przykład L9, albo nazwa okolicy. Możesz to pominąć.
    .retry1 = Przepraszam, nie znam tego miejsca. Podaj początek kodu pocztowego, na przykład L9.
    .retry2 = Może być też nazwa miasta lub dzielnicy, na przykład Bootle. Albo wybierz „Pomiń”.
    .nudge = Jesteś tam? Gdzie ta osoba mieszka?

referral_in-thanks = Dziękujemy. Dalej poprowadzi to nasz doradca i zapyta, jak skontaktować się z tą osobą. Bez jej zgody nic nie trafi do nikogo innego.

referral_in-first =
    Zapytaj więc najpierw tę osobę. To jej wybór i bez jej zgody niczego nie przekazujemy.
    Może też napisać do nas sama: { $chat_link }
    Możesz jej przy tym towarzyszyć. Zapraszamy z powrotem, kiedy się zgodzi.
