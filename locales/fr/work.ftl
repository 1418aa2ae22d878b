work-what =
    Quelle aide voulez-vous pour le travail ? Vous pouvez passer cette question.
    .opt-find = Trouver un travail
    .also-find = un travail, un emploi, emploi, boulot, taf, job, je cherche du travail, chercher du travail, bosser
    .opt-keep = Garder mon travail
    .also-keep = problème au travail, problèmes au travail, mon patron, mon chef, arrêt maladie, stress au travail
    .opt-training = Une formation
    .also-training = formation, un cours, cours, diplôme, apprendre un métier
    .opt-other = Autre chose
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Quelle aide voulez-vous pour le travail ?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    Il y a une aide pour les gens qui ont des problèmes de santé mentale et qui veulent un travail payé. Elle existe dans ces endroits. { $whom ->
        [other] Cette personne habite-t-elle dans l'un d'eux ?
        [work] Cette personne habite-t-elle dans l'un d'eux ?
       *[me] Habitez-vous dans l'un d'eux ?
    }
    .opt-liverpool = Liverpool
    .opt-warrington = Warrington
    .opt-halton = Halton
    .also-halton = widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = birkenhead, wallasey
    .opt-none = Non, ou pas pour moi
    .also-none = non, nan, nn, pas pour moi, ailleurs, aucun
    .retry1 = Pardon, je n'ai pas compris. { $whom ->
            [other] Cette personne habite-t-elle dans un de ces endroits ?
            [work] Cette personne habite-t-elle dans un de ces endroits ?
           *[me] Habitez-vous dans un de ces endroits ?
        }
    .retry2 = Choisissez un endroit, ou « Non, ou pas pour moi ».
    .nudge = Êtes-vous toujours là ? { $whom ->
            [other] Cette personne habite-t-elle dans un de ces endroits ?
            [work] Cette personne habite-t-elle dans un de ces endroits ?
           *[me] Habitez-vous dans un de ces endroits ?
        }

work-talk =
    Une personne de notre équipe peut vous en dire plus sur cette aide. Voulez-vous lui parler ?
    .opt-yes = Oui, s'il vous plaît
    .also-yes = oui, ouais, ok, okay, d'accord, oui svp, je veux bien, bien sûr
    .opt-no = Non, je veux voir d'autres aides
    .also-no = non, nan, nn, non merci, pas maintenant, plus tard, d'autres aides
    .retry1 = Pardon, je n'ai pas compris. Voulez-vous parler à une personne de notre équipe ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Voulez-vous parler à une personne de notre équipe ?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    Avant de quitter votre travail ou de signer quelque chose, demandez conseil à Acas, gratuitement : acas.org.uk, ou 0300 123 1100.
    Si vous avez un handicap ou une longue maladie, vous pouvez demander des changements qui vous aident à travailler. La loi les appelle « reasonable adjustments » (des changements raisonnables).

# Source: National Careers Service. Not checked.
work-training = Le National Careers Service donne des conseils gratuits sur les formations et les emplois : nationalcareers.service.gov.uk, ou 0800 100 900.
