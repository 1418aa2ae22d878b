card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
        [few] { $n }. { $name }
        [many] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = Prowadzi: { $provider }
card-summary = { $summary }
card-why = Dlaczego: { $reasons }
card-next = Najbliższy termin: { $when }
card-hours = Otwarte: { $hours }
card-cost-free = Za darmo
card-cost = Cena: { $amount }
card-cost-unknown = Cena nieznana: warto zapytać
card-where = Gdzie: { $place } ({ $distance })
card-where-far = Gdzie: { $place }
card-phone = Telefon: { $phone }
card-web = Więcej: { $link }
card-checked = Sprawdzone: { $date }
card-unchecked = Jeszcze niesprawdzone: najpierw zadzwoń
card-example = To zmyślony przykład.

line-name = { $name }
line-phone = Zadzwoń: { $phone }
line-text = Wyślij SMS { $word } na { $phone }
line-text-only = Wyślij SMS na { $phone }
line-web = { $link }
line-press = Na prośbę naciśnij { $press }

reason-walkable = można dojść pieszo
reason-near = jest blisko
reason-local = jest dla osób z okolicy
reason-distant = jest trochę dalej
reason-national = jest dla całego kraju
reason-online = jest przez internet
reason-phone = jest przez telefon
reason-text = można pisać SMS-y
reason-home_visit = mogą przyjść do domu
reason-language = mówią w języku: { $value }
reason-interpreter = mogą wziąć tłumacza
reason-wheelchair = można wjechać wózkiem
reason-step_free = nie ma schodów
reason-hearing_loop = jest pętla dla słabo słyszących
reason-accessible_toilet = jest toaleta dla osób z niepełnosprawnością
reason-parking = jest parking
reason-quiet_space = jest cichy pokój
reason-bsl = znają język migowy BSL
reason-women_only = jest tylko dla kobiet
reason-men_only = jest tylko dla mężczyzn
reason-for_age = jest dla osób w tym wieku
reason-open_now = jest teraz otwarte
reason-when = jest o dogodnej porze
reason-need = pomaga w sprawie: { $value }
reason-stale = dawno sprawdzone, więc najpierw zadzwoń
reason-check =
    { $value ->
        [age] warto zapytać, dla jakiego wieku
        [gender] warto zapytać, dla kogo
       *[other] warto zapytać, czy obejmuje tę okolicę
    }
reason-unstated =
    { $value ->
        [access] nie wiemy, jak z wejściem, ale możemy zapytać
        [cost] nie znamy ceny, ale możemy zapytać
        [language] nie wiemy, w jakich językach mówią, ale możemy zapytać
        [when] nie znamy godzin, ale możemy zapytać
        [place] nie znamy miejsca, ale możemy zapytać
        [mode] nie wiemy, czy trzeba przyjść, ale możemy zapytać
        [age] nie wiemy, dla jakiego wieku, ale możemy zapytać
        [women_only] nie wiemy, czy tylko dla kobiet, ale możemy zapytać
       *[men_only] nie wiemy, czy tylko dla mężczyzn, ale możemy zapytać
    }
