food-today =
    { $whom ->
        [other] Czy ta osoba ma jedzenie na dziś?
        [work] Czy ta osoba ma jedzenie na dziś?
       *[me] Czy masz jedzenie na dziś?
    }
    .opt-yes = Tak, na dziś mam
    .also-yes = tak, mam, mamy
    .opt-no = Nie, brakuje
    .also-no = nie, nie mam, nie mamy, mało, za mało
    .retry1 = Przepraszam, nie rozumiem. Czy jest jedzenie na dziś? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy jest jedzenie na dziś?

food-urgent =
    Dziękuję, że to piszesz. Nie tylko ciebie to spotyka i jest pomoc.
    Citizens Advice może pomóc dostać paczkę z jedzeniem: 0800 144 8848. Urząd gminy (council) ma pieniądze na nagłe potrzeby. Poproś tam o „crisis help” (pomoc w kryzysie).

food-diet =
    Co warto wiedzieć o tym, co jesz? Wybierz, co pasuje, albo pomiń to.
    .opt-no_cooking = Nie mogę gotować w domu
    .also-no_cooking = nie mam kuchenki, nie mam kuchni, nie mogę gotować, nie mam jak gotować
    .opt-halal = Halal
    .opt-no_meat = Bez mięsa
    .also-no_meat = nie jem mięsa, wegetarianin, wegetarianka, wegan, weganka, wege
    .opt-illness = Alergia lub choroba
    .also-illness = alergia, uczulenie, choroba, cukrzyca, celiakia
    .retry1 = Przepraszam, nie rozumiem. Wybierz, co pasuje, albo pomiń to.
    .retry2 = Możesz wybrać kilka odpowiedzi albo pominąć to.
    .nudge = Jesteś tam? Co warto wiedzieć o tym, co jesz?

food-home =
    Kto potrzebuje jedzenia? Wybierz pierwsze, co pasuje.
    .opt-small = Małe dziecko lub ciąża
    .also-small = niemowlę, małe dziecko, maluch, ciąża, jestem w ciąży, w ciąży
    .opt-school = Dziecko w szkole
    .also-school = dzieci, dziecko, uczeń
    .opt-adults = Tylko dorośli
    .also-adults = dorośli, tylko ja, ja
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? Kto potrzebuje jedzenia?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = Jeśli jesteś w ciąży lub masz dziecko, które nie ma jeszcze 4 lat, i dostajesz zasiłki, zapytaj o Healthy Start. To pieniądze na mleko, owoce i warzywa: healthystart.nhs.uk. W Szkocji zapytaj o Best Start Foods.

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = Może twoje dziecko może jeść w szkole za darmo. Zapytaj szkołę lub urząd gminy (council) o „free school meals” (bezpłatne posiłki w szkole).

food-adults = Citizens Advice może sprawdzić, jakie pieniądze możesz dostać, żeby więcej zostało na jedzenie. To bezpłatne: 0800 144 8848.
