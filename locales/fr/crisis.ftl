# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = Cela ressemble à une urgence. Appelez le 999 maintenant. Si vous ne pouvez pas parler, appelez le 999 avec un portable et tapez 55. N'attendez pas de réponse ici.

crisis-suicide = Vous avez vraiment bien fait de me le dire. Ce que vous ressentez est sérieux, et vous méritez de l'aide tout de suite. Parlez à quelqu'un aujourd'hui :

crisis-self_harm = Merci de me l'avoir dit. Vous méritez qu'on prenne soin de vous, pas qu'on vous fasse des reproches. Si vous avez une blessure, appelez le 111 ou allez aux urgences (A&E). Vous pouvez parler à quelqu'un maintenant :

crisis-abuse = Merci de me l'avoir dit. Ce n'est pas votre faute, et vous avez le droit d'être en sécurité. Voici où trouver de l'aide. C'est gratuit :

crisis-child = Merci de me l'avoir dit. Chaque enfant a le droit d'être en sécurité. Si un enfant est en danger maintenant, appelez le 999.

crisis-others = Merci de me l'avoir dit. Si quelqu'un risque d'être blessé maintenant, appelez le 999. Vous pouvez aussi en parler à quelqu'un :

crisis-told = J'ai dit à notre équipe ce que vous avez écrit. Si vous êtes en danger, n'attendez pas. Appelez le 999.

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = Notre équipe n'est pas là en ce moment, et personne ne lit cette discussion. L'équipe revient le { $next_open }. Appelez les numéros donnés plus haut. Le 999, le 111 et Samaritans au 116 123 répondent jour et nuit.

crisis-stop_here = Je préviens aussi notre équipe. Appelez d'abord le 999. Je ne vous poserai plus de questions.

crisis-safe =
    Êtes-vous en sécurité en ce moment ?
    .opt-yes = Oui, pour l'instant
    .also-yes = oui, ouais, en sécurité, je suis en sécurité, oui je suis en securite, pour l'instant oui
    .opt-unsure = Je ne sais pas
    .also-unsure = sais pas, je sais pas, chais pas, jsp, pas sûr, pas sûre, pas sur, je ne suis pas sûre, je ne suis pas sûr, je crois pas, je ne crois pas, je pense pas, peut-être
    .opt-no = Non
    .also-no = nan, nn, pas en sécurité, pas en securite, je suis pas en sécurité, je ne suis pas en sécurité
    .retry1 = Êtes-vous en sécurité en ce moment ? Vous pouvez écrire oui, non, ou je ne sais pas.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    Pouvez-vous écrire ici sans danger ? Quelqu'un d'autre peut peut-être voir cet écran.
    .opt-yes = Oui, sans danger
    .also-yes = oui, ouais
    .opt-no = Non, c'est dangereux
    .also-no = non, nan, nn, dangereux, pas en sécurité, pas sans danger, pas vraiment, pas sûr, pas sûre, pas sur, sais pas, je sais pas, je ne sais pas, jsp, je crois pas, je ne crois pas, je pense pas, peut-être, il est là, il est la, elle est là, elle est la
    .retry1 = Pouvez-vous écrire ici sans danger ? Oui ou non.

crisis-nation =
    Dans quel pays êtes-vous ? Je pourrai alors vous donner le bon numéro. Vous pouvez passer cette question.
    .opt-england = Angleterre
    .opt-wales = Pays de Galles
    .opt-scotland = Écosse
    .opt-northern_ireland = Irlande du Nord
    .retry1 = Angleterre, pays de Galles, Écosse ou Irlande du Nord ?

crisis-abuse_at = Ces personnes connaissent ce genre de situation et vous écouteront :

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    Alors, fermez cette page maintenant. En cas de danger, appelez le 999. Si vous ne pouvez pas parler, tapez 55. Nous ne vous écrirons pas. Revenez quand il n'y aura plus de danger.
    .opt-yes = Je peux écrire sans danger
    .also-yes = je peux écrire, je peux ecrire, je peux parler, je peux discuter, sans danger maintenant, il n'y a plus de danger, plus de danger

crisis-now = Appelez le 999 maintenant, ou allez aux urgences (A&E). Si vous le pouvez, restez avec quelqu'un. Je demande aussi à une personne de notre équipe de vous écrire ici.

crisis-talk =
    Voulez-vous qu'une personne de notre équipe vous écrive ici ?
    .opt-yes = Oui, s'il vous plaît
    .also-yes = oui, ouais, ok, okay, d'accord, oui svp, oui stp, je veux bien
    .opt-no = Pas maintenant
    .also-no = non, nan, nn, non merci, plus tard
    .retry1 = Voulez-vous qu'une personne de notre équipe vous écrive ? Oui ou non.

crisis-here = D'accord. Vous pouvez écrire ici à tout moment. Les numéros donnés plus haut sont là pour vous.

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = Notre équipe n'est pas là en ce moment, et personne ne lit cette discussion. L'équipe revient le { $next_open }. Appelez les numéros donnés plus haut. Le 999, le 111 et Samaritans au 116 123 répondent jour et nuit.

# When the advisors could not be told at all.
crisis-unheard = Pardon, je n'ai pas pu joindre notre équipe. Ne l'attendez pas. Appelez le 999, ou les numéros donnés plus haut.

crisis-wait =
    Vous êtes en tête de la file d'attente de notre équipe. En attendant, les numéros donnés plus haut peuvent vous aider maintenant.
    .relayed = Merci. La personne de notre équipe verra ce que vous avez écrit. Si vous êtes en danger, appelez le 999.
    .claimed = { $advisor } est là maintenant et va vous écrire.
