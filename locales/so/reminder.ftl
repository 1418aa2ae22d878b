# The day before.
reminder-told = Salaan. Xusuusin: dhowaan boos ayaad halkan ku leedahay.

# A place came free for somebody who waited.
seat-told = War wanaagsan: boos ayaa bannaanaaday, adigaana leh.

coming-coming =
    Ma imanaysaa?
    .opt-yes = Haa, waan imanayaa
    .also-yes = haa, waan imanayaa
    .opt-no = Maya, ma iman karo
    .also-no = maya, ma imanayo
    .retry1 = Waan ka xumahay, ma fahmin. Ma imanaysaa? Haa ama maya.
    .retry2 = Fadlan mid kuwan ka mid ah dooro.

coming-glad = Waa hagaag. Halkaas ayaan ku kulmaynaa.

coming-freed = Waad ku mahadsan tahay inaad noo sheegtay. Booskaagu hadda qof kale ayuu u bannaan yahay. Maalin kale ayaad dooran kartaa.

# A session will not be.
called_off-told = Waan ka xunnahay, tani ma dhici doonto:

called_off-more = Noo soo qor mar kasta oo aad rabto, wax kale ayaan raadinaynaa.
