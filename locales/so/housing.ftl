housing-what =
    { $whom ->
        [other] Maxaa ka jira guriga qofkaas?
        [work] Maxaa ka jira guriga qofkaas?
       *[me] Maxaa ka jira gurigaaga?
    }
    .opt-tonight = Meel aan seexdo ma haysto
    .also-tonight = meel aan seexdo ma lihi, meel aan tago ma haysto, hoy ma haysto
    .opt-notice = Gurigayga waan waayi karaa
    .also-notice = guriga waa la iga saarayaa, guriga waa la iga bixinayaa, eviction, notice
    .opt-repairs = Qoyaan, qabow ama dayactir
    .also-repairs = qoyaan, dayactir, qabow, guriga wuu jaban yahay, caaryo
    .opt-other = Wax kale
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama qor lambarkiisa.
    .nudge = Weli ma joogtaa? Maxaa ka jira guriga?

housing-notice =
    { $whom ->
        [other]
            Way fiican tahay in qofkaasi uusan guriga ka guurin ilaa uu talo ka helo. Warqad ka timid qofka guriga leh mar walba kama dhigna in laga baxo.
            Council-ku waa inuu caawiyo haddii guriga lagu waayi karo 8 toddobaad gudahood.
        [work]
            Way fiican tahay in qofkaasi uusan guriga ka guurin ilaa uu talo ka helo. Warqad ka timid qofka guriga leh mar walba kama dhigna in laga baxo.
            Council-ku waa inuu caawiyo haddii guriga lagu waayi karo 8 toddobaad gudahood.
       *[me]
            Fadlan guriga ha ka guurin ilaa aad talo hesho. Warqad ka timid qofka guriga leh mar walba kama dhigna inaad baxdo.
            Council-kaagu waa inuu ku caawiyo haddii aad gurigaaga waayi karto 8 toddobaad gudahood.
    }

homeless-first =
    { $whom ->
        [other] Haddii qofkaasi uusan haysan meel ammaan ah oo la seexdo, council-ku waa inuu caawiyo. Waxaa ugu fiican inuu qofku hadda waco oo yiraahdo: “I am homeless tonight” (caawa guri ma haysto). Adiguna waad u wici kartaa. Waxay sidoo kale leeyihiin lambar habeenkii, sabtida iyo axadda.
        [work] Haddii qofkaasi uusan haysan meel ammaan ah oo la seexdo, council-ku waa inuu caawiyo. Waxaa ugu fiican inuu qofku hadda waco oo yiraahdo: “I am homeless tonight” (caawa guri ma haysto). Adiguna waad u wici kartaa. Waxay sidoo kale leeyihiin lambar habeenkii, sabtida iyo axadda.
       *[me] Haddii aadan haysan meel ammaan ah oo aad seexato, council-kaagu waa inuu ku caawiyo. Hadda wac oo ku dheh: “I am homeless tonight” (caawa guri ma haysto). Waxay sidoo kale leeyihiin lambar habeenkii, sabtida iyo axadda.
    }
    Shelter way ku caawin kartaa: 0808 800 4444. Haddii qof bannaanka seexdo, StreetLink caawimo way u diri kartaa: thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] Qofkaasi caawa ma haystaa meel ammaan ah oo uu seexdo?
        [work] Qofkaasi caawa ma haystaa meel ammaan ah oo uu seexdo?
       *[me] Caawa ma haysataa meel ammaan ah oo aad seexato?
    }
    .opt-tonight = Maya, caawa ma haysto
    .also-tonight = maya, ma haysto, meelna
    .opt-soon = Haa, laakiin waqti yar
    .also-soon = haa, hadda haa, haa hadda waan haystaa
    .retry1 = Waan ka xumahay, ma fahmin. Caawa ma jirtaa meel ammaan ah? Haa ama maya.
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? Caawa ma jirtaa meel ammaan ah oo la seexdo?

homeless-tonight = Hadda waxaan arrinta u sheegayaa lataliye naga mid ah. Fadlan council-kana wac: sidaas ayaa ugu dhakhso badan.

homeless-talk =
    Ma rabtaa inaad halkan lataliye kula hadasho?
    .opt-yes = Haa, fadlan
    .also-yes = haa, haye, ok, waa hagaag, waan rabaa
    .opt-no = Maya, i tus meelo i caawiya
    .also-no = maya, meelo i tus, i tus meelaha
    .retry1 = Waan ka xumahay, ma fahmin. Ma rabtaa inaad lataliye la hadasho? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma rabtaa inaad lataliye la hadasho?
