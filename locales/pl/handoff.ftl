handoff-agree =
    Doradca musi przeczytać to, co tu jest napisane. Czy możemy to zachować i pokazać naszym doradcom?
    .opt-yes = Tak, zgadzam się
    .also-yes = tak, ok, okej, dobrze, zgoda, jasne
    .opt-no = Nie, dziękuję
    .also-no = nie, nie dzięki
    .retry1 = Przepraszam, nie rozumiem. Czy nasi doradcy mogą przeczytać ten czat? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy nasi doradcy mogą przeczytać ten czat?

handoff-closed =
    Naszych doradców teraz nie ma i nikt nie czyta tego czatu. Wracają: { $next_open }.
    Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999. Żeby porozmawiać z kimś od razu, zadzwoń bezpłatnie do Samaritans pod 116 123.

handoff-wait =
    Jesteś w kolejce. Doradca napisze tutaj, zwykle w ciągu { NUM($reply_days) ->
        [one] jednego dnia roboczego
        [few] { $reply_days } dni roboczych
        [many] { $reply_days } dni roboczych
       *[other] { $reply_days } dni roboczych
    }. Nie trzeba czekać na tej stronie. Możesz dopisać wszystko, co doradca powinien wiedzieć.
    .relayed = Dziękuję. Przekazałem to dalej. Doradca to zobaczy.
    .claimed = { $advisor } już tu jest i zaraz napisze.

handoff-resolved = Doradca na razie skończył. Znowu jestem pomocnikiem na czacie. Pisz w każdej chwili, jeśli nas potrzebujesz.

handoff-nobody =
    Przepraszamy, doradca nie może teraz tu napisać. Czy mamy zadzwonić?
    .opt-yes = Tak, poproszę
    .also-yes = tak, ok, okej, proszę, proszę zadzwonić, proszę do mnie zadzwonić, tak zadzwońcie, zadzwońcie
    .opt-no = Nie, dziękuję
    .also-no = nie, nie dzięki
    .retry1 = Przepraszam, nie rozumiem. Czy mamy zadzwonić? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy mamy zadzwonić?

handoff-declined = W porządku. W każdej chwili możesz też zadzwonić pod NHS 111 albo do Samaritans pod 116 123.

handoff-failed =
    Przepraszamy, nie udało się teraz dotrzeć do naszych doradców. Spróbuj za chwilę.
    Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999. Żeby porozmawiać z kimś od razu, zadzwoń bezpłatnie do Samaritans pod 116 123.
