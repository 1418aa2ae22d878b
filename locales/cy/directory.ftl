# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Grwpiau a gwasanaethau
directory-intro = Dewch o hyd i grŵp neu wasanaeth a all helpu. Does dim angen cyfrif.
directory-skip = Mynd i'r grwpiau a'r gwasanaethau
directory-words = Am beth rydych chi'n chwilio?
directory-place = Cod post neu ardal
directory-any = Unrhyw beth
directory-wishes = Dangos dim ond
directory-open-now = Ar agor nawr
directory-search = Chwilio
# $n is how many were found.
directory-found = Wedi'u canfod: { $n }
directory-none = Rhowch gynnig ar eiriau eraill, neu lai o ddewisiadau. Neu siaradwch â ni: byddwn ni'n chwilio gyda chi.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = Dyma beth wnaethon ni chwilio amdano: { $needs }.
directory-place-unknown = Dydyn ni ddim yn gwybod am y lle hwn. Rhowch gynnig ar ran gyntaf eich cod post, fel L9.
directory-place-which = Mae mwy nag un lle â'r enw hwn. Pa un ydych chi'n ei feddwl?
directory-page = Tudalen { $page } o { $pages }
directory-next = Tudalen nesaf
directory-previous = Tudalen flaenorol
directory-pick = Ychwanegu at fy rhestr
directory-make-list = Gweld fy rhestr
directory-list = Rhestr i'w chadw
directory-list-note = Gall unrhyw un sydd â chyfeiriad y dudalen hon ddarllen y rhestr. Dydy hi'n dweud dim amdanoch chi. Gallwch ei hargraffu neu ei hanfon at rywun.
directory-list-empty = Does dim byd ar y rhestr hon eto.
directory-list-gone = Dydy rhywbeth ar y rhestr hon ddim yn ein cyfeiriadur bellach.
directory-drop = Tynnu oddi ar y rhestr
directory-list-more = Ychwanegu mwy
directory-talk = Siarad â ni
directory-back = Yn ôl i'r chwilio
directory-wrong = Oes rhywbeth o'i le yma? Dywedwch wrthon ni yn y sgwrs.
directory-gone = Dydy hwn ddim yn ein cyfeiriadur bellach.
directory-busy = Arhoswch funud a rhowch gynnig arall arni.
directory-unknown = Dydyn ni ddim yn gwybod hyn eto. Gallwch ofyn i ni.

# What a listing tells, as headings.
directory-when = Pryd
directory-where = Ble
directory-cost = Cost
directory-languages = Ieithoedd
directory-contact = Sut i gysylltu
directory-source = O ble rydyn ni'n gwybod hyn
directory-need = Beth mae'n helpu gydag e
directory-mode = Sut i gymryd rhan
directory-route = Sut i ymuno
directory-access = Mynd i mewn a symud o gwmpas
directory-gender = I bwy mae e
directory-nation = I bobl yn
directory-district = I bobl sy'n byw yn
directory-listing = Math o gofnod
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: { $from } i { $until }
directory-hours-some = Rhai wythnosau yn unig, { $days }: { $from } i { $until }
directory-age-from = O { $min } oed ymlaen
directory-age-to = Hyd at { $max } oed
directory-age-both = { $min } i { $max } oed

# What may stand below these headings.
directory-mode-in_person = Wyneb yn wyneb
directory-mode-online = Ar-lein
directory-mode-phone = Dros y ffôn
directory-mode-text = Drwy neges destun
directory-mode-home_visit = Maen nhw'n dod atoch chi
directory-route-self = Gallwch gysylltu eich hun
directory-route-advisor = Gall cynghorydd Pathways eich cyfeirio
directory-route-gp = Gall eich meddyg teulu eich cyfeirio
directory-access-wheelchair = Mynediad i gadair olwyn
directory-access-step_free = Mynedfa heb risiau
directory-access-no_wheelchair = Dim mynediad i gadair olwyn
directory-access-no_step_free = Mae grisiau yno
directory-access-hearing_loop = Dolen glyw
directory-access-accessible_toilet = Toiled hygyrch
directory-access-parking = Lle parcio
directory-access-quiet_space = Lle tawel
directory-access-bsl = Iaith Arwyddion Prydain
directory-access-interpreter = Cyfieithydd
directory-gender-woman = Menywod yn unig
directory-gender-man = Dynion yn unig
directory-nation-england = Lloegr
directory-nation-wales = Cymru
directory-nation-scotland = Yr Alban
directory-nation-northern_ireland = Gogledd Iwerddon
directory-listing-example = Enghraifft wedi'i dyfeisio
