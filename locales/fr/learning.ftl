learning-what =
    { $whom ->
        [other] Que veut apprendre cette personne ?
        [work] Que veut apprendre cette personne ?
       *[me] Que voulez-vous apprendre ?
    } Vous pouvez passer cette question.
    .opt-wellbeing = Me sentir bien
    .opt-creative = Créer de mes mains
    .opt-work = Pour le travail
    .opt-computers = Ordinateur et téléphone
    .opt-english = Mieux parler anglais
    .also-english = anglais, cours d'anglais, apprendre l'anglais, langlais
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui serait bien à apprendre ?
