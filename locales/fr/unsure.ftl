unsure-closest =
    Pas besoin de trouver les bons mots. Qu'est-ce qui s'en approche le plus ?
    .opt-mental_wellbeing = De la tristesse ou des soucis
    .also-mental_wellbeing = triste, tristesse, soucis, inquiet, inquiète, angoisse, anxiété, stress, déprime, je déprime, pas le moral, moral à zéro, je vais mal, ça va pas, je me sens mal
    .opt-loneliness = De la solitude
    .also-loneliness = seul, seule, solitude, tout seul, toute seule, je suis seul, je suis seule, personne à qui parler, je n'ai personne
    .opt-money = Argent
    .also-money = factures, dettes, allocations, aides, thune, thunes, fric, sous, plus de sous
    .opt-housing = Mon logement
    .also-housing = logement, loyer, maison, appart, appartement, où j'habite
    .opt-long_term_condition = Mon corps ou ma santé
    .also-long_term_condition = santé, ma santé, mon corps, douleur, j'ai mal, malade, maladie
    .opt-happened = Il s'est passé quelque chose
    .also-happened = il s'est passé un truc, quelque chose de grave, il m'est arrivé quelque chose, un truc grave
    .opt-unknown = C'est difficile à dire
    .also-unknown = je ne sais pas, je sais pas, sais pas, chais pas, jsp, aucune idée, je ne sais vraiment pas, pas sûr, pas sûre
    .retry1 = Pardon, je n'ai pas compris. Vous pouvez toucher une réponse, ou écrire son numéro.
    .retry2 = Ce n'est pas grave de ne pas savoir. Choisissez « C'est difficile à dire », ou passez cette question.
    .nudge = Êtes-vous toujours là ? Prenez votre temps. Qu'est-ce qui s'en approche le plus ?

# Samaritans: a free number, day and night.
unsure-low = Merci de me l'avoir dit. Beaucoup de gens se sentent comme ça, et cela peut aller mieux. Si cela devient trop dur, Samaritans vous écoute jour et nuit, gratuitement : 116 123.

unsure-happened = Merci de me l'avoir dit. Vous n'avez pas besoin de l'expliquer ici : une personne de notre équipe peut vous écouter. Si vous êtes en danger, appelez le 999.

# When they cannot say, or skip the first question.
unsure-unknown = Ce n'est pas grave. C'est difficile à dire pour beaucoup de gens. Une personne de notre équipe peut en parler avec vous.
