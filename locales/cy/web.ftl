# The words of the web chat's own page: all that is not said in the conversation itself.

web-title = Pathways
web-tagline = Sgwrs gyfeillgar am beth fyddai'n eich helpu chi
web-skip = Mynd i'r blwch neges
web-safe = Help a gadael yn gyflym
web-leave = Gadael y dudalen hon
web-leave-hint = Mae'n agor tudalen dywydd. Mae pwyso'r fysell Escape dair gwaith yn gwneud yr un peth.
web-language = Iaith

web-help = Cael help nawr
web-help-intro = Does dim rhaid i chi aros am y sgwrs hon. Mae'r llinellau hyn am ddim, ac ar agor ddydd a nos.
web-help-emergency = Os oes bywyd mewn perygl, ffoniwch 999. Ar ffôn symudol, os na allwch chi siarad, pwyswch 55 pan ofynnir i chi.
web-help-mind = I gael help brys gyda sut rydych chi'n teimlo, ffoniwch 111 a dewiswch iechyd meddwl (mental health).
web-help-listen = I siarad â rhywun fydd yn gwrando, ffoniwch Samaritans ar 116 123.
web-help-text = Os byddai'n well gennych chi decstio, anfonwch SHOUT i 85258.
web-help-back = Yn ôl i'r sgwrs

web-log = Ein sgwrs
web-you = Dywedoch chi
web-bot = Dywedodd Pathways
# $name (text): the advisor's first name, as they chose to show it.
web-advisor = { $name }, Cynghorydd Pathways
web-advisor-unnamed = Cynghorydd Pathways
web-earlier = Dangos negeseuon cynharach
web-answers-one = Dewiswch ateb
web-answers-several = Dewiswch faint bynnag yr hoffech
web-box = Eich neges
web-send = Anfon

web-offline = Rydyn ni wedi colli'r cysylltiad. Byddwn ni'n dal i geisio. Mae eich geiriau'n ddiogel ar y dudalen hon.
web-sending = Wrthi'n anfon…
web-unsent = Heb ei anfon eto. Byddwn ni'n dal i geisio.
web-no-place = Doedden ni ddim yn gallu gweld ble rydych chi. Gallwch ysgrifennu enw eich ardal neu ran gyntaf eich cod post.
web-down = Allwn ni ddim cadw negeseuon ar hyn o bryd. Mae eich geiriau yn y blwch o hyd. Arhoswch funud a'u hanfon eto.
web-down-page = Allwn ni ddim agor y sgwrs ar hyn o bryd. Arhoswch funud a rhowch gynnig arall arni.
web-too-long = Mae hynny'n hirach nag y gallwn ei gymryd ar y tro. Anfonwch ef mewn dwy ran neu fwy.
web-too-fast = Roedd hynny'n llawer mewn amser byr. Arhoswch ychydig eiliadau a'i anfon eto. Mae eich geiriau yn y blwch o hyd.
web-elsewhere = Daeth hynny o wefan arall, felly wnaethon ni ddim ei gymryd. Agorwch ein sgwrs ni a'i ysgrifennu yno.
web-link = Dyma eich dolen breifat. Pwyswch y botwm i fynd ymlaen â'ch sgwrs yma, dim ond rhyngoch chi a ni.
web-link-open = Agor fy sgwrs
web-link-over = Mae'r ddolen hon wedi'i defnyddio, neu mae'n rhy hen. Gallwch ddechrau sgwrs ar ein tudalen flaen.
web-nowhere = Does dim tudalen yn y cyfeiriad hwn.
web-again = Mynd i'r sgwrs

web-covered = Fe adawoch chi'n gyflym, felly mae eich sgwrs wedi'i chuddio.
web-uncover = Dangos fy sgwrs
