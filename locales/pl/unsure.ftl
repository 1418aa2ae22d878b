unsure-closest =
    Nie trzeba szukać właściwych słów. Co z tego jest najbliższe?
    .opt-mental_wellbeing = Smutek lub zmartwienia
    .also-mental_wellbeing = smutno mi, jest mi smutno, źle mi, jest mi źle, źle się czuję, kiepsko, do bani, dołek, mam doła, stres, martwię się, lęk, nerwy
    .opt-loneliness = Samotność
    .also-loneliness = sam, sama, jestem sam, jestem sama, samotnie, nie mam nikogo, brakuje mi ludzi
    .opt-money = Pieniądze
    .also-money = rachunki, zasiłki, długi, kasa, brak kasy, forsa, benefity
    .opt-housing = Mój dom
    .also-housing = dom, mieszkanie, czynsz, gdzie mieszkam, pokój
    .opt-long_term_condition = Ciało lub zdrowie
    .also-long_term_condition = zdrowie, choroba, ciało, ból, boli mnie, boli
    .opt-happened = Coś się stało
    .also-happened = coś złego się stało, stało się coś złego, coś się wydarzyło
    .opt-unknown = Trudno mi powiedzieć
    .also-unknown = nie wiem, nwm, naprawdę nie wiem, nie mam pojęcia, trudno powiedzieć, nie umiem powiedzieć, nie mam pewności
    .retry1 = Przepraszam, nie rozumiem. Możesz dotknąć jednej odpowiedzi albo napisać jej numer.
    .retry2 = Nic nie szkodzi, jeśli nie wiesz. Wybierz „Trudno mi powiedzieć” albo pomiń to.
    .nudge = Jesteś tam? Bez pośpiechu. Co z tego jest najbliższe?

# Samaritans: a free number, day and night.
unsure-low = Dziękuję, że to piszesz. Wiele osób tak się czuje i może być lepiej. Jeśli zrobi się za ciężko, Samaritans wysłuchają w dzień i w nocy, bezpłatnie: 116 123.

unsure-happened = Przykro mi, że coś się stało. Nie trzeba tu nic wyjaśniać: doradca może cię wysłuchać. Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999.

# When they cannot say, or skip the first question.
unsure-unknown = W porządku. Wielu osobom trudno to powiedzieć. Nasz doradca może o tym z tobą porozmawiać.
