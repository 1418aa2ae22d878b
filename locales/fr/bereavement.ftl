bereavement-when =
    Perdre quelqu'un est très dur. Quand cette personne est-elle morte ? Vous pouvez passer cette question.
    .opt-weeks = Ces dernières semaines
    .also-weeks = semaine, semaines, quelques jours, il y a quelques jours, jours, aujourd'hui, hier, avant-hier, la semaine dernière, ce mois-ci, le mois dernier, il y a un mois, jour
    .opt-months = Ces 6 derniers mois
    .also-months = quelques mois, il y a quelques mois, deux mois, trois mois, quatre mois, cinq mois, six mois, mois
    .opt-longer = Il y a plus longtemps
    .also-longer = années, ans, il y a un an, un an, l'année dernière, longtemps, il y a longtemps, an, année
    .retry1 = Pardon, je n'ai pas compris. Quand cette personne est-elle morte ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Prenez votre temps. Quand vous voulez : c'était il y a combien de temps ?

bereavement-sudden =
    Était-ce soudain ? Rien ne vous oblige à le dire.
    .opt-yes = Oui, c'était soudain
    .also-yes = oui, ouais, soudain, d'un coup, brutal, un accident, accident
    .opt-no = Non, pas soudain
    .also-no = non, nan, nn, pas soudain, on s'y attendait, on savait, une longue maladie, longue maladie
    .retry1 = Pardon, je n'ai pas compris. Était-ce soudain ? Oui ou non.
    .retry2 = Choisissez une réponse, ou passez cette question.
    .nudge = Prenez votre temps. Quand vous voulez : était-ce soudain ?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    Puis-je vous demander si c'était un suicide ? Il y a des gens qui aident après une telle perte. Rien ne vous oblige à le dire.
    .opt-yes = Oui
    .opt-no = Non
    .retry1 = Pardon, je n'ai pas compris. Oui ou non suffit.
    .retry2 = Choisissez une réponse, ou passez cette question.
    .nudge = Prenez votre temps. Vous pouvez choisir oui ou non, ou passer cette question.

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    Merci de me l'avoir dit. C'est une perte très dure.
    Des gens qui ont perdu quelqu'un de cette façon peuvent vous aider : supportaftersuicide.org.uk. Si cela devient trop dur, Samaritans vous écoute jour et nuit : 116 123.

bereavement-listen = Il n'y a pas une seule bonne façon de vivre un deuil, ni de durée fixe. Cruse écoute les gens en deuil : cruse.org.uk, ou 0808 808 1677.

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    Quand vous déclarez le décès, demandez « Tell Us Once » (le dire une seule fois) : cela prévient la plupart des bureaux de l'État pour vous.
    Si vous touchez certaines allocations, vous pouvez recevoir de l'aide pour payer l'enterrement. Demandez-la dans les 6 mois après l'enterrement.
