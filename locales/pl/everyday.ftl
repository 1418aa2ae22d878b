help-what =
    Mogę pomóc znaleźć towarzystwo, radę w sprawach pieniędzy lub mieszkania, naukę i wiele więcej.
    Pisz własnymi słowami, kiedy chcesz. Działają też te słowa:
    „człowiek”: rozmowa z człowiekiem. „wstecz”: poprzednie pytanie. „język”: zmiana języka.
    „moje dane”: co o tobie mamy. „usuń moje dane”: skasowanie. „stop”: nie będziemy już pisać.
    Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999.

stop-done = Dobrze. Nie będziemy pisać, dopóki nie napiszesz. Możesz tu wrócić w każdej chwili.

language-ask =
    W jakim języku chcesz rozmawiać?
    .retry1 = Wybierz język z listy albo napisz jego nazwę.
    .retry2 = Możesz napisać na przykład: English, Polski, العربية.

language-done = Dobrze. Od teraz piszę po polsku.

mydata-told =
    To mamy zapisane o tobie:
    { $held }

deletedata-sure =
    Czy mamy usunąć wszystko, co tu jest? Tego nie da się cofnąć. Jeśli pomaga ci doradca, on też to straci.
    .opt-yes = Tak, na pewno
    .also-yes = tak, tak usuńcie wszystko, tak usuń wszystko, tak wszystko
    .opt-no = Nie, zostawcie
    .also-no = nie, zostaw, nie jestem pewna, nie jestem pewien
    .retry1 = Przepraszam, nie rozumiem. Czy mamy usunąć wszystko? Tak czy nie?
    .retry2 = Wybierz tak albo nie.

deletedata-erased = Wszystko zostało usunięte. Możesz tu wrócić w każdej chwili. Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999.

deletedata-kept = Dobrze. Nic nie zostało usunięte.

deletedata-failed = Przepraszamy, nie udało się teraz tego usunąć. Spróbuj za chwilę.

held-nothing = Nic.
held-lang = Język: { $lang }
held-needs = W czym mamy pomóc: { $needs }
held-area = Okolica: { $area }
held-whom =
    { $whom ->
        [other] To dla kogoś bliskiego.
        [work] To dla kogoś, komu pomagasz w pracy.
       *[me] To dla ciebie.
    }
held-age =
    { $whom ->
        [other] Wiek tej osoby: { $age }
        [work] Wiek tej osoby: { $age }
       *[me] Wiek: { $age }
    }
held-matters = Co jest ważne: { $matters }
held-name = Imię: { $name }
held-phone = Telefon: { $phone }
held-consent-service = Jest zgoda na to, że to zachowujemy.
held-consent-sharing = Jest zgoda na to, że mówimy o tym miejscom, które wybierzesz.
held-courses = Kursy, na których masz miejsce lub na nie czekasz: { $courses }
held-transcript = Wszystkie wiadomości z tego czatu. Możesz je przeczytać wyżej.
