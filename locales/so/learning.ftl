learning-what =
    { $whom ->
        [other] Qofkaasi muxuu jeclaan lahaa inuu barto?
        [work] Qofkaasi muxuu jeclaan lahaa inuu barto?
       *[me] Maxaad jeclaan lahayd inaad barato?
    } Waad ka gudbi kartaa su'aashan.
    .opt-wellbeing = Sida niyadda loo fiicnaado
    .opt-creative = Farshaxan iyo farsamo
    .opt-work = Xirfad shaqo
    .opt-computers = Kombiyuutar iyo taleefan
    .opt-english = Ingiriisi ka fiican
    .also-english = ingiriis, ingiriisi, af ingiriisi, casharo ingiriis, esol
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaa fiican in la barto?
