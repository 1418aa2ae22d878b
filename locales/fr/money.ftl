money-bailiffs =
    { $whom ->
        [other] Des huissiers (bailiffs) sont-ils à la porte de cette personne, ou ont-ils dit qu'ils allaient venir ?
        [work] Des huissiers (bailiffs) sont-ils à la porte de cette personne, ou ont-ils dit qu'ils allaient venir ?
       *[me] Des huissiers (bailiffs) sont-ils à votre porte, ou ont-ils dit qu'ils allaient venir ?
    }
    .opt-yes = Oui
    .opt-no = Non
    .opt-unsure = Je ne sais pas
    .also-unsure = sais pas, je sais pas, chais pas, jsp, pas sûr, pas sûre, pas sur, peut-être, peut etre
    .retry1 = Pardon, je n'ai pas compris. Des huissiers vont-ils venir ? Oui, non, ou je ne sais pas.
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? Des huissiers vont-ils venir ?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Appelez National Debtline au 0808 808 4000. C'est gratuit. Ils aident pour cela tous les jours de travail.
    Le plus souvent, rien ne vous oblige à laisser entrer un huissier.
    Gardez votre porte fermée et parlez à travers. Demandez une lettre qui dit qui ils sont.

money-today =
    { $whom ->
        [other] Cette personne a-t-elle à manger pour aujourd'hui, et du chauffage ou du courant chez elle ?
        [work] Cette personne a-t-elle à manger pour aujourd'hui, et du chauffage ou du courant chez elle ?
       *[me] Avez-vous à manger pour aujourd'hui, et du chauffage ou du courant chez vous ?
    }
    .opt-yes = Oui, pour aujourd'hui
    .also-yes = oui, ouais, ça va pour aujourd'hui
    .opt-no = Non, il m'en manque
    .also-no = non, nan, nn, presque rien
    .retry1 = Pardon, je n'ai pas compris. Y a-t-il à manger et du chauffage aujourd'hui ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Y a-t-il à manger et du chauffage pour aujourd'hui ?

money-urgent =
    Merci de me l'avoir dit. Cela arrive à beaucoup de gens, et il y a de l'aide.
    La mairie (council) a de l'argent pour les urgences. Demandez « crisis help » (aide d'urgence). Citizens Advice peut vous aider à avoir un colis de nourriture : 0800 144 8848.

money-what =
    Les soucis d'argent sont durs à vivre. De quoi s'agit-il surtout ?
    .opt-debt = De l'argent que je dois
    .also-debt = dette, dettes, crédit, crédits, je dois de l'argent
    .opt-benefits = Aides et allocations
    .also-benefits = allocations, allocs, aides, benefits, universal credit
    .opt-bills = Factures de gaz ou de courant
    .also-bills = facture, factures, gaz, courant, électricité, elec, chauffage
    .opt-living = Pas assez pour vivre
    .also-living = pas assez, pas assez d'argent, plus de sous, fauché, fauchée
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? De quoi s'agit-il surtout ?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    En Angleterre et au pays de Galles, vous pouvez demander « breathing space » (une pause pour vos dettes) à une personne qui conseille sur les dettes (debt adviser). Pendant 60 jours, la plupart des gens à qui vous devez de l'argent n'ont pas le droit de vous le réclamer ni d'ajouter des intérêts.
    StepChange peut vous en dire plus, gratuitement : 0800 138 1111.

money-claim =
    Que se passe-t-il avec vos allocations ?
    .opt-apply = Il me faut de l'aide pour la demande
    .also-apply = demande, faire une demande, formulaire, remplir un formulaire, aide pour le formulaire, dossier
    .opt-refused = On m'a dit non
    .also-refused = refus, refusé, refusée, on m'a refusé, on me l'a refusé, rejeté
    .opt-stopped = On les a arrêtées ou baissées
    .also-stopped = baissé, supprimé, sanction, je touche moins, on m'a coupé les aides
    .opt-check = Je veux savoir à quoi j'ai droit
    .also-check = vérifier, à quoi j'ai droit, mes droits
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Que se passe-t-il avec vos allocations ?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = Faites vite votre demande : souvent, l'argent est payé seulement à partir de ce jour-là. Citizens Advice peut voir à quoi vous avez droit et vous aider pour le formulaire, gratuitement : 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = Vous pouvez leur demander de regarder encore une fois. Cela s'appelle « mandatory reconsideration » (revoir la décision). Demandez dans le mois qui suit la date de la lettre. Citizens Advice peut vous aider, gratuitement : 0800 144 8848.

money-meter =
    { $whom ->
        [other] Cette personne a-t-elle un compteur à carte (prepayment meter) qui n'a plus de crédit, ou bientôt plus ?
        [work] Cette personne a-t-elle un compteur à carte (prepayment meter) qui n'a plus de crédit, ou bientôt plus ?
       *[me] Avez-vous un compteur à carte (prepayment meter) qui n'a plus de crédit, ou bientôt plus ?
    }
    .opt-yes = Oui
    .also-yes = ouais, plus de crédit, vide, bientôt vide
    .opt-no = Non
    .also-no = nan, nn, pas de compteur, je n'ai pas de compteur, j'ai pas de compteur
    .retry1 = Pardon, je n'ai pas compris. Le compteur n'a plus de crédit, ou bientôt plus ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Le compteur n'a plus de crédit, ou bientôt plus ?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = Appelez votre compagnie de gaz ou de courant dès qu'elle ouvre. Dites que votre compteur n'aura bientôt plus de crédit et que vous ne pouvez pas payer. Demandez « additional support credit » (du crédit en plus pour vous aider), et s'ils ont un « fuel voucher » (un bon pour l'énergie).

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    Votre compagnie de gaz ou de courant doit chercher avec vous une somme que vous pouvez payer.
    Êtes-vous malade, avez-vous un handicap, un certain âge ou de petits enfants ? Demandez à être sur le « Priority Services Register » (la liste des gens qui ont de l'aide en plus) : c'est gratuit.
