callback-name =
    Quel nom devons-nous demander au téléphone ? Vous pouvez passer cette question.
    .retry1 = Écrivez le nom que vous voulez, ou choisissez « Passer ».
    .retry2 = Tous les noms conviennent. Ou choisissez « Passer ».

callback-phone =
    Quel numéro devons-nous appeler ?
    .retry1 = Pardon, je ne reconnais pas un numéro de téléphone. Écrivez-le encore une fois, comme ceci : 0151 496 0000.
    .retry2 = Écrivez seulement le numéro.

# On Telegram we never ask for a number. $link opens the same chat on our own page.
callback-moved =
    Pour que votre numéro reste privé, donnez-le-nous sur notre propre page, pas ici. Ouvrez ce lien, puis choisissez « J'y suis » :
    { $link }
    .opt-yes = J'y suis
    .also-yes = oui, ok, je suis dessus, c'est bon, c'est fait, fait, j y suis, jy suis
    .opt-no = Pas maintenant
    .also-no = non, nan, non merci, plus tard
    .retry1 = Ouvrez le lien, puis choisissez « J'y suis ». Ou choisissez « Pas maintenant ».
    .retry2 = Choisissez une de ces réponses.

callback-when =
    Quel est le bon moment pour vous appeler ?
    .opt-morning = Le matin
    .opt-afternoon = L'après-midi
    .opt-evening = Le soir
    .retry1 = Pardon, je n'ai pas compris. Le matin, l'après-midi ou le soir ?
    .retry2 = Choisissez une de ces réponses.

callback-asked = Merci. Nous vous appellerons au { $phone }. Si quelqu'un d'autre répond, nous ne dirons jamais de quoi il s'agit.

callback-failed = Pardon, nous n'avons pas pu noter cela. Demandez plutôt à parler à une personne de notre équipe.
