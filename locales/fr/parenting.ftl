parenting-what =
    Élever un enfant, cela peut être dur. Qu'est-ce qui aiderait le plus ?
    .opt-groups = Un groupe pour nous
    .also-groups = groupe, groupes, un groupe, groupe de jeux, playgroup
    .opt-behaviour = Le comportement de mon enfant
    .also-behaviour = comportement, colères, caprices, il n'écoute pas, elle n'écoute pas, n'écoute pas
    .opt-break = Une pause
    .also-break = pause, repos, souffler, du temps pour moi
    .opt-money = Argent
    .also-money = l'argent, thune, sous, plus de sous
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui aiderait le plus ?

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] Cette personne peut-elle tenir aujourd'hui, et garder son enfant en sécurité ?
        [work] Cette personne peut-elle tenir aujourd'hui, et garder son enfant en sécurité ?
       *[me] Pouvez-vous tenir aujourd'hui, et garder votre enfant en sécurité ?
    }
    .opt-yes = Oui, je peux
    .also-yes = oui, ouais
    .opt-no = Non, ou je ne sais pas
    .also-no = non, nan, nn, je peux pas, je ne peux pas, je ne sais pas, je sais pas, sais pas, jsp, pas sûr, pas sûre, pas vraiment, peut-être, je crois, je crois que oui, je crois pas, je pense pas
    .retry1 = Pardon, je n'ai pas compris. { $whom ->
            [other] Cette personne peut-elle tenir aujourd'hui, et garder son enfant en sécurité ?
            [work] Cette personne peut-elle tenir aujourd'hui, et garder son enfant en sécurité ?
           *[me] Pouvez-vous tenir, et garder votre enfant en sécurité ?
        } Oui ou non.
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? { $whom ->
            [other] Cette personne peut-elle tenir aujourd'hui, et garder son enfant en sécurité ?
            [work] Cette personne peut-elle tenir aujourd'hui, et garder son enfant en sécurité ?
           *[me] Pouvez-vous tenir aujourd'hui, et garder votre enfant en sécurité ?
        }

parenting-urgent =
    Merci de me l'avoir dit. Beaucoup de parents vivent ce moment. Si quelqu'un risque d'être blessé maintenant, appelez le 999.
    NSPCC peut vous conseiller, gratuitement : 0808 800 5000. Un enfant peut appeler Childline, gratuitement : 0800 1111. Pour parler à n'importe quelle heure, appelez Samaritans, gratuitement : 116 123.
    Je préviens notre équipe maintenant.

parenting-talk =
    Voulez-vous parler ici à une personne de notre équipe ?
    .opt-yes = Oui, s'il vous plaît
    .also-yes = oui, ouais, ok, okay, d'accord, oui svp, je veux bien
    .opt-no = Non, je veux voir d'abord la liste
    .also-no = non, nan, nn, non merci, la liste, voir la liste
    .retry1 = Pardon, je n'ai pas compris. Voulez-vous parler à une personne de notre équipe ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Voulez-vous parler à une personne de notre équipe ?

parenting-child =
    Quel âge a l'enfant ? S'il y en a plusieurs, pensez à l'enfant qui vous inquiète le plus.
    .opt-baby = Pas encore né, ou bébé
    .also-baby = bébé, nouveau-né, enceinte, je suis enceinte, grossesse, 0, 1 mois, 2 mois, 3 mois, 4 mois, 5 mois, 6 mois, 7 mois, 8 mois, 9 mois, 10 mois, 11 mois, 1 semaines, 2 semaines, 3 semaines, 4 semaines, 5 semaines, 6 semaines, 7 semaines, 8 semaines, 9 semaines, 10 semaines, 11 semaines, 12 semaines
    .opt-small = Moins de 5 ans
    .also-small = petit enfant, un an, 1 an, deux ans, trois ans, quatre ans, 2 ans, 3 ans, 4 ans, 1, 2, 3, 4, deux, trois, quatre
    .opt-school = De 5 à 11 ans
    .also-school = 5 ans, 6 ans, 7 ans, 8 ans, 9 ans, 10 ans, 11 ans, 5, 6, 7, 8, 9, 10, 11, cinq, six, sept, huit, neuf, dix, onze
    .opt-teen = De 12 à 17 ans
    .also-teen = ado, adolescent, adolescente, 12 ans, 13 ans, 14 ans, 15 ans, 16 ans, 17 ans, 12, 13, 14, 15, 16, 17, douze, treize, quatorze, quinze, seize, dix-sept
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Quel âge a l'enfant ?

# Source: NHS, on health visitors and midwives.
parenting-visitor = Chaque enfant de moins de 5 ans a une infirmière pour les petits (health visitor), gratuitement. Vous pouvez l'appeler pour tout, et aussi pour dire comment vous allez. Votre médecin (GP) peut vous donner le numéro. Avant la naissance, demandez à la sage-femme (midwife).

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = L'école de votre enfant et la mairie (council) peuvent aider. Demandez « early help » (une aide tôt pour la famille) : c'est gratuit, et c'est vous qui choisissez si vous la voulez.
