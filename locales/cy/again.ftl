again-noted = Helo eto. Diolch am ddweud wrtha i. Gadewch i ni edrych ar hynny gyda'n gilydd.

again-what =
    Helo eto. Beth hoffech chi ei wneud?
    .opt-look = Chwilio am rywbeth sy'n helpu
    .also-look = chwilio, chwilio am help, dod o hyd i help, ffeindio rhywbeth, edrych
    .opt-human = Siarad â pherson
    .opt-nothing = Dim byd ar hyn o bryd
    .also-nothing = dim byd, dim, na dim diolch, wedyn, rhywbryd eto
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Gallwch chwilio am help, siarad â pherson, neu ei adael am y tro.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Gallaf chwilio am rywbeth, neu ddod o hyd i berson i chi.

again-bye = Iawn. Ysgrifennwch aton ni pryd bynnag y mynnwch.
