health-condition =
    Vivre avec une maladie est difficile. Qu'est-ce qui aiderait le plus ?
    .opt-others = Des gens qui vivent la même chose
    .also-others = des gens comme moi, un groupe, groupe, d'autres malades
    .opt-moving = Bouger plus
    .also-moving = bouger, sport, exercice
    .opt-home = De l'aide chez moi
    .also-home = aide à la maison, chez moi
    .opt-money = L'argent et mes droits
    .also-money = argent, droits, mes droits
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui aiderait le plus ?

# Source: GOV.UK, on PIP; NHS, on help with the cost of prescriptions. Not checked by a lawyer.
health-illness = Si votre maladie rend chaque jour difficile, vous pouvez peut-être recevoir de l'argent, comme PIP, même si vous travaillez. Demandez à la pharmacie si vos médicaments peuvent coûter moins. Citizens Advice peut vous en dire plus, gratuitement : 0800 144 8848.

health-disability =
    Qu'est-ce qui aiderait le plus ?
    .opt-home = Mon logement
    .also-home = logement, maison, chez moi, aide à la maison
    .opt-around = Me déplacer
    .also-around = déplacement, transport, sortir, voyager
    .opt-company = De la compagnie
    .also-company = compagnie, amis, des amis, des gens
    .opt-money = L'argent et mes droits
    .also-money = argent, droits, mes droits
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui aiderait le plus ?

# Source: GOV.UK, Care Act 2014 (needs assessment) and Equality Act 2010 (reasonable adjustments). Not checked by a lawyer.
health-council =
    Si vous avez besoin d'aide, la mairie (council) doit regarder ce dont vous avez besoin. Demandez un « care needs assessment » (un entretien sur l'aide qu'il vous faut) : c'est gratuit.
    Les magasins, les services et le travail doivent faire des changements justes pour vous. Scope peut vous en dire plus, gratuitement : 0808 800 3333.

health-feeling =
    Merci de me l'avoir dit. Qu'est-ce qui est le plus dur en ce moment ?
    .opt-low = De la tristesse ou des soucis
    .also-low = triste, tristesse, soucis, inquiet, inquiète, angoisse, anxiété, stress, déprime, dépression, pas le moral
    .opt-sleep = Je dors mal
    .also-sleep = sommeil, dormir, je ne dors pas, je dors pas, insomnie
    .opt-event = Il s'est passé quelque chose
    .also-event = il s'est passé un truc, quelque chose de grave, il m'est arrivé quelque chose
    .opt-talk = Juste parler
    .also-talk = parler, discuter, juste discuter, je veux juste parler
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Qu'est-ce qui est le plus dur en ce moment ?

health-talk = Bien sûr. Je demande à une personne de notre équipe de vous écrire.

health-helped =
    { $whom ->
        [other] Cette personne a-t-elle déjà de l'aide pour cela ?
        [work] Cette personne a-t-elle déjà de l'aide pour cela ?
       *[me] Avez-vous déjà de l'aide pour cela ?
    }
    .opt-yes = Oui
    .also-yes = ouais, on m'aide, j'ai de l'aide
    .opt-no = Non
    .also-no = nan, nn, pas encore, pas d'aide, personne ne m'aide
    .retry1 = Pardon, je n'ai pas compris. { $whom ->
            [other] Cette personne a-t-elle déjà de l'aide pour cela ?
            [work] Cette personne a-t-elle déjà de l'aide pour cela ?
           *[me] Avez-vous déjà de l'aide ?
        } Oui ou non.
    .retry2 = Choisissez oui ou non, ou passez cette question.
    .nudge = Êtes-vous toujours là ? { $whom ->
            [other] Cette personne a-t-elle déjà de l'aide pour cela ?
            [work] Cette personne a-t-elle déjà de l'aide pour cela ?
           *[me] Avez-vous déjà de l'aide pour cela ?
        }

# Source: NHS, on talking therapies (England). Talk Liverpool is a name.
health-therapies = En Angleterre, vous pouvez demander de l'aide directement à « NHS talking therapies » (des séances pour parler). C'est gratuit, et pas besoin de voir d'abord un médecin (GP). À Liverpool, cela s'appelle Talk Liverpool.

# Source: NHS 111 (in Wales, option 2).
health-worse = Si cela s'aggrave, appelez le 111 et choisissez « mental health » (santé mentale). Au pays de Galles, tapez 2. Vous pouvez aussi appeler Samaritans au 116 123, jour et nuit. C'est gratuit.
