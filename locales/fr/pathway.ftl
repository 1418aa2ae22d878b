pathway-needs =
    { $whom ->
        [other] Pour quoi cette personne veut-elle de l'aide ?
        [work] Pour quoi cette personne veut-elle de l'aide ?
       *[me] Pour quoi voulez-vous de l'aide ?
    } Vous pouvez choisir plusieurs réponses, ou me le dire avec vos mots.
    .retry1 = Pardon, je n'ai pas compris. Choisissez dans la liste, ou dites-le autrement.
    .retry2 = Par exemple : « je n'ai personne à qui parler », ou « je n'arrive pas à payer mes factures ».
    .nudge = Êtes-vous toujours là ? Quand vous voulez, dites-moi ce qui aiderait.

pathway-area =
    { $whom ->
        [other] Où habite cette personne ?
        [work] Où habite cette personne ?
       *[me] Où habitez-vous ?
    } Le début du code postal, comme L9, ou le nom du quartier suffit. Vous pouvez passer cette question.
    .retry1 = Pardon, je n'ai pas trouvé cet endroit. Essayez le début du code postal, comme L9.
    .retry2 = Le nom d'une ville ou d'un quartier va aussi, comme Bootle. Ou choisissez « Passer ».
    .nudge = Êtes-vous toujours là ? Si vous me dites le quartier, je peux chercher là-bas.

# Somebody lives where the service does not work. $districts is a list of where it does, $area what they said.
pathway-outside =
    Nous connaissons surtout des lieux dans ces secteurs : { $districts }. Pour { $area }, nous trouverons peut-être peu de choses, mais l'aide en ligne peut convenir.
    Le cabinet du médecin (GP) de là-bas peut aussi aider. Demandez un « social prescriber » : quelqu'un qui sait ce qui existe tout près.

pathway-prefs =
    { $whom ->
        [other] Qu'est-ce qui conviendrait à cette personne ?
        [work] Qu'est-ce qui conviendrait à cette personne ?
       *[me] Qu'est-ce qui vous conviendrait ?
    } Choisissez tout ce que vous voulez, ou passez cette question.
    .opt-daytime = En journée
    .also-daytime = journée, journee, la journée, matin, le matin, après-midi, apres midi, aprem, l'après-midi
    .opt-evening = Le soir
    .also-evening = soir, soirée, soiree, en soirée, après le travail, apres le boulot, après le boulot
    .opt-weekend = Le week-end
    .also-weekend = weekend, week end, le we, samedi, dimanche
    .opt-online = En ligne
    .opt-in_person = Face à face
    .also-in_person = face a face, en vrai, sur place, en présentiel, presentiel, rencontrer des gens, voir des gens
    .opt-free = Gratuit
    .opt-step_free = Sans marches
    .also-step_free = sans escalier, sans escaliers, pas d'escalier, pas d'escaliers, plain-pied, ascenseur, fauteuil roulant, fauteuil
    .opt-women_only = Seulement pour les femmes
    .also-women_only = entre femmes, que des femmes, que pour les femmes, femmes uniquement, juste des femmes
    .retry1 = Pardon, je n'ai pas compris. Choisissez ce qui convient, ou passez cette question.
    .retry2 = Vous pouvez choisir plusieurs réponses. Si tout convient, choisissez « Passer ».
    .nudge = Êtes-vous toujours là ? Dites-moi ce qui conviendrait, ou passez cette question.

pathway-more =
    Pouvons-nous vous aider pour autre chose ?
    .opt-yes = Oui, autre chose
    .also-yes = oui, ouais, autre chose, encore une chose
    .opt-human = Parler à une personne
    .opt-no = Non, rien d'autre
    .also-no = non, nan, nn, non merci, rien d'autre, c'est bon, c'est bon merci, ça ira
    .retry1 = Pardon, je n'ai pas compris. Y a-t-il autre chose ?
    .retry2 = Choisissez oui, non, ou parler à une personne.
    .nudge = Êtes-vous toujours là ? Pouvons-nous vous aider pour autre chose ?

pathway-bye =
    Merci d'avoir parlé avec nous. Tout est gardé ici. Vous pouvez écrire à tout moment, de jour comme de nuit.
