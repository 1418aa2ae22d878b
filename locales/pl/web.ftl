# Słowa samej strony czatu: wszystko, co nie pada w rozmowie.

web-title = Pathways
web-tagline = Przyjazna rozmowa o tym, co może pomóc
web-skip = Przejdź do pola wiadomości
web-safe = Pomoc i szybkie wyjście
web-leave = Opuść tę stronę
web-leave-hint = Otwiera stronę z pogodą. To samo robi trzykrotne naciśnięcie klawisza Escape.
web-language = Język

web-help = Pomoc od zaraz
web-help-intro = Nie trzeba czekać na ten czat. Te numery są bezpłatne i czynne całą dobę.
web-help-emergency = Jeśli czyjeś życie jest w niebezpieczeństwie, zadzwoń pod 999. Gdy nie możesz mówić, na komórce naciśnij 55, kiedy usłyszysz taką prośbę.
web-help-mind = Jeśli potrzebujesz pilnej pomocy psychicznej, zadzwoń pod 111 i wybierz opcję zdrowia psychicznego („mental health”).
web-help-listen = Jeśli chcesz porozmawiać z kimś, kto wysłucha, zadzwoń do Samaritans: 116 123.
web-help-text = Jeśli wolisz napisać SMS, wyślij SHOUT na numer 85258.
web-help-back = Wróć do rozmowy

web-log = Nasza rozmowa
web-you = Twoje słowa
web-bot = Pathways
# $name (text): imię doradcy lub doradczyni.
web-advisor = { $name }, zespół doradców Pathways
web-advisor-unnamed = Zespół doradców Pathways
web-earlier = Pokaż wcześniejsze wiadomości
web-answers-one = Wybierz odpowiedź
web-answers-several = Możesz wybrać kilka odpowiedzi
web-box = Twoja wiadomość
web-send = Wyślij

web-offline = Nie ma połączenia. Będziemy próbować dalej. Twoje słowa są bezpieczne na tej stronie.
web-sending = Wysyłamy…
web-unsent = Jeszcze nie wysłano. Będziemy próbować dalej.
web-no-place = Nie widzimy, gdzie jesteś. Możesz wpisać nazwę okolicy albo pierwszą część kodu pocztowego.
web-down = Nie możemy teraz zapisać wiadomości. Twoje słowa są nadal w polu. Poczekaj chwilę i wyślij je jeszcze raz.
web-down-page = Nie możemy teraz otworzyć czatu. Poczekaj chwilę i spróbuj jeszcze raz.
web-too-long = To za długa wiadomość na jeden raz. Wyślij ją w dwóch lub więcej częściach.
web-too-fast = To było dużo naraz. Poczekaj kilka sekund i wyślij jeszcze raz. Twoje słowa są nadal w polu.
web-elsewhere = To przyszło z innej strony, więc tego nie przyjęliśmy. Otwórz nasz czat i napisz tam.
web-link = To jest twój prywatny link. Naciśnij przycisk, aby kontynuować rozmowę tutaj, tylko między tobą a nami.
web-link-open = Otwórz moją rozmowę
web-link-over = Ten link jest już nieważny. Rozmowę możesz zacząć na naszej stronie głównej.
web-nowhere = Pod tym adresem nie ma strony.
web-again = Przejdź do czatu

web-covered = To było szybkie wyjście, więc rozmowa jest ukryta.
web-uncover = Pokaż moją rozmowę
