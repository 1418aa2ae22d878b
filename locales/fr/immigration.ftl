immigration-what =
    De quoi s'agit-il ? Vous pouvez passer cette question.
    .opt-asylum = Asile
    .also-asylum = demande d'asile, l'asile, réfugié, réfugiée
    .opt-status = Un visa ou mes papiers
    .also-status = visa, mon visa, papiers, statut, mon statut, titre de séjour, settled status
    .opt-family = Ma famille
    .also-family = famille, femme, mari, ma femme, mon mari, enfants
    .opt-settling = M'installer ici
    .also-settling = vivre ici, m'installer, cours d'anglais, apprendre l'anglais
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? De quoi s'agit-il ?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = Pour l'immigration, seules deux sortes de personnes ont le droit de vous conseiller : un « registered adviser » (personne enregistrée pour cela) ou un « solicitor » (juriste). Pour l'asile, cela peut être gratuit.

immigration-date =
    { $whom ->
        [other] Cette personne a-t-elle une lettre avec une date, ou un rendez-vous, dans les prochains jours ?
        [work] Cette personne a-t-elle une lettre avec une date, ou un rendez-vous, dans les prochains jours ?
       *[me] Avez-vous une lettre avec une date, ou un rendez-vous, dans les prochains jours ?
    }
    .opt-yes = Oui
    .also-yes = ouais, j'ai un rendez-vous, j'ai un rdv, j'ai une lettre, aujourd'hui, demain, jours, cette semaine, semaine, semaines
    .opt-no = Non
    .also-no = nan, nn, pas de rendez-vous, pas de rdv, pas de lettre
    .retry1 = Pardon, je n'ai pas compris. Y a-t-il une date dans les prochains jours ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Y a-t-il une date dans les prochains jours ?

immigration-soon = Ne laissez pas passer cette date. Notre équipe peut vous aider à chercher quelqu'un qui a le droit de vous conseiller.

immigration-talk =
    Voulez-vous parler ici à une personne de notre équipe ?
    .opt-yes = Oui, s'il vous plaît
    .also-yes = oui, ouais, ok, okay, d'accord, oui svp, je veux bien
    .opt-no = Non, je veux voir d'abord la liste
    .also-no = non, nan, nn, non merci, la liste, voir la liste
    .retry1 = Pardon, je n'ai pas compris. Voulez-vous parler à une personne de notre équipe ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Voulez-vous parler à une personne de notre équipe ?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = Tout le monde peut s'inscrire chez un médecin (GP), gratuitement. Pas besoin de papiers, de visa ni de preuve d'adresse. Vous pouvez demander un interprète.
