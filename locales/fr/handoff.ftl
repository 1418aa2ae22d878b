handoff-agree =
    Une personne de notre équipe devra lire ce que vous avez écrit ici. Êtes-vous d'accord pour que nous le gardions et le montrions à notre équipe ?
    .opt-yes = Oui, je suis d'accord
    .also-yes = oui, ouais, ok, okay, d'accord, dac, oui d'accord, bien sûr, bien sur, ça marche, ca marche
    .opt-no = Non, merci
    .also-no = non, nan, nn, pas d'accord, je suis pas d'accord, je ne suis pas d'accord, pas ok, pas sûr, pas sûre, pas sur, sais pas, je sais pas, je ne sais pas, je préfère pas, je prefere pas, plutôt pas
    .retry1 = Pardon, je n'ai pas compris. Notre équipe peut-elle lire cette discussion ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Notre équipe peut-elle lire cette discussion ?

# Out of hours. $next_open is a day and time.
handoff-closed =
    Notre équipe n'est pas là en ce moment, et personne ne lit cette discussion. L'équipe revient le { $next_open }.
    Si vous êtes en danger, appelez le 999. Pour parler à quelqu'un maintenant, appelez Samaritans au 116 123. C'est gratuit.

handoff-wait =
    Votre demande est dans la file d'attente. Une personne de notre équipe vous écrira ici, le plus souvent d'ici { NUM($reply_days) ->
        [one] un jour de travail
        [many] { $reply_days } jours de travail
       *[other] { $reply_days } jours de travail
    }. Vous n'avez pas besoin de rester sur cette page. Vous pouvez ajouter tout ce que cette personne doit savoir.
    .relayed = Merci. Votre message est transmis. La personne de notre équipe le verra.
    .claimed = { $advisor } est là maintenant et va vous écrire.

handoff-resolved = La personne de notre équipe a fini pour l'instant. C'est de nouveau l'assistant automatique qui vous répond. Écrivez à tout moment si vous avez besoin de nous.

handoff-nobody =
    Pardon, personne de notre équipe ne peut vous écrire ici pour l'instant. Voulez-vous que nous vous appelions ?
    .opt-yes = Oui, je veux bien
    .also-yes = oui, ouais, ok, okay, d'accord, oui svp, oui s'il vous plaît, oui appelez moi, oui appelle moi, oui rappelez moi, appelez moi s'il vous plaît, appelez moi svp
    .opt-no = Non, merci
    .also-no = non, nan, nn, ne m'appelez pas, m'appelez pas, pas de téléphone, pas d'appel
    .retry1 = Pardon, je n'ai pas compris. Devons-nous vous appeler ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Voulez-vous que nous vous appelions ?

handoff-declined = D'accord. Vous pouvez aussi appeler à tout moment le NHS au 111, ou Samaritans au 116 123.

handoff-failed =
    Pardon, nous n'avons pas pu joindre notre équipe pour l'instant. Essayez encore dans un petit moment.
    Si vous êtes en danger, appelez le 999. Pour parler à quelqu'un maintenant, appelez Samaritans au 116 123. C'est gratuit.
