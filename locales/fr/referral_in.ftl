# Somebody writes for a person they help in their job: a nurse, a teacher, a social worker.

referral_in-agreed =
    Merci de penser à cette personne. Est-elle d'accord pour que vous nous écriviez ?
    .opt-yes = Oui, elle est d'accord
    .also-yes = oui, ouais, d'accord, elle est d'accord, il est d'accord, elle le sait, il le sait, elle le sait et elle est d'accord
    .opt-no = Non, pas encore
    .also-no = non, nan, nn, pas, pas encore, pas au courant, pas d'accord, j'ai pas demandé, je n'ai pas demandé, je n'ai pas encore demandé, je ne sais pas, je sais pas, sais pas, pas sûr, pas sûre
    .retry1 = Pardon, je n'ai pas compris. Cette personne est-elle d'accord ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Cette personne est-elle d'accord ?

referral_in-needs =
    Pour quoi cette personne veut-elle de l'aide ? Vous pouvez choisir plusieurs réponses, ou me le dire avec vos mots. Merci de ne pas écrire son nom ici.
    .retry1 = Pardon, je n'ai pas compris. Choisissez dans la liste, ou dites-le autrement.
    .retry2 = Par exemple : « il n'a personne à qui parler », ou « elle n'arrive pas à payer ses factures ». Vous pouvez aussi passer cette question.
    .nudge = Êtes-vous toujours là ? Pour quoi cette personne veut-elle de l'aide ?

referral_in-area =
    Où habite cette personne ? Le début du code postal, comme L9, ou le nom du quartier suffit. Vous pouvez passer cette question.
    .retry1 = Pardon, je n'ai pas trouvé cet endroit. Essayez le début du code postal, comme L9.
    .retry2 = Le nom d'une ville ou d'un quartier va aussi, comme Bootle. Ou choisissez « Passer ».
    .nudge = Êtes-vous toujours là ? Où habite cette personne ?

referral_in-thanks = Merci. Notre équipe prend la suite et vous demandera comment joindre cette personne. Rien n'est transmis à d'autres gens si elle ne dit pas oui d'abord.

# $chat_link is the chat's own address, which anybody may have.
referral_in-first =
    Alors, demandez d'abord à cette personne. C'est son choix, et rien n'est transmis si elle ne dit pas oui.
    Elle peut aussi nous écrire elle-même : { $chat_link }
    Vous pouvez être à côté d'elle à ce moment-là. Revenez quand elle est d'accord.
