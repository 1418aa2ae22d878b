feedback-helped =
    Wnaeth y sgwrs hon eich helpu chi? Gallwch neidio dros hyn.
    .opt-yes = Do, fe helpodd
    .also-yes = do, helpodd, mi helpodd, llawer, yn fawr, lot
    .opt-some = Ychydig
    .also-some = tipyn bach, bach, rhywfaint, dipyn bach
    .opt-no = Naddo, wnaeth hi ddim
    .also-no = naddo, na, ddim wir, ddim rili, ddim llawer, dim llawer, ddim lot, dim lot
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Wnaeth hi helpu? Do, ychydig, neu naddo.

feedback-words =
    Oes rhywbeth y gallen ni ei wneud yn well? Ysgrifennwch yn eich geiriau eich hun, neu neidiwch dros hyn.
    .retry1 = Ysgrifennwch beth bynnag yr hoffech, neu neidiwch dros hyn.

feedback-thanks = Diolch. Mae'r hyn rydych chi'n ei ddweud yn gwneud hyn yn well i bawb.
