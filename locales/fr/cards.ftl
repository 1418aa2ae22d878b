# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
        [many] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = Proposé par : { $provider }
card-summary = { $summary }
card-why = Pourquoi : { $reasons }
card-next = Prochaine fois : { $when }
card-hours = Ouvert : { $hours }
card-cost-free = Gratuit
card-cost = Prix : { $amount }
card-cost-unknown = Prix inconnu : mieux vaut demander
card-where = Où : { $place } ({ $distance })
card-where-far = Où : { $place }
card-phone = Téléphone : { $phone }
card-web = En savoir plus : { $link }
card-checked = Vérifié : { $date }
card-unchecked = Pas encore vérifié : appelez avant d'y aller
card-example = Ceci est un exemple inventé.

# A helpline.
line-name = { $name }
line-phone = Appelez le { $phone }
line-text = Envoyez { $word } par SMS au { $phone }
line-text-only = Envoyez un SMS au { $phone }
line-web = { $link }
line-press = Quand on vous le demande, tapez { $press }

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = vous pouvez y aller à pied
reason-near = c'est tout près
reason-local = c'est pour les gens du quartier
reason-distant = c'est un peu plus loin
reason-national = c'est pour tout le pays
reason-online = c'est en ligne
reason-phone = c'est par téléphone
reason-text = vous pouvez écrire par SMS
reason-home_visit = on peut venir à domicile
reason-language = on y parle cette langue : { $value }
reason-interpreter = un interprète peut venir
reason-wheelchair = on peut entrer en fauteuil roulant
reason-step_free = il n'y a pas de marches
reason-hearing_loop = il y a une boucle pour les appareils auditifs
reason-accessible_toilet = il y a des toilettes pour personnes handicapées
reason-parking = il y a un parking
reason-quiet_space = il y a une pièce calme
reason-bsl = on y utilise la langue des signes britannique
reason-women_only = c'est seulement pour les femmes
reason-men_only = c'est seulement pour les hommes
reason-for_age = c'est pour cet âge
reason-open_now = c'est ouvert maintenant
reason-when = l'horaire convient
reason-need = cela aide pour « { $value } »
reason-stale = nous l'avons vérifié il y a longtemps, alors appelez avant d'y aller
reason-check =
    { $value ->
        [age] mieux vaut demander pour quels âges c'est
        [gender] mieux vaut demander pour qui c'est
       *[other] mieux vaut demander si c'est possible dans ce quartier
    }
reason-unstated =
    { $value ->
        [access] nous ne savons pas si l'entrée est facile, mais nous pouvons demander
        [cost] nous ne savons pas le prix, mais nous pouvons demander
        [language] nous ne savons pas quelles langues on y parle, mais nous pouvons demander
        [when] nous ne savons pas les horaires, mais nous pouvons demander
        [place] nous ne savons pas où c'est, mais nous pouvons demander
        [mode] nous ne savons pas s'il faut venir sur place, mais nous pouvons demander
        [age] nous ne savons pas pour quels âges c'est, mais nous pouvons demander
        [women_only] nous ne savons pas si c'est seulement pour les femmes, mais nous pouvons demander
       *[men_only] nous ne savons pas si c'est seulement pour les hommes, mais nous pouvons demander
    }
