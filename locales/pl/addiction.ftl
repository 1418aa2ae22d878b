addiction-what =
    Dziękuję, że to piszesz. O co chodzi?
    .opt-alcohol = Alkohol
    .also-alcohol = picie, piwo, wódka, piję, wóda, chlanie
    .opt-drugs = Narkotyki
    .also-drugs = dragi, trawka, marihuana, zioło, tabletki, kokaina, koka, heroina, amfetamina, ćpanie
    .opt-gambling = Hazard
    .also-gambling = zakłady, automaty, kasyno, bukmacher, maszyny
    .opt-other = Coś innego
    .retry1 = Przepraszam, nie rozumiem. Co z tego jest najbliższe?
    .retry2 = Możesz wybrać jedno albo napisać jego numer.
    .nudge = Jesteś tam? O co chodzi?

addiction-shake =
    { $whom ->
        [other] Czy ta osoba ma dreszcze, poty lub drgawki, kiedy przestaje pić?
        [work] Czy ta osoba ma dreszcze, poty lub drgawki, kiedy przestaje pić?
       *[me] Czy masz dreszcze, poty lub drgawki, kiedy przestajesz pić?
    }
    .opt-yes = Tak
    .also-yes = trzęsę się, ręce mi się trzęsą, pocę się, telepie mnie
    .opt-no = Nie
    .opt-unsure = Nie mam pewności
    .also-unsure = nie wiem, czasem, czasami, może, chyba, chyba tak, chyba nie, trochę
    .retry1 = Przepraszam, nie rozumiem. Czy są dreszcze, poty lub drgawki? Tak, nie czy nie wiesz?
    .retry2 = Wybierz jedną z tych możliwości.
    .nudge = Jesteś tam? Czy po odstawieniu alkoholu są dreszcze, poty lub drgawki?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] Ta osoba nie powinna przestawać pić nagle: to może być groźne. Zadzwoń pod 111 i zapytaj, jak bezpiecznie pić coraz mniej. Jeśli ma ona drgawki albo widzi rzeczy, których nie ma, zadzwoń pod 999.
        [work] Ta osoba nie powinna przestawać pić nagle: to może być groźne. Zadzwoń pod 111 i zapytaj, jak bezpiecznie pić coraz mniej. Jeśli ma ona drgawki albo widzi rzeczy, których nie ma, zadzwoń pod 999.
       *[me] Proszę, nie przestawaj pić nagle: to może być groźne. Zadzwoń pod 111 i zapytaj, jak bezpiecznie pić coraz mniej. Jeśli masz drgawki albo widzisz rzeczy, których nie ma, zadzwoń pod 999.
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = FRANK może porozmawiać o narkotykach, w zaufaniu: 0300 123 6600. Jeśli ktoś wziął narkotyki i nie można go obudzić, zadzwoń pod 999.

# Source: NHS, on drug and alcohol services.
addiction-service = Możesz pójść prosto do poradni blisko siebie (drug and alcohol service). To bezpłatne i nie trzeba najpierw iść do lekarza rodzinnego (GP).

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = GamCare wysłucha, bezpłatnie: 0808 8020 133. GAMSTOP może zamknąć ci wstęp na strony z hazardem, bezpłatnie: gamstop.co.uk. NHS też pomaga i nie trzeba najpierw iść do lekarza rodzinnego (GP).
