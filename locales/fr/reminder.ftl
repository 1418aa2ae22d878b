# The day before.
reminder-told = Bonjour. Un rappel : vous avez bientôt une place ici.

# A place came free for somebody who waited.
seat-told = Bonne nouvelle : une place s'est libérée, et elle est à vous.

coming-coming =
    Viendrez-vous ?
    .opt-yes = Oui, je viendrai
    .also-yes = oui, je viens
    .opt-no = Non, je ne peux pas venir
    .also-no = non, je ne viens pas
    .retry1 = Pardon, je n'ai pas compris. Viendrez-vous ? Oui ou non.
    .retry2 = Choisissez une réponse.

coming-glad = Très bien. À bientôt.

coming-freed = Merci de nous l'avoir dit. Votre place est libre pour quelqu'un d'autre. Vous pouvez choisir un autre jour.

# A session will not be.
called_off-told = Pardon, ceci n'aura pas lieu :

called_off-more = Écrivez-nous quand vous voulez, et nous chercherons autre chose.
