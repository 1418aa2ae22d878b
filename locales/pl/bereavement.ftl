bereavement-when =
    Bardzo mi przykro, że ktoś zmarł. Jak dawno to było? Możesz to pominąć.
    .opt-weeks = W ostatnich tygodniach
    .also-weeks = tydzień temu, tygodnie temu, tygodni temu, dni temu, dziś, dzisiaj, wczoraj, przedwczoraj, niedawno, w zeszłym tygodniu, w tym miesiącu, w zeszłym miesiącu, miesiąc temu, tydzień, tygodnie, tygodni, dni
    .opt-months = W ostatnich 6 miesiącach
    .also-months = miesiące temu, miesięcy temu, kilka miesięcy, pół roku temu, miesiące, miesięcy
    .opt-longer = Dawniej
    .also-longer = lata temu, lat temu, rok temu, w zeszłym roku, dawno temu, dawno, lata, lat
    .retry1 = Przepraszam, nie rozumiem. Jak dawno to było?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Bez pośpiechu. Kiedy zechcesz: jak dawno to było?

bereavement-sudden =
    Czy to stało się nagle? Nie musisz mówić.
    .opt-yes = Tak, nagle
    .also-yes = tak, nagle, niespodziewanie, wypadek, z dnia na dzień
    .opt-no = Nie, nie nagle
    .also-no = nie, nie nagle, wiedzieliśmy, długa choroba, po długiej chorobie, po chorobie
    .retry1 = Przepraszam, nie rozumiem. Czy to stało się nagle? Tak czy nie?
    .retry2 = Wybierz jedno albo pomiń to.
    .nudge = Bez pośpiechu. Kiedy zechcesz: czy to stało się nagle?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    Czy mogę zapytać, czy to było samobójstwo? Są ludzie, którzy pomagają po takiej stracie. Nie musisz mówić.
    .opt-yes = Tak
    .opt-no = Nie
    .retry1 = Przepraszam, nie rozumiem. Wystarczy tak albo nie.
    .retry2 = Wybierz jedno albo pomiń to.
    .nudge = Bez pośpiechu. Możesz wybrać tak albo nie, albo to pominąć.

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    Dziękuję, że to piszesz. Tak mi przykro.
    Ludzie, którzy stracili kogoś w ten sam sposób, mogą ci pomóc: supportaftersuicide.org.uk. Jeśli zrobi się za ciężko, Samaritans wysłuchają w dzień i w nocy: 116 123.

bereavement-listen = Nie ma jednego właściwego sposobu na żałobę ani dnia, kiedy musi się skończyć. Cruse wysłuchuje osób w żałobie: cruse.org.uk albo 0808 808 1677.

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    Kiedy zgłaszasz śmierć w urzędzie, zapytaj o „Tell Us Once” (powiedz nam raz): wtedy większość urzędów dowie się sama.
    Jeśli dostajesz niektóre zasiłki, możesz dostać pomoc w opłaceniu pogrzebu. Poproś o nią w ciągu 6 miesięcy od pogrzebu.
