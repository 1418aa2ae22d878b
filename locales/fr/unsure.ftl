unsure-area =
    Où habitez-vous ? Le début de votre code postal, comme L9, ou le nom de votre quartier suffit. Vous pouvez passer cette question.
    .retry1 = Pardon, je n'ai pas trouvé cet endroit. Essayez le début de votre code postal, comme L9.
    .retry2 = Le nom d'une ville ou d'un quartier va aussi, comme Bootle. Ou choisissez « Passer ».
    .nudge = Êtes-vous toujours là ? Si vous me dites votre quartier, je peux chercher près de chez vous.

unsure-unknown = Ce n'est pas grave. C'est difficile à dire pour beaucoup de gens. Une personne de notre équipe peut en parler avec vous.
