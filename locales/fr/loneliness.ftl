loneliness-company =
    La solitude, c'est dur, et beaucoup de gens vivent cela. Qu'est-ce qui aiderait le plus ?
    .opt-company = De la compagnie
    .also-company = compagnie, amis, des amis, me faire des amis, copains, rencontrer des gens
    .opt-grief = Un de mes proches est mort
    .also-grief = quelqu'un est mort, un décès, deces, deuil, en deuil
    .opt-activity = Une activité
    .also-activity = activité, activite, activités, quelque chose à faire, m'occuper, faire quelque chose, sortir
    .opt-talk = Juste parler
    .also-talk = parler, discuter, juste discuter, parler un peu, papoter
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou écrire son numéro.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui aiderait le plus ?

loneliness-grief =
    { $whom ->
        [other] Perdre quelqu'un est très dur. Près de chez cette personne, il y a des gens qui savent ce que c'est.
        [work] Perdre quelqu'un est très dur. Près de chez cette personne, il y a des gens qui savent ce que c'est.
       *[me] Perdre quelqu'un est très dur. Près de chez vous, il y a des gens qui savent ce que c'est.
    }

loneliness-talk = Bien sûr. Je demande à une personne de notre équipe de vous écrire.
