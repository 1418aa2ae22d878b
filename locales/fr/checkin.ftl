checkin-went =
    Bonjour. La semaine dernière, nous avons parlé de ceci : { $choice }. Comment ça s'est passé ?
    .opt-received = J'y ai été, ou on s'est occupé de moi
    .also-received = j'y ai été, j'y suis allé, j'y suis allée, jy suis alle, c'est fait, on s'est occupé de moi, ça s'est bien passé, ca s'est bien passe, c'était bien, c'etait bien
    .opt-not_yet = Pas encore
    .opt-not_for_me = Ce n'était pas pour moi
    .also-not_for_me = pas mon truc, ça m'a pas plu, ca ne m'a pas plu, j'ai pas aimé, j'ai pas aime
    .opt-no_longer = Je n'en ai plus besoin
    .retry1 = Pardon, je n'ai pas compris. Est-ce fait, ou pas encore ?
    .retry2 = Choisissez une de ces réponses.
    .nudge = Quand vous aurez un moment, dites-moi comment ça s'est passé : { $choice }.

checkin-received = C'est une bonne nouvelle. Merci de me l'avoir dit.

checkin-not_yet =
    Ce n'est pas grave. Qu'est-ce qui aiderait maintenant ?
    .opt-later = Me redemander dans une semaine
    .also-later = plus tard, redemandez moi, redemande moi plus tard, la semaine prochaine, semaine prochaine
    .opt-other = Voir autre chose
    .also-other = autre chose, quelque chose d'autre
    .opt-human = Parler à une personne
    .opt-nothing = Rien, merci
    .also-nothing = rien, non, nan, non merci
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui aiderait maintenant ?
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui aiderait maintenant ?

checkin-soon = Je vous redemanderai dans une semaine.

checkin-other = Merci de me l'avoir dit. Cherchons autre chose.

checkin-no_longer = Merci de me l'avoir dit. Écrivez-nous quand vous voulez.
