# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    Nous avons nos propres cours. Lequel vous plairait ?
    .retry1 = Pardon, quel cours ? Vous pouvez écrire son numéro.
    .retry2 = Écrivez le numéro d'un cours, ou choisissez « Rien de tout ça ».
    .nudge = Êtes-vous toujours là ? Regardez, et dites-moi quel cours vous plaît.

booking-session =
    { $course } : quand voulez-vous venir ?
    .retry1 = Pardon, quel jour ? Vous pouvez écrire son numéro.
    .retry2 = Écrivez le numéro d'un jour, ou choisissez « Rien de tout ça ».
    .nudge = Êtes-vous toujours là ? Dites-moi quel jour vous convient.

booking-booked = C'est fait. Voici votre place :

booking-waiting = C'est complet pour le moment, vous êtes donc sur la liste d'attente. Si une place se libère, nous vous écrirons tout de suite.

booking-soon = Si vous ne pouvez pas venir, écrivez « mes places ». Quelqu'un d'autre pourra alors avoir la place.

booking-gone = Pardon, ce n'est plus possible. Regardons encore une fois.

places-which =
    Voici vos places. Laquelle voulez-vous voir ?
    .retry1 = Pardon, laquelle ? Vous pouvez écrire son numéro.
    .retry2 = Écrivez le numéro de l'une d'elles, ou choisissez « Rien de tout ça ».
    .nudge = Êtes-vous toujours là ? Dites-moi quelle place vous voulez voir.

places-shown = La voici :

places-next =
    Voulez-vous garder votre place ?
    .opt-keep = Oui, je la garde
    .also-keep = oui, garder, garder ma place
    .opt-give_up = Non, je ne peux pas venir
    .also-give_up = non, je rends la place, rendre ma place
    .retry1 = Pardon, je n'ai pas compris. Gardez-vous votre place, ou la rendez-vous ?
    .retry2 = Choisissez une réponse.
    .nudge = Êtes-vous toujours là ? Gardez-vous votre place, ou la rendez-vous ?

places-freed = Merci de nous l'avoir dit. Votre place est libre pour quelqu'un d'autre.

places-none = Vous n'avez pas de place dans un cours pour le moment.

# What a session's button says.
session-label = { $when } : { $title }

# How a session is laid out, a line each.
session-when = Quand : { $when }, jusqu'à { $until }
session-any-time = Quand : à tout moment
session-language = Langue : { $language }
session-online = Où : en ligne. Vous recevez un lien.
session-left = Places libres : { $left }
session-full = Complet. Vous pouvez aller sur la liste d'attente.
session-off = C'est annulé.
session-booked = Vous avez une place.
session-waiting = Vous êtes sur la liste d'attente.
session-join = Entrez ici : { $link }
session-watch = Regardez ici : { $link }
session-calendar = Pour votre agenda : { $link }
session-code = Si on vous demande à l'entrée, dites : { $code }
