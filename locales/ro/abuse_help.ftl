# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    Vă mulțumesc că mi-ați spus. Puteți scrie aici în siguranță acum? Poate că altcineva vede acest ecran.
    .opt-yes = Da, pot scrie în siguranță
    .also-yes = da
    .opt-no = Nu, nu pot scrie în siguranță
    .also-no = nu, nu sunt în siguranță, nu pot, nu prea, nu chiar, nu știu, nu știu sigur, nu cred, nu cred că pot, cred că da, poate, nu sunt sigur, nu sunt sigură, nu e sigur, nu este sigur, nesigur, nu pot scrie în siguranță, nu cred că pot scrie în siguranță, e aici, este aici, e acasă, e lângă mine, mă vede, vede ecranul
    .retry1 = Puteți scrie aici în siguranță? Da sau nu.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    Atunci vă rog să închideți această pagină acum. În caz de pericol, sunați la 999. Dacă nu puteți vorbi, apăsați 55. Nu vă vom scrie. Reveniți oricând, când sunteți în siguranță.
    .opt-yes = Pot scrie acum
    .also-yes = pot scrie, acum pot, acum e sigur, acum sunt în siguranță, a plecat

abuse_help-nation =
    În ce țară sunteți? Așa vă pot da numărul potrivit. Puteți trece peste întrebare.
    .opt-england = Anglia
    .also-england = england, in anglia, londra, liverpool
    .opt-wales = Țara Galilor
    .also-wales = wales, galilor, cardiff
    .opt-scotland = Scoția
    .also-scotland = scotland, in scotia, glasgow, edinburgh
    .opt-northern_ireland = Irlanda de Nord
    .also-northern_ireland = northern ireland, irlanda, belfast
    .retry1 = Anglia, Țara Galilor, Scoția sau Irlanda de Nord?

abuse_help-lines =
    Dacă cineva vă face rău, vă sperie sau vă controlează, nu aveți nicio vină. În caz de pericol, sunați la 999. Dacă nu puteți vorbi, apăsați 55.
    Puteți vorbi, fără să afle altcineva, cu oameni care cunosc astfel de situații. Sunați gratuit: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (Anglia), 0808 80 10 800 (Țara Galilor), 0800 027 1234 (Scoția), 0808 802 1414 (Irlanda de Nord)
    }
    Bărbații pot suna și la 0808 801 0327, iar persoanele LGBT+ la 0800 999 5428.

abuse_help-talk =
    Nu trebuie să hotărâți nimic acum. Ce ați vrea?
    .opt-human = Scriu aici unui consilier
    .also-human = da, un consilier, consilier
    .opt-places = Văd locuri care ajută
    .also-places = locuri, arătați-mi locuri
    .opt-no = Nimic deocamdată
    .also-no = nu, nimic, nu acum
    .retry1 = Un consilier, locuri care ajută sau nimic deocamdată?
