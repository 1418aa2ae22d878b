# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    Merci de me l'avoir dit. Pouvez-vous écrire ici sans danger en ce moment ? Quelqu'un d'autre peut peut-être voir cet écran.
    .opt-yes = Oui, sans danger
    .also-yes = oui, ouais
    .opt-no = Non, c'est dangereux
    .also-no = non, nan, nn, dangereux, pas en sécurité, pas sans danger, pas vraiment, pas sûr, pas sûre, pas sur, sais pas, je sais pas, je ne sais pas, jsp, je crois, je crois que oui, je crois pas, je ne crois pas, je pense pas, peut-être, il est là, il est la, elle est là, elle est la
    .retry1 = Pouvez-vous écrire ici sans danger ? Oui ou non.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    Alors, fermez cette page maintenant. En cas de danger, appelez le 999. Si vous ne pouvez pas parler, tapez 55. Nous ne vous écrirons pas. Revenez quand il n'y aura plus de danger.
    .opt-yes = Je peux écrire sans danger
    .also-yes = je peux écrire, je peux parler, je peux discuter, sans danger maintenant, il n'y a plus de danger, plus de danger

abuse_help-nation =
    Dans quel pays êtes-vous ? Je pourrai alors vous donner le bon numéro. Vous pouvez passer cette question.
    .opt-england = Angleterre
    .opt-wales = Pays de Galles
    .opt-scotland = Écosse
    .opt-northern_ireland = Irlande du Nord
    .retry1 = Angleterre, pays de Galles, Écosse ou Irlande du Nord ?

abuse_help-lines =
    Si quelqu'un vous fait du mal, vous fait peur ou vous contrôle, ce n'est pas votre faute. En cas de danger, appelez le 999. Si vous ne pouvez pas parler, tapez 55.
    Vous pouvez parler en privé à des personnes qui connaissent ces situations. Appelez gratuitement : { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (Angleterre), 0808 80 10 800 (Pays de Galles), 0800 027 1234 (Écosse), 0808 802 1414 (Irlande du Nord)
    }
    Les hommes peuvent aussi appeler le 0808 801 0327, et les personnes LGBT+ le 0800 999 5428.

abuse_help-talk =
    Vous n'avez rien à décider maintenant. Que voulez-vous ?
    .opt-human = Écrire ici à une personne
    .also-human = oui, une personne, une personne de l'équipe
    .opt-places = Voir où trouver de l'aide
    .also-places = la liste, voir la liste, où trouver de l'aide
    .opt-no = Rien pour l'instant
    .also-no = non, nan, nn, rien, pas maintenant
    .retry1 = Une personne de notre équipe, la liste, ou rien pour l'instant ?
