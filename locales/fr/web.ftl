# The words of the web chat's own page: all that is not said in the conversation itself.

web-title = Pathways
web-tagline = Une discussion amicale pour trouver ce qui peut vous aider
web-skip = Aller à la zone de message
web-safe = Aide et sortie rapide
web-leave = Quitter cette page
web-leave-hint = Ouvre une page de météo. Appuyer trois fois sur la touche Échap (Esc) fait la même chose.
web-language = Langue

web-help = De l'aide maintenant
web-help-intro = N'attendez pas la réponse de cette discussion. Ces numéros sont gratuits et répondent jour et nuit.
web-help-emergency = Si une vie est en danger, appelez le 999. Avec un portable, si vous ne pouvez pas parler, tapez 55 quand on vous le demande.
web-help-mind = Si vous allez très mal dans votre tête, appelez le 111 et choisissez l'option santé mentale (« mental health »).
web-help-listen = Pour parler à quelqu'un qui vous écoute, appelez Samaritans au 116 123.
web-help-text = Si vous préférez écrire, envoyez SHOUT par SMS au 85258.
web-help-back = Revenir à la discussion

web-log = Notre discussion
web-you = Vous avez écrit
web-bot = Pathways a écrit
# $name (text): the advisor's first name, as they chose to show it.
web-advisor = { $name }, de l'équipe Pathways
web-advisor-unnamed = L'équipe Pathways
web-earlier = Voir les messages d'avant
web-answers-one = Choisissez une réponse
web-answers-several = Choisissez autant de réponses que vous voulez
web-box = Votre message
web-send = Envoyer

web-offline = La connexion est coupée. Nous essayons encore. Ce que vous avez écrit reste sur cette page.
web-sending = Envoi en cours…
web-unsent = Pas encore envoyé. Nous essayons encore.
web-no-place = Nous n'avons pas pu voir où vous êtes. Vous pouvez écrire le nom de votre quartier ou le début de votre code postal.
web-down = Nous ne pouvons pas garder les messages pour l'instant. Votre texte est encore dans la zone de message. Attendez une minute et envoyez-le encore une fois.
web-down-page = Nous ne pouvons pas ouvrir la discussion pour l'instant. Attendez une minute et essayez encore.
web-too-long = C'est trop long pour un seul message. Envoyez-le en deux parties ou plus.
web-too-fast = Cela fait beaucoup de messages en peu de temps. Attendez quelques secondes et envoyez-le encore une fois. Votre texte est encore dans la zone de message.
web-elsewhere = Ce message vient d'un autre site, alors nous ne l'avons pas pris. Ouvrez notre discussion et écrivez-le là.
web-link = Voici votre lien privé. Appuyez sur le bouton pour continuer votre discussion ici, juste entre vous et nous.
web-link-open = Ouvrir ma discussion
web-link-over = Ce lien a déjà servi ou est trop vieux. Vous pouvez commencer une discussion sur notre page d'accueil.
web-nowhere = Il n'y a pas de page à cette adresse.
web-again = Aller à la discussion

web-covered = Vous avez quitté la page vite, alors votre discussion est cachée.
web-uncover = Voir ma discussion
