# The matches are laid out below this message, then the buttons.
find-offer =
    { NUM($matches) ->
        [one] J'ai trouvé une chose qui peut convenir.
        [many] J'ai trouvé { $matches } choses qui peuvent convenir.
       *[other] J'ai trouvé { $matches } choses qui peuvent convenir.
    } Qu'est-ce qui vous intéresse ?
    .retry1 = Pardon, je n'ai pas compris lequel. Vous pouvez écrire son numéro.
    .retry2 = Écrivez 1, 2 ou 3, ou choisissez « Rien de tout ça ».
    .nudge = Êtes-vous toujours là ? Regardez, et dites-moi ce qui vous plaît.

find-how =
    Votre choix : { $choice }. Que voulez-vous faire maintenant ?
    .opt-refer = Parlez-leur de moi
    .also-refer = parlez leur de moi, dites leur, dites leur pour moi, prévenez les, prevenez les, contactez les, inscrivez moi
    .opt-details = Leur téléphone et leur adresse
    .also-details = téléphone, telephone, leur téléphone, tel, numéro, leur numéro, contact, coordonnées, coordonnees
    .opt-human = Parler d'abord à une personne
    .retry1 = Pardon, je n'ai pas compris. Devons-nous leur parler de vous, ou voulez-vous leur téléphone et leur adresse ?
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? Votre choix : { $choice }. Que voulez-vous faire maintenant ?

# Consent to sharing, apart from consent to the service.
find-share =
    { $whom ->
        [other] Pour cela, nous devons parler de la personne pour qui vous demandez. Nous le ferons seulement avec { $choice }. Est-elle d'accord ?
        [work] Pour cela, nous devons parler de la personne pour qui vous demandez. Nous le ferons seulement avec { $choice }. Est-elle d'accord ?
       *[me] Pour cela, nous devons dire que vous aimeriez venir. Nous le dirons seulement à { $choice }. Êtes-vous d'accord ?
    }
    .opt-yes = Oui, vous pouvez leur dire
    .also-yes = oui, ouais, ok, okay, d'accord, dac, bien sûr, bien sur, ça marche, ca marche, vas-y, allez-y
    .opt-no = Non, ne leur dites pas
    .also-no = non, nan, nn, non merci, pas d'accord, je ne suis pas d'accord, je suis pas d'accord, pas ok, pas sûr, pas sûre, pas sur, sais pas, je sais pas, je ne sais pas, ne dites rien, dites rien, je préfère pas, je prefere pas, plutôt pas
    .retry1 = Pardon, je n'ai pas compris. Pouvons-nous le leur dire ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Pouvons-nous le leur dire ?

find-sent =
    { $whom ->
        [other] C'est noté. Cette personne aimerait aller ici : { $choice }. Quelqu'un de notre équipe les préviendra.
        [work] C'est noté. Cette personne aimerait aller ici : { $choice }. Quelqu'un de notre équipe les préviendra.
       *[me] C'est noté. Vous aimeriez aller ici : { $choice }. Une personne de notre équipe les préviendra.
    }
    Voici comment les contacter vous-même :

find-failed = Pardon, nous n'avons pas pu le faire pour l'instant. Une personne vous aidera pour cela.

find-details = Voici comment les contacter :

find-soon = Dans une semaine, nous vous demanderons comment ça s'est passé. Si vous ne voulez pas, écrivez « stop ».

find-none =
    Pardon, je n'ai rien trouvé qui convient pour l'instant. Une personne de notre équipe en sait peut-être plus. Voulez-vous lui parler ?
    .opt-yes = Oui, s'il vous plaît
    .also-yes = oui, ouais, ok, okay, d'accord, oui svp, je veux bien, bien sûr, bien sur
    .opt-no = Pas maintenant
    .also-no = non, nan, nn, non merci, plus tard
    .retry1 = Pardon, je n'ai pas compris. Voulez-vous parler à une personne de notre équipe ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Voulez-vous parler à une personne de notre équipe ?
