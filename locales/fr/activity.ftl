activity-making =
    Que voulez-vous créer ? Vous pouvez passer cette question.
    .opt-music = De la musique
    .also-music = musique, chanter, chant, chorale, guitare, piano
    .opt-art = De l'art
    .also-art = art, peinture, peindre, dessin, dessiner, photo, photos
    .opt-writing = Écrire des textes
    .also-writing = écrire, écriture, poèmes, poésie, histoires
    .opt-crafts = Du travail manuel
    .also-crafts = tricot, couture, crochet, bois, poterie, bricolage, travaux manuels
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Que voulez-vous créer ?

activity-outside =
    Que voulez-vous faire dehors ? Vous pouvez passer cette question.
    .opt-garden = Jardiner
    .also-garden = jardin, jardinage, potager, plantes, fleurs
    .opt-walk = Marcher
    .also-walk = marche, balade, promenade, me promener, rando
    .opt-water = Au bord de l'eau
    .also-water = eau, mer, plage, rivière, canal, pêche
    .opt-animals = Avec des animaux
    .also-animals = animaux, chiens, chevaux, oiseaux
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Que voulez-vous faire dehors ?

activity-moving =
    Comment voulez-vous bouger ? Vous pouvez passer cette question.
    .opt-gentle = Tout doucement
    .also-gentle = doucement, doux, facile, tranquille, yoga, sur une chaise, assis, assise
    .opt-walking = Marcher
    .also-walking = marche, balade, promenade, me promener
    .opt-gym = Salle de sport ou cours
    .also-gym = salle, muscu, gym, cours, danse, foot, fitness
    .opt-water = Dans l'eau
    .also-water = piscine, nager, natation
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Comment voulez-vous bouger ?

activity-careful =
    { $whom ->
        [other] Un médecin a-t-il dit à cette personne de faire attention quand elle bouge ?
        [work] Un médecin a-t-il dit à cette personne de faire attention quand elle bouge ?
       *[me] Un médecin vous a-t-il dit de faire attention quand vous bougez ?
    }
    .opt-yes = Oui
    .also-yes = ouais, je crois, je crois que oui, peut-être, pas sûr, pas sûre, sais pas, je sais pas, je ne sais pas, jsp
    .opt-no = Non
    .also-no = nan, nn
    .retry1 = Pardon, je n'ai pas compris. Un médecin a-t-il dit de faire attention ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Un médecin a-t-il dit de faire attention ?

activity-doctor = Alors, demandez d'abord conseil à votre médecin ou à votre infirmière. Demandez aussi si le NHS a un cours pour vous. Dites à la personne qui mène le groupe à quoi il faut faire attention.

activity-giving =
    Comment voulez-vous donner de votre temps ? Vous pouvez passer cette question.
    .opt-people = Aider des gens
    .also-people = gens, aider, compagnie, avec des gens
    .opt-outdoors = Être dehors
    .also-outdoors = dehors, jardin, jardinage, animaux, plein air
    .opt-behind = Au bureau, en cuisine ou au tri
    .also-behind = bureau, cuisine, tri, conduire, chauffeur, ordinateur, ordi
    .opt-unsure = Pas encore d'idée
    .also-unsure = je ne sais pas, je sais pas, sais pas, jsp, pas sûr, pas sûre, peu importe, n'importe
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Comment voulez-vous donner de votre temps ?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = Vous pouvez donner de votre temps et garder vos allocations. Dites-le au bureau qui vous paie avant de commencer. Demandez si on vous rembourse le bus.
