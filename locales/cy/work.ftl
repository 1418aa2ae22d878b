work-what =
    Pa fath o help gyda gwaith hoffech chi ei gael? Gallwch neidio dros hyn.
    .opt-find = Dod o hyd i swydd
    .also-find = swydd, cael swydd, angen swydd, chwilio am swydd, chwilio am waith, gwaith, job
    .opt-keep = Cadw fy swydd
    .also-keep = cadw swydd, trafferth yn y gwaith, trwbl yn y gwaith, i ffwrdd yn sâl, bant yn sâl, nodyn salwch, papur doctor, y bos, straen gwaith
    .opt-training = Hyfforddiant
    .also-training = hyfforddi, cwrs, cyrsiau, sgiliau newydd, cymwysterau
    .opt-other = Rhywbeth arall
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Pa fath o help gyda gwaith hoffech chi ei gael?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    Mae gwasanaeth i bobl sy'n byw gyda chyflwr iechyd meddwl ac sydd eisiau swydd â thâl. Mae'n gweithio yn y lleoedd hyn. { $whom ->
        [other] Ydyn nhw'n byw yn un o'r rhain?
        [work] Ydyn nhw'n byw yn un o'r rhain?
       *[me] Ydych chi'n byw yn un ohonyn nhw?
    }
    .opt-liverpool = Liverpool
    .also-liverpool = lerpwl, yn lerpwl
    .opt-warrington = Warrington
    .opt-halton = Halton
    .also-halton = widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = cilgwri, birkenhead, penbedw, wallasey
    .opt-none = Nac ydw, neu ddim i mi
    .also-none = na, nac ydw, nag ydw, ddim i mi, ddim i fi, dim i fi, rhywle arall, dim un, dim un o'r rhain
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. { $whom ->
            [other] Ydyn nhw'n byw yn un o'r lleoedd hyn?
            [work] Ydyn nhw'n byw yn un o'r lleoedd hyn?
           *[me] Ydych chi'n byw yn un o'r lleoedd hyn?
        }
    .retry2 = Dewiswch le, neu “Nac ydw, neu ddim i mi”.
    .nudge = Ydych chi yna o hyd? { $whom ->
            [other] Ydyn nhw'n byw yn un o'r lleoedd hyn?
            [work] Ydyn nhw'n byw yn un o'r lleoedd hyn?
           *[me] Ydych chi'n byw yn un o'r lleoedd hyn?
        }

work-talk =
    Gall un o'n cynghorwyr ddweud mwy wrthoch chi am y gwasanaeth hwn. Hoffech chi siarad â chynghorydd?
    .opt-yes = Hoffwn, os gwelwch yn dda
    .also-yes = hoffwn, ie, ia, iawn, oce, ok, plis
    .opt-no = Na, dangoswch help arall
    .also-no = na, na hoffwn, dim diolch, dim nawr, ddim nawr, dim rŵan, ddim rŵan, hoffwn i ddim, ddim yn iawn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Hoffech chi siarad â chynghorydd? Ysgrifennwch hoffwn neu na.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Hoffech chi siarad â chynghorydd?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    Cyn i chi adael eich swydd neu lofnodi unrhyw beth, siaradwch ag Acas, am ddim: acas.org.uk, neu 0300 123 1100.
    Os ydych chi'n anabl, neu'n sâl am amser hir, gallwch ofyn am newidiadau sy'n eich helpu i weithio. Enw'r gyfraith ar y rhain yw “reasonable adjustments” (addasiadau rhesymol).

# Source: National Careers Service. Not checked.
work-training = Mae'r National Careers Service (gwasanaeth gyrfaoedd) yn helpu gyda hyfforddiant a swyddi, am ddim: nationalcareers.service.gov.uk, neu 0800 100 900.
