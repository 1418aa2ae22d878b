money-bailiffs =
    Des huissiers (bailiffs) sont-ils à votre porte, ou ont-ils dit qu'ils allaient venir ?
    .opt-yes = Oui
    .opt-no = Non
    .opt-unsure = Je ne sais pas
    .also-unsure = sais pas, je sais pas, chais pas, jsp, pas sûr, pas sûre, pas sur, peut-être, peut etre
    .retry1 = Pardon, je n'ai pas compris. Des huissiers vont-ils venir ? Oui, non, ou je ne sais pas.
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? Des huissiers vont-ils venir à votre porte ?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Appelez National Debtline au 0808 808 4000. C'est gratuit. Ils aident pour cela tous les jours de travail.
    Le plus souvent, rien ne vous oblige à laisser entrer un huissier.
    Gardez votre porte fermée et parlez à travers. Demandez une lettre qui dit qui ils sont.

money-today =
    Avez-vous à manger pour aujourd'hui, et du chauffage ou du courant chez vous ?
    .opt-yes = Oui, pour aujourd'hui
    .also-yes = oui, ouais, ça va pour aujourd'hui
    .opt-no = Non, il m'en manque
    .also-no = non, nan, nn, presque rien
    .retry1 = Pardon, je n'ai pas compris. Avez-vous à manger et du chauffage aujourd'hui ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Avez-vous à manger et du chauffage pour aujourd'hui ?

money-urgent =
    Merci de me l'avoir dit. Cela arrive à beaucoup de gens, et il y a de l'aide aujourd'hui.
    La mairie (council) a de l'argent pour les urgences. Demandez « crisis help » (aide d'urgence). Citizens Advice peut vous aider à avoir un colis de nourriture : 0800 144 8848.
