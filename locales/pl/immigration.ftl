immigration-what =
    O co chodzi? Możesz to pominąć.
    .opt-asylum = Azyl
    .also-asylum = o azyl, uchodźca, uchodźczyni, status uchodźcy
    .opt-status = Wiza lub mój status
    .also-status = wiza, status, moja wiza, papiery, dokumenty, pobyt, settled status, pre settled
    .opt-family = Moja rodzina
    .also-family = rodzina, żona, mąż, dzieci
    .opt-settling = Życie tutaj
    .also-settling = jak się urządzić, nauka angielskiego, kurs angielskiego, lekcje angielskiego
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo pominąć to.
    .nudge = Jesteś tam? O co chodzi?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = W sprawach imigracji może ci radzić tylko zarejestrowany doradca (registered adviser) albo prawnik (solicitor). W sprawie azylu to może być bezpłatne.

immigration-date =
    { $whom ->
        [other] Czy w najbliższych dniach ta osoba ma jakiś termin z listu albo umówioną wizytę?
        [work] Czy w najbliższych dniach ta osoba ma jakiś termin z listu albo umówioną wizytę?
       *[me] Czy w najbliższych dniach masz jakiś termin z listu albo umówioną wizytę?
    }
    .opt-yes = Tak
    .also-yes = mam, mam termin, mam wizytę, dziś, dzisiaj, jutro, dni, tydzień, w tym tygodniu, tygodnie
    .opt-no = Nie
    .also-no = nie mam
    .retry1 = Przepraszam, nie rozumiem. Czy w najbliższych dniach jest jakiś termin? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy w najbliższych dniach jest jakiś termin?

immigration-soon = Proszę, nie przegap tego terminu. Nasi doradcy mogą pomóc poszukać kogoś, kto może ci radzić.

immigration-talk =
    Czy chcesz tu porozmawiać z doradcą?
    .opt-yes = Tak, proszę
    .also-yes = tak, ok, okej, dobrze
    .opt-no = Nie, pokażcie miejsca, które pomagają
    .also-no = nie, nie dziękuję, nie chcę, pokażcie miejsca
    .retry1 = Przepraszam, nie rozumiem. Czy chcesz porozmawiać z doradcą? Tak czy nie?
    .retry2 = Wybierz tak albo nie.
    .nudge = Jesteś tam? Czy chcesz porozmawiać z doradcą?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = Każdy może zapisać się do lekarza rodzinnego (GP), bezpłatnie. Nie trzeba mieć papierów, wizy ani dowodu adresu. Możesz poprosić o tłumacza.
