work-what =
    Caawimo noocee ah ayaad shaqada uga baahan tahay? Waad ka gudbi kartaa su'aashan.
    .opt-find = Inaan shaqo helo
    .also-find = shaqo, shaqo raadin, shaqo doon, shaqo baan rabaa, shaqo ma haysto, shaqo la'aan, job
    .opt-keep = Inaan shaqadayda haysto
    .also-keep = dhib shaqada ah, dhibaato shaqada, maamulaha, boss, fasax jirro, fasaxa jirrada, sick note, off sick, culayska shaqada
    .opt-training = Tababar
    .also-training = koorso, course, xirfad, xirfad cusub, tababar shaqo, training
    .opt-other = Wax kale
    .also-other = wax kaloo
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Caawimo noocee ah ayaad shaqada uga baahan tahay?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    Waxaa jira adeeg loogu talagalay dadka la nool xaalad caafimaadka maskaxda ah ee raba shaqo mushahar leh. Meelahan ayuu ka shaqeeyaa. { $whom ->
        [other] Qofkaasi mid ka mid ah ma ku nool yahay?
        [work] Qofkaasi mid ka mid ah ma ku nool yahay?
       *[me] Mid ka mid ah ma ku nooshahay?
    }
    .opt-liverpool = Liverpool
    .opt-warrington = Warrington
    .opt-halton = Halton
    .also-halton = widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = birkenhead, wallasey
    .opt-none = Maya, ama iima habboona
    .also-none = maya, iima habboona, ima quseeyo, meel kale, midna
    .retry1 = Waan ka xumahay, ma fahmin. { $whom ->
            [other] Qofkaasi meelahan mid ma ku nool yahay?
            [work] Qofkaasi meelahan mid ma ku nool yahay?
           *[me] Meelahan mid ma ku nooshahay?
        }
    .retry2 = Meel dooro, ama dooro “Maya, ama iima habboona”.
    .nudge = Weli ma joogtaa? { $whom ->
            [other] Qofkaasi meelahan mid ma ku nool yahay?
            [work] Qofkaasi meelahan mid ma ku nool yahay?
           *[me] Meelahan mid ma ku nooshahay?
        }

work-talk =
    Lataliye naga mid ah ayaa adeeggan wax badan kaaga sheegi kara. Ma rabtaa inaad lataliye la hadasho?
    .opt-yes = Haa, fadlan
    .also-yes = haa, haye, ok, waa hagaag, waan rabaa
    .opt-no = Maya, i tus caawimo kale
    .also-no = maya, maya mahadsanid, hadda ma rabo, ma rabo
    .retry1 = Waan ka xumahay, ma fahmin. Ma rabtaa inaad lataliye la hadasho? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma rabtaa inaad lataliye la hadasho?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    Inta aadan shaqada ka tegin ama aadan waxba saxiixin, Acas weydii talo. Taladu waa bilaash: acas.org.uk, ama 0300 123 1100.
    Haddii aad naafo tahay ama aad muddo dheer xanuunsan tahay, waxaad weydiisan kartaa isbeddello shaqada kaa caawiya. Sharcigu wuxuu ugu yeeraa “reasonable adjustments” (isbeddello shaqada kuu fududeeya).

# Source: National Careers Service. Not checked.
work-training = National Careers Service waxay bilaash ku bixisaa talo ku saabsan tababar iyo shaqo: nationalcareers.service.gov.uk, ama 0800 100 900.
