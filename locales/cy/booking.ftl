# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    Mae gennym ni ein cyrsiau ein hunain. Pa un hoffech chi?
    .retry1 = Mae'n ddrwg gen i, pa gwrs ydych chi'n ei feddwl? Gallwch ysgrifennu ei rif.
    .retry2 = Ysgrifennwch rif cwrs, neu dewiswch “Dim un o'r rhain”.
    .nudge = Ydych chi yna o hyd? Edrychwch arnyn nhw, a dywedwch wrtha i pa gwrs rydych chi'n ei hoffi.

booking-session =
    { $course }: pryd hoffech chi ddod?
    .retry1 = Mae'n ddrwg gen i, pa ddiwrnod ydych chi'n ei feddwl? Gallwch ysgrifennu ei rif.
    .retry2 = Ysgrifennwch rif diwrnod, neu dewiswch “Dim un o'r rhain”.
    .nudge = Ydych chi yna o hyd? Dywedwch wrtha i pa ddiwrnod hoffech chi.

booking-booked = Dyna ni. Dyma eich lle chi:

booking-waiting = Mae'n llawn ar hyn o bryd, felly rydych chi ar y rhestr aros. Os daw lle'n rhydd, byddwn ni'n ysgrifennu atoch chi ar unwaith.

booking-soon = Os na allwch chi ddod, ysgrifennwch “fy lleoedd”. Yna gall rhywun arall gael y lle.

booking-gone = Mae'n ddrwg gen i, dydy hwnnw ddim ar gael bellach. Gadewch i ni edrych eto.

places-which =
    Dyma eich lleoedd chi. Pa un hoffech chi edrych arno?
    .retry1 = Mae'n ddrwg gen i, pa un ydych chi'n ei feddwl? Gallwch ysgrifennu ei rif.
    .retry2 = Ysgrifennwch rif un, neu dewiswch “Dim un o'r rhain”.
    .nudge = Ydych chi yna o hyd? Dywedwch wrtha i pa le hoffech chi edrych arno.

places-shown = Dyma fe:

places-next =
    Hoffech chi gadw eich lle?
    .opt-keep = Hoffwn, cadwch e
    .also-keep = hoffwn, ie, cadw, cadw fy lle
    .opt-give_up = Na, alla i ddim dod
    .also-give_up = na, rhoi'r lle yn ôl, canslo fy lle
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Cadw eich lle, neu ei roi yn ôl?
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Cadw eich lle, neu ei roi yn ôl?

places-freed = Diolch am ddweud. Mae eich lle chi'n rhydd i rywun arall nawr.

places-none = Does gennych chi ddim lle ar gwrs ar hyn o bryd.

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = Pryd: { $when }, tan { $until }
session-any-time = Pryd: unrhyw bryd
session-language = Iaith: { $language }
session-online = Ble: ar-lein. Byddwch chi'n cael dolen.
session-left = Lleoedd rhydd: { $left }
session-full = Llawn. Gallwch fynd ar y rhestr aros.
session-off = Mae wedi'i ganslo.
session-booked = Mae gennych chi le.
session-waiting = Rydych chi ar y rhestr aros.
session-join = Ymunwch yma: { $link }
session-watch = Gwyliwch yma: { $link }
session-calendar = I'ch calendr: { $link }
session-code = Os bydd rhywun yn gofyn wrth y drws, dywedwch: { $code }
