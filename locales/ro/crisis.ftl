# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = Pare o urgență. Sunați acum la 999. Dacă nu puteți vorbi, sunați la 999 de pe mobil și apăsați 55. Nu așteptați un răspuns în acest chat.

crisis-suicide = E foarte bine că mi-ați spus. Ce simțiți este serios și aveți dreptul la ajutor chiar acum. Vă rog să vorbiți cu cineva azi:

crisis-self_harm = Vă mulțumesc că mi-ați spus. Meritați grijă, nu reproșuri. Dacă aveți o rană, sunați la 111 sau mergeți la urgențe (A&E). Puteți vorbi cu cineva chiar acum:

crisis-abuse = Vă mulțumesc că mi-ați spus. Nu aveți nicio vină și aveți dreptul să fiți în siguranță. Aici găsiți ajutor, gratuit:

crisis-child = Vă mulțumesc că mi-ați spus. Orice copil are dreptul să fie în siguranță. Dacă un copil este acum în pericol, sunați la 999.

crisis-others = Vă mulțumesc că mi-ați spus. Dacă cineva ar putea fi rănit acum, sunați la 999. Puteți și vorbi cu cineva despre asta:

crisis-told = I-am transmis consilierului ce ați scris. Dacă sunteți în pericol, vă rog să nu așteptați. Sunați la 999.

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = Consilierii noștri nu sunt aici acum și nimeni nu urmărește acest chat. Revin { $next_open }. Vă rog să folosiți numerele de mai sus. La 999, la 111 și la Samaritans (116 123) se răspunde zi și noapte.

crisis-stop_here = Îi anunț și pe consilierii noștri. Vă rog să sunați întâi la 999. Nu vă mai pun întrebări.

crisis-safe =
    Sunteți în siguranță acum?
    .opt-yes = Da, deocamdată sunt în siguranță
    .also-yes = da, sunt în siguranță, da acum sunt
    .opt-unsure = Nu știu sigur
    .also-unsure = nu știu, nu stiu, habar n-am, nu cred, nu cred că sunt în siguranță, nu știu dacă sunt în siguranță, nu sunt sigur, nu sunt sigură, nu sunt sigur că sunt în siguranță, nu sunt sigură că sunt în siguranță, poate
    .opt-no = Nu, nu sunt în siguranță
    .also-no = nu, nu sunt în siguranță, nu sunt, nu chiar, nu prea, nu mai sunt în siguranță, sunt în pericol, deloc
    .retry1 = Sunteți în siguranță acum? Puteți scrie da, nu sau nu știu.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    Puteți scrie aici în siguranță? Poate că altcineva vede acest ecran.
    .opt-yes = Da, pot scrie în siguranță
    .also-yes = da
    .opt-no = Nu, nu pot scrie în siguranță
    .also-no = nu, nu sunt în siguranță, nu pot, nu prea, nu chiar, nu știu, nu stiu, nu cred, nu cred că pot, nu sunt sigur, nu sunt sigură, nu e sigur, nu este sigur, nesigur, nu pot scrie în siguranță, nu cred că pot scrie în siguranță, e aici, este aici, e acasă, e lângă mine, e langa mine, mă vede, ma vede, vede ecranul
    .retry1 = Puteți scrie aici în siguranță? Da sau nu.

crisis-nation =
    În ce țară sunteți? Așa vă pot da numărul potrivit. Puteți trece peste întrebare.
    .opt-england = Anglia
    .also-england = england, in anglia, englezia, londra, liverpool
    .opt-wales = Țara Galilor
    .also-wales = wales, galilor, cardiff
    .opt-scotland = Scoția
    .also-scotland = scotland, in scotia, glasgow, edinburgh
    .opt-northern_ireland = Irlanda de Nord
    .also-northern_ireland = northern ireland, irlanda, belfast
    .retry1 = Anglia, Țara Galilor, Scoția sau Irlanda de Nord?

crisis-abuse_at = Acești oameni cunosc astfel de situații și vă vor asculta:

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    Atunci vă rog să închideți această pagină acum. În caz de pericol, sunați la 999. Dacă nu puteți vorbi, apăsați 55. Nu vă vom scrie. Reveniți oricând, când sunteți în siguranță.
    .opt-yes = Pot scrie acum
    .also-yes = pot scrie, acum pot, acum e sigur, acum sunt în siguranță, a plecat

crisis-now = Vă rog să sunați acum la 999 sau să mergeți la urgențe (A&E). Dacă puteți, stați cu cineva. Îi cer și unui consilier de la noi să vă scrie aici.

crisis-talk =
    Doriți să vă scrie aici un consilier de la noi?
    .opt-yes = Da, vă rog
    .also-yes = da, ok, okay, bine, vreau, da vreau, aș vrea, as vrea
    .opt-no = Nu acum
    .also-no = nu, nu vreau, nu aș vrea, nu as vrea, n-aș vrea, nu mersi, mai târziu, mai tarziu
    .retry1 = Doriți să vă scrie un consilier? Da sau nu.

crisis-here = Bine. Puteți scrie aici oricând. Puteți folosi și numerele de mai sus.

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = Consilierii noștri nu sunt aici acum și nimeni nu urmărește acest chat. Revin { $next_open }. Vă rog să folosiți numerele de mai sus. La 999, la 111 și la Samaritans (116 123) se răspunde zi și noapte.

# When the advisors could not be told at all.
crisis-unheard = Îmi pare rău, nu am putut ajunge acum la consilierii noștri. Vă rog să nu îi așteptați. Sunați la 999 sau folosiți numerele de mai sus.

crisis-wait =
    Sunteți pe primul loc pe lista de așteptare a consilierilor noștri. Cât așteptați, numerele de mai sus vă pot ajuta acum.
    .relayed = Mulțumesc. Consilierul va vedea ce ați scris. Dacă sunteți în pericol, sunați la 999.
    .claimed = { $advisor } este aici acum și vă va scrie.
