callback-name =
    Magacee ayaan ku weydiinnaa markaan soo wacno? Waad ka gudbi kartaa su'aashan.
    .retry1 = Qor magaca aad rabto inaan kuugu yeerno, ama ka gudub.
    .retry2 = Magac kasta oo aad rabto waa caadi. Ama dooro “Ka gudub”.

callback-phone =
    Lambarkee ayaan kaa soo wacnaa?
    .retry1 = Waan ka xumahay, taasi uma eka lambar taleefan. Fadlan mar kale qor, sida 0151 496 0000.
    .retry2 = Fadlan lambarka oo keliya qor.

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    Si lambarkaagu sir u ahaado, fadlan noogu qor boggayaga, halkan ha noogu qorin. Fur link-gan, kadib dooro “Waan gaaray”:
    { $link }
    .opt-yes = Waan gaaray
    .also-yes = haa, waan furay, waan joogaa, diyaar, ok
    .opt-no = Hadda maya
    .also-no = maya, hadda ma rabo
    .retry1 = Fadlan fur link-ga, kadib dooro “Waan gaaray”. Ama dooro “Hadda maya”.
    .retry2 = Fadlan kuwan mid ka dooro.

callback-when =
    Goorma ayay kuu fiican tahay inaan ku soo wacno?
    .opt-morning = Subaxdii
    .opt-afternoon = Galabtii
    .opt-evening = Fiidkii
    .retry1 = Waan ka xumahay, ma fahmin. Ma subaxdii, galabtii, mise fiidkii?
    .retry2 = Fadlan kuwan mid ka dooro.

callback-asked = Waad mahadsan tahay. Waxaan kaa soo wici doonnaa { $phone }. Haddii qof kale qabto, marnaba uma sheegno sababta aan kuu soo wacnay.

callback-failed = Waan ka xumahay, taas ma qori karin. Fadlan weydiiso lataliye.
