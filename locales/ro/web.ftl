# The words of the web chat's own page: all that is not said in the conversation itself.

web-title = Pathways
web-tagline = Un chat prietenos despre ce v-ar putea ajuta
web-skip = Mergeți la căsuța de mesaj
web-safe = Ajutor și ieșire rapidă
web-leave = Ieșiți din pagină
web-leave-hint = Deschide o pagină cu vremea. La fel face și tasta Escape, apăsată de trei ori.
web-language = Limba

web-help = Ajutor acum
web-help-intro = Nu e nevoie să așteptați acest chat. Aceste numere sunt gratuite și răspund zi și noapte.
web-help-emergency = Dacă viața cuiva este în pericol, sunați la 999. De pe mobil, dacă nu puteți vorbi, apăsați 55 când vi se cere.
web-help-mind = Pentru ajutor urgent cu ce simțiți, sunați la 111 și alegeți opțiunea pentru sănătate mintală (mental health).
web-help-listen = Ca să vorbiți cu cineva care ascultă, sunați la Samaritans: 116 123.
web-help-text = Dacă preferați un SMS, trimiteți SHOUT la 85258.
web-help-back = Înapoi la chat

web-log = Discuția noastră
web-you = Mesajul dumneavoastră
web-bot = Pathways
# $name (text): the advisor's first name, as they chose to show it.
web-advisor = { $name }, echipa de consilieri Pathways
web-advisor-unnamed = Echipa de consilieri Pathways
web-earlier = Arată mesajele mai vechi
web-answers-one = Alegeți un răspuns
web-answers-several = Alegeți oricâte doriți
web-box = Scrieți aici
web-send = Trimite

web-offline = S-a întrerupt conexiunea. Încercăm în continuare. Ce ați scris se păstrează în această pagină.
web-sending = Se trimite…
web-unsent = Încă nu s-a trimis. Încercăm în continuare.
web-no-place = Nu am putut vedea unde sunteți. Puteți scrie numele zonei sau prima parte din codul poștal.
web-down = Acum nu putem salva mesajele. Ce ați scris este încă în căsuță. Vă rog să așteptați un minut și să trimiteți din nou.
web-down-page = Acum nu putem deschide chatul. Vă rog să așteptați un minut și să încercați din nou.
web-too-long = Mesajul e prea lung ca să îl primim dintr-odată. Vă rog să îl trimiteți în două sau mai multe părți.
web-too-fast = Au venit multe mesaje în scurt timp. Vă rog să așteptați câteva secunde și să trimiteți din nou. Ce ați scris este încă în căsuță.
web-elsewhere = Mesajul a venit de pe alt site, așa că nu l-am primit. Vă rog să deschideți chatul nostru și să scrieți acolo.
web-link = Acesta este linkul personal pentru discuția noastră. Apăsați butonul ca să continuați aici, doar între noi.
web-link-open = Deschid discuția mea
web-link-over = Acest link a fost deja folosit sau e prea vechi. Puteți începe un chat de pe prima noastră pagină.
web-nowhere = Nu există nicio pagină la această adresă.
web-again = Mergeți la chat

web-covered = Ați ieșit repede din pagină. De aceea discuția este ascunsă.
web-uncover = Arată discuția mea
