transport-going =
    Xaggee ayaad rabtaa inaad tagto? Waad ka gudbi kartaa su'aashan.
    .opt-health = Dhakhtar ama isbitaal
    .also-health = dhakhtar, dhakhtarka, dhaqtar, isbitaal, isbitaalka, gp, ballan, dhakhtarka ilkaha, ilkaha, clinic
    .opt-shops = Dukaammo
    .also-shops = dukaan, dukaanka, suuq, suuqa, shopping, supermarket
    .opt-people = Kooxo iyo asxaab
    .also-people = saaxiibo, asxaab, qoyska, ehelka, koox, kooxo, masjid, masjidka
    .opt-work = Shaqo ama koorso
    .also-work = shaqo, shaqada, koorso, course, college, fasal
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Xaggee ayaad rabtaa inaad tagto?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = Haddii dhakhtar isbitaal kuu diro oo lacagtaadu yar tahay, waxaa laga yaabaa in NHS bixiso kharashka safarka. Tikidhada hayso, isbitaalkana weydii.

transport-soon =
    { $whom ->
        [other] Ma tahay in qofkaasi halkaas tago maanta ama berri?
        [work] Ma tahay in qofkaasi halkaas tago maanta ama berri?
       *[me] Ma tahay inaad halkaas tagto maanta ama berri?
    }
    .opt-yes = Haa
    .also-yes = maanta, berri, berrito
    .opt-no = Maya
    .also-no = kadib, toddobaadka dambe, todobaadka dambe
    .retry1 = Waan ka xumahay, ma fahmin. { $whom ->
            [other] Ma tahay in qofkaasi halkaas tago maanta ama berri?
            [work] Ma tahay in qofkaasi halkaas tago maanta ama berri?
           *[me] Ma tahay inaad halkaas tagto maanta ama berri?
        } Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya, ama ka gudub.
    .nudge = Weli ma joogtaa? { $whom ->
            [other] Ma tahay in qofkaasi halkaas tago maanta ama berri?
            [work] Ma tahay in qofkaasi halkaas tago maanta ama berri?
           *[me] Ma tahay inaad halkaas tagto maanta ama berri?
        }

transport-urgent = Hadda wac meesha lagaa sugayo. Weydii inay ku qaadi karaan, inay ku soo wici karaan, ama inay maalin kale kula kulmi karaan. Lataliye naga mid ahna waxaan weydiisanayaa inuu ku caawiyo.

transport-stops =
    Maxaa adkaynaya inaad halkaas tagto? Waad ka gudbi kartaa su'aashan.
    .opt-cost = Waa qaali
    .also-cost = qaali, lacag, kharash, lacag ma haysto, ma awoodo
    .opt-walking = Socodka ayaa igu adag
    .also-walking = socod, lugayn, ma socon karo, jaranjaro, xanuun, kursiga curyaanka, wheelchair
    .opt-afraid = Waan ka baqaa inaan keligay tago
    .also-afraid = cabsi, baqdin, waan baqaa, walwal, panic
    .opt-no_bus = Bas ma jiro
    .also-no_bus = bas, bas ma leh, baabuur ma haysto, gaari ma haysto, tareen ma jiro
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaa adkaynaya inaad halkaas tagto?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = Dadka da'da ah iyo dad badan oo naafo ah baska bilaash ayay ku raaci karaan. Council-kaaga weydiiso “bus pass” (kaarka baska).

transport-afraid = Dad badan ayaa sidaas dareema. Kooxda waad weydiin kartaa in qof albaabka kugula kulmo marka ugu horraysa.
