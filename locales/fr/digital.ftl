digital-what =
    Qu'est-ce qui vous aiderait à aller sur internet ? Vous pouvez passer cette question.
    .opt-device = Un téléphone ou un ordinateur
    .also-device = téléphone, tel, portable, ordinateur, ordi, pc, tablette, un appareil
    .opt-data = Internet ou du crédit
    .also-data = internet, wifi, data, données, crédit, recharge, carte sim, sim, forfait
    .opt-skills = Apprendre à m'en servir
    .also-skills = apprendre, montrez-moi, comment faire, comment ça marche, je sais pas faire
    .opt-form = Remplir un formulaire
    .also-form = formulaire, un formulaire, dossier, formulaire en ligne, papiers en ligne
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui vous aiderait à aller sur internet ?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = Beaucoup de bibliothèques ont des ordinateurs pour tout le monde. Demandez sur place : parfois, quelqu'un peut vous montrer comment faire.

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = La National Databank donne de l'internet gratuit pour le téléphone aux gens qui ont peu d'argent et au moins 18 ans. Demandez à une bibliothèque ou à notre équipe où le trouver près de chez vous.

digital-due =
    Faut-il envoyer le formulaire dans les prochains jours ?
    .opt-soon = Oui, bientôt
    .also-soon = oui, ouais, aujourd'hui, demain, cette semaine, vite, jours, un jour
    .opt-later = Non, j'ai le temps
    .also-later = non, nan, nn, plus tard, la semaine prochaine, le mois prochain, semaines, mois
    .retry1 = Pardon, je n'ai pas compris. Faut-il envoyer le formulaire dans les prochains jours ? Oui ou non.
    .retry2 = Choisissez oui ou non, ou passez cette question.
    .nudge = Êtes-vous toujours là ? Faut-il envoyer le formulaire dans les prochains jours ?

digital-urgent = Si vous risquez d'être en retard, appelez le bureau qui demande le formulaire et demandez plus de temps. Je demande aussi de l'aide à notre équipe.
