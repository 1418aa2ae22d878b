# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Kooxo iyo adeegyo
directory-intro = Hel koox ama adeeg ku caawin kara. Akoon uma baahnid.
directory-skip = U gudub kooxaha iyo adeegyada
directory-words = Maxaad raadinaysaa?
directory-place = Postcode ama xaafad
directory-any = Wax kasta
directory-wishes = Keliya i tus
directory-open-now = Hadda waa furan yahay
directory-search = Raadi
# $n is how many were found.
directory-found = La helay: { $n }
directory-none = Isku day erayo kale ama shuruudo ka yar. Ama nala hadal: waan kula raadinaynaa.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = Waxaan raadinnay: { $needs }.
directory-place-unknown = Meeshan ma naqaanno. Isku day qaybta hore ee postcode-kaaga, sida L9.
directory-place-which = Meelo ka badan hal ayaa magacan leh. Teebaad ka hadlaysaa?
directory-page = Bogga { $page } ee { $pages }
directory-next = Bogga xiga
directory-previous = Bogga ka horreeya
directory-pick = Ku dar liiskayga
directory-make-list = Arag liiskayga
directory-list = Liis aad haysan karto
directory-list-note = Qof kasta oo haysta cinwaanka boggan wuu akhrin karaa liiskan. Waxba kaagama sheegayo. Waad daabici kartaa ama qof u diri kartaa.
directory-list-empty = Weli waxba kuma jiraan liiskan.
directory-list-gone = Wax liiskan ku jiray hadda kuma jiraan buuggayaga.
directory-drop = Ka saar liiska
directory-list-more = Ku dar wax kale
directory-talk = Nala hadal
directory-back = Ku noqo raadinta
directory-wrong = Wax ma ka khaldan yihiin halkan? Fadlan noogu sheeg wada hadalka.
directory-gone = Kani hadda kuma jiro buuggayaga.
directory-busy = Fadlan hal daqiiqo sug oo mar kale isku day.
directory-unknown = Tan weli ma naqaanno. Waad na weydiin kartaa.

# What a listing tells, as headings.
directory-when = Goorta
directory-where = Meesha
directory-cost = Kharashka
directory-languages = Luqadaha
directory-contact = Sida loola xiriiro
directory-source = Halka aan ka ogaannay
directory-need = Waxa ay ka caawiso
directory-mode = Sida aad uga qayb gasho
directory-route = Sida aad ku gasho
directory-access = Gelitaanka iyo dhaqdhaqaaqa
directory-gender = Cidda loogu talagalay
directory-nation = Dadka jooga
directory-district = Dadka ku nool
directory-listing = Nooca qoraalka
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: { $from } ilaa { $until }
directory-hours-some = Toddobaadyo gaar ah oo keliya, { $days }: { $from } ilaa { $until }
directory-age-from = Laga bilaabo da'da { $min }
directory-age-to = Ilaa da'da { $max }
directory-age-both = Da'da { $min } ilaa { $max }

# What may stand below these headings.
directory-mode-in_person = Fool ka fool
directory-mode-online = Internetka
directory-mode-phone = Telefoon
directory-mode-text = Farriin qoran
directory-mode-home_visit = Iyagaa kuu imanaya
directory-route-self = Adigu waad la xiriiri kartaa
directory-route-advisor = Lataliye Pathways ayaa ku diri kara
directory-route-gp = Dhakhtarkaaga (GP) ayaa ku diri kara
directory-access-wheelchair = Kursiga curyaanka wuu geli karaa
directory-access-step_free = Albaab aan jaranjaro lahayn
directory-access-no_wheelchair = Kursiga curyaanka ma geli karo
directory-access-no_step_free = Jaranjaro ayaa jirta
directory-access-hearing_loop = Qalab maqalka caawiya (hearing loop)
directory-access-accessible_toilet = Musqul dadka naafada ah ku habboon
directory-access-parking = Meel gaariga la dhigto
directory-access-quiet_space = Meel xasilloon
directory-access-bsl = Luqadda dhegoolaha ee Britain (BSL)
directory-access-interpreter = Turjubaan
directory-gender-woman = Haween keliya
directory-gender-man = Rag keliya
directory-nation-england = Ingiriiska (England)
directory-nation-wales = Wales
directory-nation-scotland = Scotland
directory-nation-northern_ireland = Waqooyiga Ireland
directory-listing-example = Tusaale la sameeyay
