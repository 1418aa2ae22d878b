# Small dialogues that may break in at any moment.

help-what =
    Je peux vous aider à trouver de la compagnie, des conseils sur l'argent ou le logement, des cours, et bien plus.
    Écrivez avec vos mots, à tout moment. Vous pouvez aussi écrire ces mots :
    « humain » : parler à une personne. « retour » : revenir à la question d'avant. « langue » : changer de langue.
    « mes données » : voir ce que nous gardons. « supprimer mes données » : l'effacer. « stop » : nous ne vous écrirons plus.
    Si vous êtes en danger, appelez le 999.

stop-done = D'accord. Nous ne vous écrirons plus, sauf si vous écrivez en premier. Vous pouvez revenir à tout moment.

language-ask =
    Dans quelle langue voulez-vous parler ?
    .retry1 = Choisissez une langue dans la liste, ou écrivez son nom.
    .retry2 = Vous pouvez écrire, par exemple : English, Polski, العربية.

language-done = D'accord. À partir de maintenant, j'écris en français.

# $held is a list of lines, made from the held- messages.
mydata-told =
    Voici ce que nous gardons sur vous :
    { $held }

deletedata-sure =
    Voulez-vous que nous supprimions tout ce que vous nous avez dit ? Ensuite, on ne peut pas revenir en arrière. Si une personne de notre équipe vous aide, elle ne verra plus rien non plus.
    .opt-yes = Oui, c'est ce que je veux
    .also-yes = oui, ouais, oui vraiment, oui je le veux, oui vas-y, oui allez-y
    .opt-no = Non, gardez tout
    .also-no = non, nan, nn, garder, gardez, tout garder, sais pas, je sais pas, je ne sais pas, pas sûr, pas sûre, pas sur
    .retry1 = Pardon, je n'ai pas compris. Devons-nous tout supprimer ? Oui ou non.
    .retry2 = Choisissez oui ou non.

deletedata-erased = Tout ce que vous nous avez dit est supprimé. Vous pouvez revenir à tout moment. Si vous êtes en danger, appelez le 999.

deletedata-kept = D'accord. Rien n'a été supprimé.

deletedata-failed = Pardon, nous n'avons pas pu le supprimer pour l'instant. Essayez encore dans un petit moment.

held-nothing = Rien.
held-lang = Langue : { $lang }
held-needs = Aide demandée : { $needs }
held-area = Quartier : { $area }
held-whom =
    { $whom ->
        [other] C'est pour quelqu'un que vous connaissez.
        [work] C'est pour quelqu'un que vous aidez dans votre travail.
       *[me] C'est pour vous.
    }
held-age =
    { $whom ->
        [other] L'âge de cette personne : { $age }
        [work] L'âge de cette personne : { $age }
       *[me] Votre âge : { $age }
    }
held-matters = Ce qui compte : { $matters }
held-name = Nom : { $name }
held-phone = Téléphone : { $phone }
held-consent-service = Vous avez dit oui : nous pouvons garder cela.
held-consent-sharing = Vous avez dit oui : nous pouvons parler de vous là où vous choisissez d'aller.
held-courses = Cours où vous avez une place, ou en attendez une : { $courses }
held-transcript = Tous les messages de cette discussion. Vous pouvez les lire plus haut.
