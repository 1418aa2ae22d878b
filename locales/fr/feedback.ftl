feedback-helped =
    Cette discussion a-t-elle été utile ? Vous pouvez passer cette question.
    .opt-yes = Oui, c'était utile
    .also-yes = oui, ouais, oui beaucoup, beaucoup, utile, très utile, carrément
    .opt-some = Un peu
    .opt-no = Non, pas utile
    .also-no = non, nan, nn, non pas vraiment, pas vraiment, non pas trop
    .retry1 = Pardon, je n'ai pas compris. Était-ce utile ? Oui, un peu, ou non.

feedback-words =
    Que pouvons-nous faire mieux ? Écrivez-le avec vos mots, ou passez cette question.
    .retry1 = Écrivez ce que vous voulez, ou choisissez « Passer ».

feedback-thanks = Merci. Ce que vous nous dites nous aide à faire mieux pour tout le monde.
