common-skip = Pomiń
    .also = wolę nie mówić, nie chcę mówić, nie, nie dziękuję
common-done = To wszystko
common-none-of-these = Żadna z nich
    .also = żadne, żadna, żaden, nie, nic z tego, żadne z nich
common-share-place = Udostępnij moje miejsce
common-resume = Kiedy zechcesz, wróćmy tam, gdzie byliśmy.
common-no-way-back = Dalej wstecz nie można.
common-moved-on = To pytanie już minęło. Teraz jesteśmy tutaj.
common-moved-on-human = To pytanie już minęło. Możesz po prostu pisać do doradcy.
common-not-asked-for = Dziękuję. Teraz tego nie potrzebuję.
common-heard = Dziękuję, że mi to mówisz. Zanim pójdziemy dalej, potrzebuję odpowiedzi na jedno pytanie.
common-noted = To też mam zapisane: { $needs }.
common-which-place = O które miejsce chodzi? Wybierz jedno albo napisz początek kodu pocztowego.
common-claimed = { $advisor } już tu jest i zaraz napisze.
common-still-here = Nadal tu jesteśmy. To, co piszesz, trafia do doradcy.
common-cannot-read =
    { $kind ->
        [voice] Nie mogę jeszcze słuchać wiadomości głosowych. Napisz to albo napisz „człowiek”, żeby porozmawiać z człowiekiem. Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999.
        [photo] Nie mogę jeszcze oglądać zdjęć. Napisz to albo napisz „człowiek”, żeby porozmawiać z człowiekiem.
       *[other] Nie umiem jeszcze przeczytać takiej wiadomości. Napisz to albo napisz „człowiek”, żeby porozmawiać z człowiekiem.
    }
common-ordinals = pierwszy,pierwsza,pierwsze,pierwszą,pierwsza z nich,jeden|drugi,druga,drugie,drugą,dwa|trzeci,trzecia,trzecie,trzecią,trzy|czwarty,czwarta,czwarte,czwartą,cztery|piąty,piąta,piąte,piątą,pięć|szósty,szósta,szóste,szóstą,sześć
common-fault = Przepraszamy, coś się u nas zepsuło. To, co piszesz, jest bezpieczne. Przeczyta to człowiek i odpisze. Jeśli grozi ci niebezpieczeństwo, zadzwoń pod 999.

command-start = Zacznij
command-human = Porozmawiaj z człowiekiem
command-help = Co umiem
command-language = Zmień język
command-back = Poprzednie pytanie
command-restart = Zacznij od nowa
command-places = Zobacz swoje miejsca na kursach
command-mydata = Zobacz, co mamy zapisane
command-delete = Usuń to, co mamy zapisane
command-stop = Nie piszcie do mnie więcej
