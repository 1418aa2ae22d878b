# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Groupes et services
directory-intro = Trouvez un groupe ou un service qui peut aider. Vous n'avez pas besoin de compte.
directory-skip = Aller aux groupes et services
directory-words = Que cherchez-vous ?
directory-place = Code postal ou quartier
directory-any = Tout
directory-wishes = Montrer seulement
directory-open-now = Ouvert maintenant
directory-search = Chercher
# $n is how many were found.
directory-found = Trouvés : { $n }
directory-none = Essayez d'autres mots, ou moins de conditions. Ou parlez-nous : nous chercherons avec vous.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = Nous avons cherché : { $needs }.
directory-place-unknown = Nous ne connaissons pas ce lieu. Essayez le début de votre code postal, comme L9.
directory-place-which = Il y a plusieurs lieux de ce nom. Lequel est-ce ?
directory-page = Page { $page } sur { $pages }
directory-next = Page suivante
directory-previous = Page d'avant
directory-pick = Mettre sur ma liste
directory-make-list = Voir ma liste
directory-list = Une liste à garder
directory-list-note = Toute personne qui a l'adresse de cette page peut lire la liste. Elle ne dit rien sur vous. Vous pouvez l'imprimer ou l'envoyer à quelqu'un.
directory-list-empty = Il n'y a encore rien sur cette liste.
directory-list-gone = Une chose de cette liste n'est plus dans notre annuaire.
directory-drop = Enlever de cette liste
directory-list-more = Ajouter d'autres choses
directory-talk = Nous parler
directory-back = Revenir à la recherche
directory-wrong = Quelque chose n'est pas juste ici ? Dites-le-nous dans la discussion.
directory-gone = Ceci n'est plus dans notre annuaire.
directory-busy = Attendez une minute et essayez encore.
directory-unknown = Nous ne le savons pas encore. Vous pouvez nous demander.

# What a listing tells, as headings.
directory-when = Quand
directory-where = Où
directory-cost = Prix
directory-languages = Langues
directory-contact = Comment prendre contact
directory-source = D'où nous le savons
directory-need = À quoi cela aide
directory-mode = Comment participer
directory-route = Comment y entrer
directory-access = Entrer et se déplacer sur place
directory-gender = Pour qui
directory-nation = Pour les gens de
directory-district = Pour les gens qui habitent à
directory-listing = Type de fiche
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days } : { $from } à { $until }
directory-hours-some = Certaines semaines seulement, { $days } : { $from } à { $until }
directory-age-from = À partir de { $min } ans
directory-age-to = Jusqu'à { $max } ans
directory-age-both = De { $min } à { $max } ans

# What may stand below these headings.
directory-mode-in_person = Sur place
directory-mode-online = En ligne
directory-mode-phone = Par téléphone
directory-mode-text = Par SMS
directory-mode-home_visit = On vient chez vous
directory-route-self = Vous pouvez prendre contact vous-même
directory-route-advisor = L'équipe Pathways peut vous y adresser
directory-route-gp = Votre médecin généraliste (GP) peut vous y adresser
directory-access-wheelchair = On peut entrer en fauteuil roulant
directory-access-step_free = Entrée sans marches
directory-access-no_wheelchair = On ne peut pas entrer en fauteuil roulant
directory-access-no_step_free = Il y a des marches
directory-access-hearing_loop = Boucle pour les appareils auditifs
directory-access-accessible_toilet = Toilettes pour personnes handicapées
directory-access-parking = Parking
directory-access-quiet_space = Endroit calme
directory-access-bsl = Langue des signes britannique
directory-access-interpreter = Interprète
directory-gender-woman = Femmes seulement
directory-gender-man = Hommes seulement
directory-nation-england = Angleterre
directory-nation-wales = Pays de Galles
directory-nation-scotland = Écosse
directory-nation-northern_ireland = Irlande du Nord
directory-listing-example = Exemple inventé
