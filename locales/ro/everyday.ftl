# Small dialogues that may break in at any moment.

help-what =
    Vă pot ajuta să găsiți companie, sfaturi despre bani sau locuință, cursuri și multe altele.
    Scrieți oricând, cu propriile cuvinte. Puteți scrie și aceste cuvinte:
    „om”: vorbiți cu o persoană. „înapoi”: reveniți la întrebarea dinainte. „limba”: schimbați limba.
    „datele mele”: vedeți ce păstrăm. „ștergeți datele mele”: ștergem tot. „stop”: nu vă mai scriem.
    Dacă sunteți în pericol, sunați la 999.

stop-done = Bine. Nu vă mai scriem decât dacă ne scrieți întâi. Puteți reveni oricând.

language-ask =
    Ce limbă preferați?
    .retry1 = Vă rog să alegeți o limbă din listă sau să scrieți numele ei.
    .retry2 = Puteți scrie, de exemplu: English, Polski, العربية.

language-done = Bine. De acum înainte scriu în română.

# $held is a list of lines, made from the held- messages.
mydata-told =
    Iată ce păstrăm despre dumneavoastră:
    { $held }

deletedata-sure =
    Doriți să ștergem tot ce ne-ați spus? După aceea nu se mai poate recupera. Dacă vă ajută un consilier, nici acolo nu mai rămâne nimic.
    .opt-yes = Da, sigur
    .also-yes = da, sunt sigur, sunt sigură, da sunt sigur, da sunt sigura, da ștergeți tot, da stergeti tot, da șterge tot, da vreau, da doresc
    .opt-no = Nu, păstrați tot
    .also-no = nu, nu ștergeți, nu stergeti, nu sterge, păstrați, lasati, nu vreau, nu doresc, nu sunt sigur, nu sunt sigură, nu stiu, m-am razgandit
    .retry1 = Îmi pare rău, nu am înțeles. Ștergem tot? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.

deletedata-erased = Am șters tot ce ne-ați spus. Puteți reveni oricând. Dacă sunteți în pericol, sunați la 999.

deletedata-kept = Bine. Nu am șters nimic.

deletedata-failed = Ne pare rău, nu am putut șterge acum. Vă rog să încercați din nou puțin mai târziu.

held-nothing = Nimic.
held-lang = Limba: { $lang }
held-needs = Ajutor căutat: { $needs }
held-area = Zona: { $area }
held-whom =
    { $whom ->
        [other] Este pentru cineva cunoscut.
        [work] Este pentru cineva pe care îl ajutați la serviciu.
       *[me] Este pentru dumneavoastră.
    }
held-age =
    { $whom ->
        [other] Vârsta acestei persoane: { $age }
        [work] Vârsta acestei persoane: { $age }
       *[me] Vârsta: { $age }
    }
held-matters = Ce contează: { $matters }
held-name = Numele: { $name }
held-phone = Telefonul: { $phone }
held-consent-service = Ați spus da: putem păstra toate acestea.
held-consent-sharing = Ați spus da: putem da mai departe locurilor pe care le alegeți.
held-courses = Cursuri la care aveți un loc sau așteptați unul: { $courses }
held-transcript = Toate mesajele din acest chat. Le puteți citi mai sus.
