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

# Who writes asked for somebody else before.
again-same =
    Bonjour à nouveau. Est-ce pour la même personne que la dernière fois ?
    .opt-same = Oui, la même
    .also-same = oui, la même, la même personne
    .opt-new = Non, quelqu'un d'autre
    .also-new = non, quelqu'un d'autre, une autre personne, une autre, pour moi, moi
    .retry1 = Désolé, je n'ai pas compris. Est-ce la même personne que la dernière fois ?
    .retry2 = Merci de choisir : la même personne, ou quelqu'un d'autre.
    .nudge = Êtes-vous toujours là ? Est-ce pour la même personne que la dernière fois ?

again-whom =
    Est-ce pour vous, ou pour quelqu'un d'autre ?
    .opt-me = Pour moi
    .also-me = moi, c'est pour moi, pr moi, moi-même, pour moi-même
    .opt-other = Pour un proche ou une connaissance
    .also-other = proche, connaissance, quelqu'un d'autre, pour quelqu'un d'autre, une autre personne, pour une autre personne, quelqu'un que je connais, ma mère, maman, mon père, papa, mon fils, ma fille, mon enfant, mon mari, ma femme, mon conjoint, ma conjointe, mon copain, ma copine, mon frère, ma sœur, ma soeur, ma grand-mère, mamie, mon grand-père, papi, mon ami, mon amie, un ami, une amie, mon voisin, ma voisine, un proche
    .opt-work = Pour quelqu'un que j'aide dans mon travail
    .also-work = pour le travail, pour mon travail, dans mon travail, au travail, le boulot, pour le boulot, un patient, une patiente, un élève, une élève, je suis professionnel, je suis professionnelle, je suis infirmière, je suis infirmier, je suis médecin, je suis assistante sociale, je suis assistant social, je suis prof, je veux orienter quelqu'un
    .retry1 = Pardon, je n'ai pas compris. Pour qui est-ce ?
    .retry2 = Vous pouvez toucher une réponse, ou écrire son numéro. Vous pouvez aussi passer cette question.
    .nudge = Êtes-vous toujours là ? Pour qui est-ce ?
