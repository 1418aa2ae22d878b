# What may be said anywhere.

common-skip = Trec peste
    .also = prefer să nu spun, nu vreau să spun, nu, nu mulțumesc
common-done = Asta e tot
common-none-of-these = Niciuna
    .also = niciunul, nu, nimic, niciuna din ele
common-share-place = Trimit locația mea
common-resume = Când doriți, continuăm de unde am rămas.
common-no-way-back = Mai mult de atât nu putem merge înapoi.
common-moved-on = Am trecut deja de întrebarea aceea. Acum suntem aici.
common-moved-on-human = Am trecut deja de întrebarea aceea. Puteți scrie aici direct consilierului.
common-not-asked-for = Mulțumesc. Nu am nevoie de asta acum.
common-heard = Mulțumesc că mi-ați spus asta. Înainte să mergem mai departe, am nevoie de răspunsul dumneavoastră la un singur lucru.
common-noted = Am notat și asta: { $needs }.
common-which-place = La ce loc vă gândiți? Alegeți unul sau scrieți prima parte din codul poștal.
common-claimed = { $advisor } este aici acum și vă va scrie.
common-still-here = Suntem tot aici. Ce scrieți ajunge la consilier.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] Încă nu pot asculta mesaje vocale. Vă rog să îmi scrieți. Sau scrieți „om” ca să vorbiți cu o persoană. Dacă sunteți în pericol, sunați la 999.
        [photo] Încă nu pot vedea poze. Vă rog să îmi scrieți. Sau scrieți „om” ca să vorbiți cu o persoană.
       *[other] Încă nu pot citi acest fel de mesaj. Vă rog să îmi scrieți. Sau scrieți „om” ca să vorbiți cu o persoană.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = primul,prima,întâi,întâia,cel dintâi,cea dintâi,unu|al doilea,a doua,doilea,doua,doi,două|al treilea,a treia,treilea,treia,trei|al patrulea,a patra,patrulea,patra,patru|al cincilea,a cincea,cincilea,cincea,cinci|al șaselea,a șasea,șaselea,șasea,șase
common-fault = Ne pare rău, ceva nu a mers bine la noi. Ce ați scris nu s-a pierdut. O persoană va citi și vă va scrie. Dacă sunteți în pericol, sunați la 999.

# Telegram's menu: what each command does, a few words.
command-start = Începeți
command-human = Vorbiți cu o persoană
command-help = Ce pot face
command-language = Schimbați limba
command-back = Înapoi la întrebarea dinainte
command-restart = Luați totul de la început
command-places = Vedeți locurile dumneavoastră la cursuri
command-mydata = Vedeți ce păstrăm
command-delete = Ștergeți ce păstrăm
command-stop = Nu îmi mai scrieți
