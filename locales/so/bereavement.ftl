bereavement-when =
    Waan ka xumahay in qof kaa dhintay. Intee ka hor ayay ahayd? Waad ka gudbi kartaa su'aashan.
    .opt-weeks = Toddobaadyadii u dambeeyay
    .also-weeks = maanta, shalay, maalmo ka hor, toddobaad ka hor, todobaad ka hor, toddobaadyo ka hor, toddobaadkii hore, todobaadkii hore, bishan, bishii hore, maalmood, maalin, toddobaad, todobaad
    .opt-months = Lixdii bilood ee u dambeeyay
    .also-months = bilo ka hor, dhawr bilood ka hor, dhowr bilood ka hor, bilood, bil
    .opt-longer = Intaas ka hor
    .also-longer = sannado ka hor, sanado ka hor, sannadkii hore, sanadkii hore, muddo dheer ka hor, waqti hore, sano, sannad, sannado
    .retry1 = Waan ka xumahay, ma fahmin. Intee ka hor ayay ahayd?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Degdeg ma jiro. Markaad diyaar tahay: intee ka hor ayay ahayd?

bereavement-sudden =
    Ma si lama filaan ah ayay u dhacday? Kuma khasbanid inaad sheegto.
    .opt-yes = Haa, lama filaan
    .also-yes = haa, si kedis ah, kedis, lama filaan, shil, shil baabuur, accident
    .opt-no = Maya, waa la filayay
    .also-no = maya, waan filaynay, waan ogayn, wuu xanuunsanayay, way xanuunsanayd, jirro dheer, xanuun dheer
    .retry1 = Waan ka xumahay, ma fahmin. Ma si lama filaan ah ayay u dhacday? Haa ama maya.
    .retry2 = Fadlan mid dooro, ama ka gudub.
    .nudge = Degdeg ma jiro. Markaad diyaar tahay: ma si lama filaan ah ayay u dhacday?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    Ma ku weydiin karaa haddii ay isdil ahayd? Waxaa jira dad kaa caawiya geerida noocaas ah. Kuma khasbanid inaad sheegto.
    .opt-yes = Haa
    .opt-no = Maya
    .retry1 = Waan ka xumahay, ma fahmin. Haa ama maya ayaa ku filan.
    .retry2 = Fadlan mid dooro, ama ka gudub.
    .nudge = Degdeg ma jiro. Waxaad dooran kartaa haa ama maya, ama ka gudub.

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    Waad ku mahadsan tahay inaad ii sheegtay. Aad baan uga xumahay.
    Dad sidan oo kale qof uga dhintay ayaa ku caawin kara: supportaftersuicide.org.uk. Haddii ay aad kuu cuslaato, Samaritans habeen iyo maalin way ku dhegaysanayaan: 116 123.

bereavement-listen = Murugadu hal si oo sax ah ma laha, maalin ay dhammaatona ma laha. Cruse way dhegaysataa dadka qof ka dhintay: cruse.org.uk, ama 0808 808 1677.

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    Marka aad geerida diiwaangeliso, weydii “Tell Us Once” (hal mar noo sheeg): iyaga ayaa inta badan xafiisyada dawladda kuugu sheegaya.
    Haddii aad hesho gunnooyinka (benefits) qaarkood, waxaa laga yaabaa in kharashka aaska lagaa caawiyo. Weydiiso aaska kadib, 6 bilood gudahood.
