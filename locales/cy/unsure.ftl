unsure-closest =
    Does dim angen y geiriau cywir arnoch chi. Pa un o'r rhain sydd agosaf?
    .opt-mental_wellbeing = Rwy'n teimlo'n isel neu'n poeni
    .also-mental_wellbeing = isel, dwi'n isel, teimlo'n isel, poeni, dwi'n poeni, trist, digalon, pryderus, gorbryder, rybish, teimlo'n rybish, stres, down
    .opt-loneliness = Rwyf ar fy mhen fy hun
    .also-loneliness = ar fy mhen fy hun, unig, dwi'n unig, unigrwydd, lonely
    .opt-money = Arian
    .also-money = pres, dim arian, dim pres, biliau, budd-daliadau, dyled, money
    .opt-housing = Fy nghartref
    .also-housing = cartref, tŷ, fflat, rhent, lle dwi'n byw
    .opt-long_term_condition = Fy nghorff neu fy iechyd
    .also-long_term_condition = iechyd, fy iechyd, corff, fy nghorff, poen, sâl, salwch, tost
    .opt-happened = Mae rhywbeth wedi digwydd
    .also-happened = rhywbeth wedi digwydd, digwyddodd rhywbeth, rhywbeth drwg, rhywbeth drwg wedi digwydd
    .opt-unknown = Dydw i wir ddim yn gwybod
    .also-unknown = ddim yn gwybod, dim yn gwybod, dwn i'm, dwn im, wn i ddim, sai'n gwybod, ddim yn siŵr, dim yn siŵr, dim syniad, dim clem
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Gallwch dapio un, neu ysgrifennu ei rif.
    .retry2 = Mae'n iawn peidio â gwybod. Dewiswch “Dydw i wir ddim yn gwybod”, neu neidiwch dros hyn.
    .nudge = Ydych chi yna o hyd? Does dim brys. Pa un o'r rhain sydd agosaf?

# Samaritans: a free number, day and night.
unsure-low = Diolch am ddweud wrtha i. Mae llawer o bobl yn teimlo fel hyn, a gall pethau wella. Os bydd yn mynd yn ormod, mae Samaritans yn gwrando ddydd a nos, am ddim: 116 123.

unsure-happened = Mae'n ddrwg gen i fod rhywbeth wedi digwydd i chi. Does dim rhaid i chi ei egluro yma: gall cynghorydd wrando. Os ydych chi mewn perygl, ffoniwch 999.

# When they cannot say, or skip the first question.
unsure-unknown = Mae hynny'n iawn. Mae llawer o bobl yn ei chael hi'n anodd dweud. Gall un o'n cynghorwyr siarad am y peth gyda chi.
