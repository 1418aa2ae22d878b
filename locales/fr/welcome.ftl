# The first conversation. Message ids are <dialogue>-<node>; docs/dialogues.md says which parts each has.

welcome-lang =
    Bonjour. Dans quelle langue voulez-vous parler ?
    .retry1 = Choisissez une langue dans la liste, ou écrivez son nom.
    .retry2 = Vous pouvez écrire, par exemple : English, Polski, العربية.
    .nudge = Nous sommes toujours là. Dans quelle langue voulez-vous parler ?

welcome-hello =
    Bonjour, et bienvenue chez { $service }. Je suis un assistant automatique, pas une personne.
    Je peux vous aider à trouver des choses près de chez vous : de la compagnie, de l'aide pour l'argent ou le logement, des cours, et bien plus. Vous pouvez demander à parler à une personne à tout moment.

# Consent to the service. "Yes" lets us keep what the person says.
welcome-agree =
    Pour vous aider, nous devons garder ce que vous écrivez ici. Seule notre équipe peut le lire. Vous pouvez le voir ou le supprimer quand vous voulez. Êtes-vous d'accord ?
    .opt-yes = Oui, je suis d'accord
    .also-yes = oui, ouais, ok, okay, d'accord, dac, oui d'accord, bien sûr, bien sur, ça marche, ca marche, j'accepte, vas-y, allez-y
    .opt-more = Je veux d'abord en savoir plus
    .also-more = plus, en savoir plus, dites m'en plus, pourquoi, expliquez moi, sais pas, je sais pas, je ne sais pas, jsp, pas sûr, pas sûre, pas sur
    .opt-no = Non, merci
    .also-no = non, nan, nn, pas d'accord, je suis pas d'accord, je ne suis pas d'accord, pas ok, je refuse, je n'accepte pas, j'accepte pas, je préfère pas, je prefere pas, plutôt pas
    .retry1 = Pardon, je n'ai pas compris. Pouvons-nous garder ce que vous écrivez ici ? Vous pouvez dire oui ou non.
    .retry2 = Choisissez : oui, non, ou en savoir plus.
    .nudge = Êtes-vous toujours là ? Prenez votre temps. Pouvons-nous garder ce que vous écrivez ?

welcome-more =
    Nous gardons vos messages pour que vous n'ayez pas à tout raconter deux fois. Notre équipe les lit pour vous aider.
    Nous ne transmettons rien à d'autres gens, sauf si vous dites oui d'abord. Écrivez « mes données » pour voir ce que nous gardons, ou « supprimer mes données » pour l'effacer.
    Si votre vie est en danger, appelez le 999.

# After consent, when the first message already told us what matters.
welcome-noted = Merci de me l'avoir dit. J'ai noté ce que vous avez écrit. Vous n'avez pas besoin de le redire.

welcome-age =
    Quel âge avez-vous ? Certains groupes accueillent seulement certains âges. Vous pouvez passer cette question.
    .retry1 = Écrivez votre âge en chiffres, comme 42. Ou choisissez « Passer ».
    .retry2 = Un nombre suffit. Ou choisissez « Passer ».
    .nudge = Êtes-vous toujours là ? Si vous voulez, dites-moi votre âge, ou passez cette question.

welcome-matters =
    Avec vos mots : qu'est-ce qui compte le plus pour vous en ce moment ? Quelques mots suffisent. Vous pouvez passer cette question.
    .retry1 = Écrivez ce qui vous vient à l'esprit, ou choisissez « Passer ».
    .retry2 = Toutes les réponses sont bonnes. Vous pouvez aussi passer cette question.
    .nudge = Quand vous voulez : qu'est-ce qui compte le plus pour vous en ce moment ?

welcome-declined =
    D'accord. Nous ne vous demanderons rien de plus.
    Vous pouvez revenir à tout moment. S'il vous faut de l'aide maintenant, appelez le 999 pour une urgence, le 111 pour la santé, ou Samaritans au 116 123.
