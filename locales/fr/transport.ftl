transport-going =
    Où voulez-vous aller ? Vous pouvez passer cette question.
    .opt-health = Chez le médecin ou à l'hôpital
    .also-health = médecin, docteur, hôpital, hosto, dentiste, rendez-vous, rdv, gp
    .opt-shops = Faire des courses
    .also-shops = magasin, magasins, courses, les courses, supermarché
    .opt-people = Voir des gens ou un groupe
    .also-people = amis, mes amis, famille, ma famille, gens, groupe, groupes, club
    .opt-work = Au travail ou à un cours
    .also-work = travail, boulot, taf, cours, école, formation
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Où voulez-vous aller ?

# Source: nhs.uk, Healthcare Travel Costs Scheme (where a doctor or dentist referred them; not for a visit to the GP). Not checked by a lawyer.
transport-nhs = Si un médecin vous envoie à l'hôpital et que vous avez peu d'argent, le NHS peut payer votre trajet. Gardez vos tickets et demandez à l'hôpital.

transport-soon =
    { $whom ->
        [other] Cette personne doit-elle y être aujourd'hui ou demain ?
        [work] Cette personne doit-elle y être aujourd'hui ou demain ?
       *[me] Devez-vous y être aujourd'hui ou demain ?
    }
    .opt-yes = Oui
    .also-yes = ouais, aujourd'hui, demain
    .opt-no = Non
    .also-no = nan, nn, plus tard, la semaine prochaine
    .retry1 = Pardon, je n'ai pas compris. { $whom ->
            [other] Cette personne doit-elle y être aujourd'hui ou demain ?
            [work] Cette personne doit-elle y être aujourd'hui ou demain ?
           *[me] Devez-vous y être aujourd'hui ou demain ?
        } Oui ou non.
    .retry2 = Choisissez oui ou non, ou passez cette question.
    .nudge = Êtes-vous toujours là ? { $whom ->
            [other] Cette personne doit-elle y être aujourd'hui ou demain ?
            [work] Cette personne doit-elle y être aujourd'hui ou demain ?
           *[me] Devez-vous y être aujourd'hui ou demain ?
        }

transport-urgent = Appelez maintenant l'endroit qui vous attend. Demandez si on peut venir vous chercher, vous téléphoner, ou vous voir un autre jour. Je demande aussi de l'aide à notre équipe.

transport-stops =
    Qu'est-ce qui rend le trajet difficile ? Vous pouvez passer cette question.
    .opt-cost = C'est trop cher
    .also-cost = cher, trop cher, prix, argent, pas d'argent, pas de sous, pas les moyens
    .opt-walking = J'ai du mal à marcher
    .also-walking = marcher, marche, escaliers, douleur, fauteuil roulant, fauteuil, béquilles
    .opt-afraid = J'ai peur sans compagnie
    .also-afraid = peur, j'ai peur, angoisse, stress, panique, peur d'y aller seul, peur d'y aller seule
    .opt-no_bus = Il n'y a pas de bus
    .also-no_bus = pas de bus, aucun bus, pas de voiture, pas de train
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui rend le trajet difficile ?

# Source: gov.uk, “Apply for an older person’s bus pass” and “Apply for a disabled person’s bus pass”. Not checked by a lawyer.
transport-pass = Les gens plus âgés et beaucoup de gens qui ont un handicap peuvent prendre le bus gratuitement. Demandez un « bus pass » (une carte de bus) à la mairie (council).

transport-afraid = Beaucoup de gens ressentent cela. Vous pouvez demander au groupe si quelqu'un peut vous attendre à la porte la première fois.
