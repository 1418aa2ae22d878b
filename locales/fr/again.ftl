again-noted = Bonjour à nouveau. Merci de me l'avoir dit. Regardons cela ensemble.

again-what =
    Bonjour à nouveau. Que voulez-vous faire ?
    .opt-look = Chercher quelque chose d'utile
    .also-look = chercher, cherche, trouver, trouver quelque chose, je cherche quelque chose, regarder
    .opt-human = Parler à une personne
    .opt-nothing = Rien pour l'instant
    .also-nothing = rien, non, nan, non merci, plus tard, pas maintenant
    .retry1 = Pardon, je n'ai pas compris. Vous pouvez chercher de l'aide, parler à une personne, ou laisser cela pour l'instant.
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? Je peux chercher quelque chose, ou trouver une personne pour vous.

again-bye = D'accord. Écrivez-nous quand vous voulez.
