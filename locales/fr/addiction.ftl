addiction-what =
    Merci de me l'avoir dit. De quoi s'agit-il ?
    .opt-alcohol = L'alcool
    .also-alcohol = alcool, boire, je bois, bière, picole, boisson
    .opt-drugs = La drogue
    .also-drugs = drogue, drogues, shit, beuh, cannabis, cachets, coke, cocaïne, héroïne
    .opt-gambling = Les jeux d'argent
    .also-gambling = jeux, paris, parier, casino, machines à sous, pmu
    .opt-other = Autre chose
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou écrire son numéro.
    .nudge = Êtes-vous toujours là ? De quoi s'agit-il ?

addiction-shake =
    { $whom ->
        [other] Quand cette personne arrête de boire, a-t-elle des tremblements, de la sueur ou des crises ?
        [work] Quand cette personne arrête de boire, a-t-elle des tremblements, de la sueur ou des crises ?
       *[me] Quand vous arrêtez de boire, avez-vous des tremblements, de la sueur ou des crises ?
    }
    .opt-yes = Oui
    .also-yes = ouais, je tremble, je transpire, des tremblements
    .opt-no = Non
    .also-no = nan, nn
    .opt-unsure = Je ne sais pas
    .also-unsure = sais pas, je sais pas, jsp, pas sûr, pas sûre, peut-être, parfois, des fois, un peu, je crois, je crois pas, je ne crois pas
    .retry1 = Pardon, je n'ai pas compris. Y a-t-il des tremblements, de la sueur ou des crises ? Oui, non, ou je ne sais pas.
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? À l'arrêt de l'alcool, y a-t-il des tremblements, de la sueur ou des crises ?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] Il ne faut pas que cette personne arrête de boire d'un coup : cela peut être dangereux. Appelez le 111 et demandez comment boire moins, peu à peu, sans danger. Si elle a une crise, ou voit des choses qui ne sont pas là, appelez le 999.
        [work] Il ne faut pas que cette personne arrête de boire d'un coup : cela peut être dangereux. Appelez le 111 et demandez comment boire moins, peu à peu, sans danger. Si elle a une crise, ou voit des choses qui ne sont pas là, appelez le 999.
       *[me] N'arrêtez pas de boire d'un coup : cela peut être dangereux. Appelez le 111 et demandez comment boire moins, peu à peu, sans danger. Si vous avez une crise, ou voyez des choses qui ne sont pas là, appelez le 999.
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = FRANK peut vous parler des drogues, en privé : 0300 123 6600. Si quelqu'un a pris de la drogue et ne se réveille pas, appelez le 999.

# Source: NHS, on drug and alcohol services.
addiction-service = Vous pouvez aller directement au service près de chez vous pour l'alcool et la drogue (drug and alcohol service). C'est gratuit, et pas besoin de voir d'abord un médecin (GP).

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = GamCare vous écoute, gratuitement : 0808 8020 133. GAMSTOP peut vous bloquer l'accès aux sites de jeux d'argent, gratuitement : gamstop.co.uk. Le NHS aide aussi, et pas besoin de voir d'abord un médecin (GP).
