housing-what =
    { $whom ->
        [other] Que se passe-t-il avec le logement de cette personne ?
        [work] Que se passe-t-il avec le logement de cette personne ?
       *[me] Que se passe-t-il avec votre logement ?
    }
    .opt-tonight = Je n'ai nulle part où dormir
    .also-tonight = nulle part où dormir, nulle part ou dormir, je sais pas où dormir, pas d'endroit où dormir
    .opt-notice = Je risque de perdre mon logement
    .also-notice = perdre mon logement, expulsion, préavis, preavis, on me met dehors, ils veulent me mettre dehors
    .opt-repairs = Humidité, froid ou réparations
    .also-repairs = humidité, humidite, moisi, moisissure, froid, réparations, reparations, travaux
    .opt-other = Autre chose
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou écrire son numéro.
    .nudge = Êtes-vous toujours là ? Que se passe-t-il avec le logement ?

housing-notice =
    { $whom ->
        [other]
            Il vaut mieux que cette personne ne quitte pas son logement avant d'avoir un conseil. Une lettre du propriétaire ne veut pas toujours dire qu'il faut partir.
            La mairie (council) doit l'aider si elle risque de perdre son logement dans les 8 semaines.
        [work]
            Il vaut mieux que cette personne ne quitte pas son logement avant d'avoir un conseil. Une lettre du propriétaire ne veut pas toujours dire qu'il faut partir.
            La mairie (council) doit l'aider si elle risque de perdre son logement dans les 8 semaines.
       *[me]
            Ne quittez pas votre logement avant d'avoir un conseil. Une lettre du propriétaire ne veut pas toujours dire que vous devez partir.
            La mairie (council) doit vous aider si vous risquez de perdre votre logement dans les 8 semaines.
    }

homeless-first =
    { $whom ->
        [other] Si cette personne n'a nulle part où dormir sans danger, la mairie (council) doit l'aider. Le mieux est qu'elle appelle maintenant et dise : « I am homeless tonight » (je suis sans logement ce soir). Vous pouvez aussi appeler à sa place. Il y a aussi un numéro pour la nuit et le week-end.
        [work] Si cette personne n'a nulle part où dormir sans danger, la mairie (council) doit l'aider. Le mieux est qu'elle appelle maintenant et dise : « I am homeless tonight » (je suis sans logement ce soir). Vous pouvez aussi appeler à sa place. Il y a aussi un numéro pour la nuit et le week-end.
       *[me] Si vous n'avez nulle part où dormir sans danger, la mairie (council) doit vous aider. Appelez-la maintenant et dites : « I am homeless tonight » (je suis sans logement ce soir). Elle a aussi un numéro pour la nuit et le week-end.
    }
    Shelter peut vous aider : 0808 800 4444. Si quelqu'un dort dehors, StreetLink peut envoyer de l'aide : thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] Cette personne a-t-elle un endroit sûr où dormir ce soir ?
        [work] Cette personne a-t-elle un endroit sûr où dormir ce soir ?
       *[me] Avez-vous un endroit sûr où dormir ce soir ?
    }
    .opt-tonight = Non, pas ce soir
    .also-tonight = non, nan, nn, nulle part, non nulle part
    .opt-soon = Oui, mais pas pour longtemps
    .also-soon = oui, ouais, oui pour l'instant, pour l'instant, oui ce soir
    .retry1 = Pardon, je n'ai pas compris. Y a-t-il un endroit sûr ce soir ? Oui ou non.
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? Y a-t-il un endroit sûr où dormir ce soir ?

homeless-tonight = Je préviens maintenant notre équipe. Appelez aussi la mairie (council) : c'est le plus rapide.

homeless-talk =
    Voulez-vous parler ici à une personne de notre équipe ?
    .opt-yes = Oui, s'il vous plaît
    .also-yes = oui, ouais, ok, okay, d'accord, oui svp, je veux bien
    .opt-no = Non, je veux voir d'abord la liste
    .also-no = non, nan, nn, non merci, la liste, voir la liste
    .retry1 = Pardon, je n'ai pas compris. Voulez-vous parler à une personne de notre équipe ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Voulez-vous parler à une personne de notre équipe ?
