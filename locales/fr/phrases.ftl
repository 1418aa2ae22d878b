### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Bonjour, je m'appelle { $advisor }. Je fais partie de notre équipe, et c'est moi qui vous écris maintenant.
phrase-wait = Il me faut quelques minutes pour regarder cela. Je vous écrirai ici.
# $when is a day and a time.
phrase-back = Je dois m'arrêter là pour l'instant. Je reviens le { $when }.
phrase-call-ask = Puis-je vous appeler ? Si oui, dites-moi à quel numéro, et quel est le bon moment.
# $when is a day and a time.
phrase-call-at = Je vous appellerai le { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    Pouvons-nous nous voir en personne ?
    Où : { $where }
    Quand : { $when }
phrase-safe = Êtes-vous en sécurité maintenant ? Si vous êtes en danger, appelez le 999.
# Goes with places or groups that the advisor has just named.
phrase-which = Laquelle de ces propositions préférez-vous ?
phrase-found = J'ai trouvé un groupe pour vous. Je vous en parle ici.
phrase-interpreter = J'ai demandé un interprète, pour que nous puissions parler dans votre langue.
phrase-late = Pardon pour cette longue attente. Je suis là maintenant.
# $when is a day and a time.
phrase-closing = Nous fermons maintenant. Une personne de notre équipe vous écrira ici, au plus tard le { $when }.
phrase-goodbye = Merci de m'avoir écrit. Au revoir, et à bientôt. Vous pouvez encore écrire ici à tout moment.
phrase-more = Puis-je vous aider pour autre chose ?
