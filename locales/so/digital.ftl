digital-what =
    Maxaad u baahan tahay si aad internetka u isticmaasho? Waad ka gudbi kartaa su'aashan.
    .opt-device = Taleefan ama laptop
    .also-device = taleefan, telefoon, telefon, mobile, kombiyuutar, kumbuyuutar, computer, laptop, tablet
    .opt-data = Internet ama credit
    .also-data = internet, intarnet, data, wifi, credit, sim, sim kaar, top up, xog internet
    .opt-skills = Inaan barto isticmaalka
    .also-skills = baro, i bar, barasho, ma aqaan isticmaalka, sida loo isticmaalo
    .opt-form = Caawimo hal foom ah
    .also-form = foom, foomka, form, foom buuxin, buuxin, foom online ah
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaad u baahan tahay si aad internetka u isticmaasho?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = Maktabado (libraries) badan ayaa leh kombiyuutarro aad isticmaali karto. Weydii dadka ka shaqeeya: qaarkood way ku tusi karaan sida loo isticmaalo.

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = National Databank waxay internet bilaash ah siisaa dadka lacagtoodu yar tahay ee 18 sano jira ama ka weyn. Weydii maktabad ama lataliye meesha kuu dhow ee aad ka heli karto.

digital-due =
    Ma tahay in foomka la diro dhawrka maalmood ee soo socda?
    .opt-soon = Haa, dhowaan
    .also-soon = haa, maanta, berri, berrito, toddobaadkan, todobaadkan, degdeg, maalmood, maalin
    .opt-later = Maya, waqti baan haystaa
    .also-later = maya, wakhti baan haystaa, kadib, toddobaadka dambe, todobaadka dambe, bisha dambe, toddobaad, bilood, bil
    .retry1 = Waan ka xumahay, ma fahmin. Ma tahay in foomka la diro dhawrka maalmood ee soo socda? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya, ama ka gudub.
    .nudge = Weli ma joogtaa? Ma tahay in foomka la diro dhawrka maalmood ee soo socda?

digital-urgent = Haddii ay dhici karto inaad daahdo, wac xafiiska foomka raba oo weydiiso waqti dheeraad ah. Lataliye naga mid ahna waxaan weydiisanayaa inuu ku caawiyo.
