# What may be said anywhere.

common-skip = Passer
    .also = je préfère ne pas le dire, je ne veux pas le dire, non, non merci
common-done = J'ai fini
common-none-of-these = Rien de tout ça
    .also = aucun, aucune, non, rien
common-share-place = Partager ma position
common-resume = Quand vous voulez, reprenons où nous en étions.
common-no-way-back = Nous ne pouvons pas revenir plus loin.
common-moved-on = Cette question est déjà passée. Voici où nous en sommes.
common-moved-on-human = Cette question est déjà passée. Vous pouvez écrire ici directement à la personne de notre équipe.
common-not-asked-for = Merci. Je n'en ai pas besoin pour l'instant.
common-heard = Merci de me l'avoir dit. Avant de continuer, j'ai besoin de votre réponse à une question.
common-noted = J'ai aussi noté ceci : { $needs }.
common-which-place = De quel endroit s'agit-il ? Choisissez-en un, ou écrivez le début du code postal.
common-claimed = { $advisor } est là maintenant et va vous écrire.
common-still-here = Nous sommes toujours là. Ce que vous écrivez va à la personne de notre équipe.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] Je ne peux pas encore écouter les messages vocaux. Écrivez votre message, ou écrivez « humain » pour parler à une personne. Si vous êtes en danger, appelez le 999.
        [photo] Je ne peux pas encore regarder les photos. Écrivez votre message, ou écrivez « humain » pour parler à une personne.
       *[other] Je ne peux pas encore lire ce type de message. Écrivez votre message, ou écrivez « humain » pour parler à une personne.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = premier,première,le premier,la première,1er,1ère,1ere,numéro un,un|deuxième,le deuxième,la deuxième,second,seconde,le second,la seconde,2e,2eme,2ème,deux|troisième,le troisième,la troisième,3e,3eme,3ème,trois|quatrième,le quatrième,la quatrième,4e,4eme,4ème,quatre|cinquième,le cinquième,la cinquième,5e,5eme,5ème,cinq|sixième,le sixième,la sixième,6e,6eme,6ème,six
common-fault = Pardon, quelque chose n'a pas marché de notre côté. Ce que vous avez écrit n'est pas perdu. Une personne le lira et vous écrira. Si vous êtes en danger, appelez le 999.

# Telegram's menu: what each command does, a few words.
command-start = Commencer
command-human = Parler à une personne
command-help = Ce que je peux faire
command-language = Changer de langue
command-back = Revenir à la question d'avant
command-restart = Tout recommencer
command-places = Voir vos places dans les cours
command-mydata = Voir ce que nous gardons
command-delete = Supprimer ce que nous gardons
command-stop = Ne plus m'écrire
