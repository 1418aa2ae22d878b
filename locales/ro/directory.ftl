# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Grupuri și servicii
directory-intro = Găsiți un grup sau un serviciu care poate ajuta. Nu aveți nevoie de cont.
directory-skip = Mergeți la grupuri și servicii
directory-words = Ce căutați?
directory-place = Cod poștal sau zonă
directory-any = Orice
directory-wishes = Arată doar
directory-open-now = Deschis acum
directory-search = Căutați
# $n is how many were found.
directory-found = Găsite: { $n }
directory-none = Încercați alte cuvinte sau mai puține dorințe. Sau vorbiți cu noi: căutăm împreună.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = Am căutat: { $needs }.
directory-place-unknown = Nu cunoaștem acest loc. Încercați prima parte din codul poștal, de exemplu L9.
directory-place-which = Sunt mai multe locuri cu acest nume. La care vă gândiți?
directory-page = Pagina { $page } din { $pages }
directory-next = Pagina următoare
directory-previous = Pagina dinainte
directory-pick = Adaug pe lista mea
directory-make-list = Văd lista mea
directory-list = O listă de păstrat
directory-list-note = Oricine are adresa acestei pagini poate citi lista. Lista nu spune nimic despre dumneavoastră. O puteți tipări sau trimite cuiva.
directory-list-empty = Pe această listă nu e încă nimic.
directory-list-gone = Ceva de pe această listă nu mai este în catalogul nostru.
directory-drop = Scot de pe listă
directory-list-more = Adaug mai multe
directory-talk = Vorbesc cu voi
directory-back = Înapoi la căutare
directory-wrong = E ceva greșit aici? Spuneți-ne în chat.
directory-gone = Nu mai este în catalogul nostru.
directory-busy = Vă rog să așteptați un minut și să încercați din nou.
directory-unknown = Încă nu știm asta. Ne puteți întreba.

# What a listing tells, as headings.
directory-when = Când
directory-where = Unde
directory-cost = Cost
directory-languages = Limbi
directory-contact = Cum luați legătura
directory-source = De unde știm
directory-need = La ce ajută
directory-mode = Cum participați
directory-route = Cum ajungeți acolo
directory-access = Intrare și acces
directory-gender = Pentru cine
directory-nation = Pentru oamenii din
directory-district = Pentru oamenii care locuiesc în
directory-listing = Felul intrării
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: { $from } – { $until }
directory-hours-some = Doar în unele săptămâni, { $days }: { $from } – { $until }
directory-age-from = De la { $min } ani
directory-age-to = Până la { $max } ani
directory-age-both = Între { $min } și { $max } ani

# What may stand below these headings.
directory-mode-in_person = Față în față
directory-mode-online = Online
directory-mode-phone = Prin telefon
directory-mode-text = Prin SMS
directory-mode-home_visit = Vin ei la dumneavoastră
directory-route-self = Puteți lua legătura direct
directory-route-advisor = Vă poate trimite un consilier Pathways
directory-route-gp = Vă poate trimite medicul de familie
directory-access-wheelchair = Acces cu scaunul rulant
directory-access-step_free = Intrare fără trepte
directory-access-no_wheelchair = Fără acces cu scaunul rulant
directory-access-no_step_free = Are trepte
directory-access-hearing_loop = Sistem de sunet pentru aparate auditive
directory-access-accessible_toilet = Toaletă accesibilă
directory-access-parking = Parcare
directory-access-quiet_space = Loc liniștit
directory-access-bsl = Limbajul semnelor britanic (BSL)
directory-access-interpreter = Interpret
directory-gender-woman = Doar femei
directory-gender-man = Doar bărbați
directory-nation-england = Anglia
directory-nation-wales = Țara Galilor
directory-nation-scotland = Scoția
directory-nation-northern_ireland = Irlanda de Nord
directory-listing-example = Exemplu inventat
