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

# Everything may be for the person who writes (me), for somebody they know (other) or for somebody they help in their job (work).
welcome-whom =
    Est-ce pour vous, ou pour quelqu'un d'autre ?
    .opt-me = Pour moi
    .also-me = moi, c'est pour moi, pr moi, moi-même, pour moi-même
    .opt-other = Pour un proche ou une connaissance
    .also-other = proche, connaissance, quelqu'un d'autre, pour quelqu'un d'autre, une autre personne, pour une autre personne, quelqu'un que je connais, ma mère, maman, mon père, papa, mon fils, ma fille, mon enfant, mon mari, ma femme, mon conjoint, ma conjointe, mon copain, ma copine, mon frère, ma sœur, ma soeur, ma grand-mère, mamie, mon grand-père, papi, mon ami, mon amie, un ami, une amie, mon voisin, ma voisine, un proche
    .opt-work = Pour quelqu'un que j'aide dans mon travail
    .also-work = pour le travail, pour mon travail, dans mon travail, au travail, le boulot, pour le boulot, un patient, une patiente, un élève, une élève, je suis professionnel, je suis professionnelle, je suis infirmière, je suis infirmier, je suis médecin, je suis assistante sociale, je suis assistant social, je suis prof, je veux orienter quelqu'un
    .retry1 = Pardon, je n'ai pas compris. Pour qui est-ce ?
    .retry2 = Vous pouvez toucher une réponse, ou écrire son numéro. Vous pouvez aussi passer cette question.
    .nudge = Êtes-vous toujours là ? Pour qui est-ce ?

welcome-other =
    Merci de penser à cette personne. Si vous le pouvez, dites-lui que vous nous écrivez, et demandez-lui si elle est d'accord.
    Les questions suivantes parlent de cette personne. Quand un bouton dit « je » ou « mon », il s'agit d'elle.

# $whom is me, other or work, here and below; it may be missing, and is me then.
welcome-age =
    { $whom ->
        [other] Quel âge a cette personne ?
       *[me] Quel âge avez-vous ?
    } Certains groupes accueillent seulement certains âges. Vous pouvez passer cette question.
    .retry1 = Écrivez l'âge en chiffres, comme 42. Ou choisissez « Passer ».
    .retry2 = Un nombre suffit. Ou choisissez « Passer ».
    .nudge = Êtes-vous toujours là ? Si vous voulez, dites-moi l'âge, ou passez cette question.

# Below 18. Sources: Childline and the NSPCC, as other lists give them; not checked with them yet, so the web address stands first.
welcome-young =
    { $whom ->
        [other] Ce service est surtout pour les adultes. Une personne de notre équipe peut vous aider à trouver le bon endroit pour quelqu'un de moins de 18 ans.
       *[me] Merci de me l'avoir dit. Ce service est surtout pour les adultes. Une personne de notre équipe peut vous aider à trouver le bon endroit.
    }
    { $whom ->
        [other] La mairie (council) aide aussi les familles. Si un enfant vous inquiète, demandez à NSPCC : nspcc.org.uk ou 0808 800 5000. Si un enfant est en danger, appelez le 999.
       *[me] Vous pouvez aussi parler à Childline. C'est gratuit, pour les moins de 19 ans : childline.org.uk ou 0800 1111. Si vous êtes en danger, appelez le 999.
    }
    Voulez-vous parler à une personne de notre équipe ?
    .opt-human = Oui, à une personne de l'équipe
    .also-human = oui, ouais, oui s'il vous plaît, oui svp, ok, okay, d'accord, je veux bien
    .opt-go_on = Non, continuer ici
    .also-go_on = non, nan, nn, non merci, continuer, continuons, on continue
    .retry1 = Pardon, je n'ai pas compris. Voulez-vous parler à une personne de notre équipe, ou continuer ici ?
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Voulez-vous parler à une personne de notre équipe ?

welcome-matters =
    { $whom ->
        [other] Avec vos mots : qu'est-ce qui compte le plus pour cette personne en ce moment ?
       *[me] Avec vos mots : qu'est-ce qui compte le plus pour vous en ce moment ?
    } Quelques mots suffisent. Vous pouvez passer cette question.
    .retry1 = Écrivez ce qui vous vient à l'esprit, ou choisissez « Passer ».
    .retry2 = Toutes les réponses sont bonnes. Vous pouvez aussi passer cette question.
    .nudge = Quand vous voulez : qu'est-ce qui compte le plus en ce moment ?

welcome-declined =
    D'accord. Nous ne vous demanderons rien de plus.
    Vous pouvez revenir à tout moment. S'il vous faut de l'aide maintenant, appelez le 999 pour une urgence, le 111 pour la santé, ou Samaritans au 116 123.
