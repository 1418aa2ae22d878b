money-bailiffs =
    Czy komornik (bailiff) stoi pod drzwiami albo zapowiedział, że przyjdzie?
    .opt-yes = Tak
    .opt-no = Nie
    .opt-unsure = Nie mam pewności
    .also-unsure = nie wiem
    .retry1 = Przepraszam, nie rozumiem. Czy przyjdzie komornik? Tak, nie czy nie wiesz?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? Czy przyjdzie komornik?

money-rights =
    Zadzwoń bezpłatnie do National Debtline: 0808 808 4000. Pomagają w tym w każdy dzień roboczy.
    Zwykle nie trzeba wpuszczać komornika do domu. Nie otwieraj drzwi, rozmawiaj przez nie. Poproś o pismo, które mówi, kim jest.

money-today =
    { $whom ->
        [other] Czy ta osoba ma jedzenie na dziś i ciepło lub prąd w domu?
        [work] Czy ta osoba ma jedzenie na dziś i ciepło lub prąd w domu?
       *[me] Czy masz jedzenie na dziś i ciepło lub prąd w domu?
    }
    .opt-yes = Tak, na dziś mam
    .also-yes = tak, mam
    .opt-no = Nie, brakuje
    .also-no = nie, nie mam
    .retry1 = Przepraszam, nie rozumiem. Czy jest dziś jedzenie i ciepło? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy jest jedzenie i ciepło na dziś?

money-urgent =
    Dziękuję, że to piszesz. Nie tylko ciebie to spotyka i jest pomoc.
    Urząd gminy (council) ma pieniądze na nagłe potrzeby. Poproś tam o „crisis help”. Citizens Advice pomoże dostać paczkę z jedzeniem: 0800 144 8848.

money-what =
    Kłopoty z pieniędzmi mogą utrudniać wszystko. O co najbardziej chodzi?
    .opt-debt = Mam długi
    .also-debt = dług, długi, pożyczka, kredyt, chwilówka
    .opt-benefits = Zasiłki
    .also-benefits = zasiłek, benefity, universal credit
    .opt-bills = Rachunki za gaz lub prąd
    .also-bills = rachunki, gaz, prąd, ogrzewanie, energia
    .opt-living = Za mało na życie
    .also-living = za mało, brakuje, mało pieniędzy, brak kasy, nie starcza, nie wystarcza
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? O co najbardziej chodzi?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    W Anglii i Walii możesz poprosić doradcę od długów (debt adviser) o „breathing space” (przerwę w spłacaniu). Przez 60 dni większość firm i osób, które czekają na twoje pieniądze, nie może ich żądać ani dodawać odsetek.
    StepChange może powiedzieć więcej, bezpłatnie: 0800 138 1111.

money-claim =
    O co chodzi z zasiłkami?
    .opt-apply = Pomoc z wnioskiem
    .also-apply = wniosek, złożyć wniosek, wypełnić wniosek, formularz, pomoc z formularzem
    .opt-refused = Mam odmowę
    .also-refused = odmowa, odmówili, powiedzieli nie, nie dali, odrzucili
    .opt-stopped = Wstrzymali albo obniżyli
    .also-stopped = wstrzymali, zabrali, obniżyli, obcięli, sankcja, mniej pieniędzy
    .opt-check = Co mogę dostać
    .also-check = sprawdzić, co mi się należy, jakie zasiłki
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? O co chodzi z zasiłkami?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = Złóż wniosek jak najszybciej: często pieniądze należą się dopiero od tego dnia. Citizens Advice może sprawdzić, co możesz dostać, i pomóc z formularzem, bezpłatnie: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = Możesz poprosić, żeby sprawdzili to jeszcze raz. Nazywa się to „mandatory reconsideration” (ponowne sprawdzenie decyzji). Masz na to miesiąc od daty na liście. Citizens Advice może pomóc, bezpłatnie: 0800 144 8848.

money-meter =
    { $whom ->
        [other] Czy ta osoba ma licznik na doładowanie (prepayment meter), na którym nie ma już pieniędzy albo zaraz ich zabraknie?
        [work] Czy ta osoba ma licznik na doładowanie (prepayment meter), na którym nie ma już pieniędzy albo zaraz ich zabraknie?
       *[me] Czy masz licznik na doładowanie (prepayment meter), na którym nie ma już pieniędzy albo zaraz ich zabraknie?
    }
    .opt-yes = Tak
    .also-yes = pusty, już pusty, kończy się, zaraz się skończy
    .opt-no = Nie
    .also-no = nie mam licznika, nie mam takiego licznika
    .retry1 = Przepraszam, nie rozumiem. Czy na liczniku nie ma już pieniędzy albo zaraz ich zabraknie? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy na liczniku nie ma już pieniędzy albo zaraz ich zabraknie?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = Zadzwoń do swojej firmy od prądu lub gazu, gdy tylko ją otworzą. Powiedz, że na liczniku kończą się pieniądze i nie możesz zapłacić. Poproś o „additional support credit” (dodatkowe doładowanie) i zapytaj, czy mają „fuel voucher” (bon na energię).

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    Twoja firma od prądu lub gazu musi ustalić z tobą takie raty, które dasz radę płacić.
    Chorujesz, masz niepełnosprawność, więcej lat albo małe dzieci? Poproś o wpisanie na „Priority Services Register” (listę osób, które dostają dodatkową pomoc): to bezpłatne.
