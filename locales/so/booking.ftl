# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    Waxaan leenahay koorsooyin noo gaar ah. Kee ayaad rabtaa?
    .retry1 = Waan ka xumahay, koorsadee ayaad ka hadlaysaa? Waxaad qori kartaa lambarkeeda.
    .retry2 = Qor lambarka koorsada, ama dooro “Kuwan midna”.
    .nudge = Weli ma joogtaa? Eeg, oo ii sheeg koorsada aad ka heshay.

booking-session =
    { $course }: goorma ayaad rabtaa inaad timaado?
    .retry1 = Waan ka xumahay, maalintee ayaad ka hadlaysaa? Waxaad qori kartaa lambarkeeda.
    .retry2 = Qor lambarka maalinta, ama dooro “Kuwan midna”.
    .nudge = Weli ma joogtaa? Ii sheeg maalinta aad rabto.

booking-booked = Waa dhammaatay. Waa kan booskaagu:

booking-waiting = Hadda way buuxdaa, marka waxaad ku jirtaa liiska sugitaanka. Haddii boos bannaanaado, isla markiiba waan kuu soo qori doonnaa.

booking-soon = Haddii aadan iman karin, qor “boosaskayga”. Markaas qof kale ayaa booska heli kara.

booking-gone = Waan ka xumahay, taasi hadda ma jirto. Mar kale aan eegno.

places-which =
    Waa kuwan boosaskaagu. Kee ayaad rabtaa inaad eegto?
    .retry1 = Waan ka xumahay, kee ayaad ka hadlaysaa? Waxaad qori kartaa lambarkiisa.
    .retry2 = Qor lambarka mid, ama dooro “Kuwan midna”.
    .nudge = Weli ma joogtaa? Ii sheeg booska aad rabto inaad eegto.

places-shown = Waa kan:

places-next =
    Ma rabtaa inaad booska haysato?
    .opt-keep = Haa, waan haysanayaa
    .also-keep = haa, ii hay booska
    .opt-give_up = Maya, ma iman karo
    .also-give_up = maya, booska waan ka tagayaa
    .retry1 = Waan ka xumahay, ma fahmin. Booska ma haysanaysaa, mise waad ka tagaysaa?
    .retry2 = Fadlan mid kuwan ka mid ah dooro.
    .nudge = Weli ma joogtaa? Booska ma haysanaysaa, mise waad ka tagaysaa?

places-freed = Waad ku mahadsan tahay inaad noo sheegtay. Booskaagu hadda qof kale ayuu u bannaan yahay.

places-none = Hadda boos kuma lihid koorso.

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = Goorta: { $when }, ilaa { $until }
session-any-time = Goorta: wakhti kasta
session-language = Luqadda: { $language }
session-online = Goobta: internetka. Waxaad heli doontaa link.
session-left = Boosas bannaan: { $left }
session-full = Way buuxdaa. Waxaad geli kartaa liiska sugitaanka.
session-off = Waa la baajiyay.
session-booked = Boos ayaad leedahay.
session-waiting = Waxaad ku jirtaa liiska sugitaanka.
session-join = Halkan ka gal: { $link }
session-watch = Halkan ka daawo: { $link }
session-calendar = Jadwalkaaga: { $link }
session-code = Haddii albaabka lagugu weydiiyo, dheh: { $code }
