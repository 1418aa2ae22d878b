caring-whom =
    S'occuper de quelqu'un demande beaucoup de force. De qui vous occupez-vous ? Vous pouvez passer cette question.
    .opt-partner = De la personne avec qui je vis
    .also-partner = mon mari, ma femme, mari, femme, mon copain, ma copine, mon conjoint, ma conjointe, compagnon, compagne, partenaire
    .opt-parent = De mon père ou de ma mère
    .also-parent = ma mère, mon père, maman, papa, mère, père, mes parents, parents, ma belle-mère, mon beau-père
    .opt-child = De mon enfant
    .also-child = mon fils, ma fille, fils, fille, enfant, enfants, mon enfant, mes enfants, mes gosses
    .opt-other = D'un autre proche
    .also-other = ami, amie, voisin, voisine, ma grand-mère, mon grand-père, mon frère, ma soeur, ma sœur, un proche
    .retry1 = Pardon, je n'ai pas compris. De qui vous occupez-vous ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? De qui vous occupez-vous ?

caring-cover =
    Si vous tombez malade, quelqu'un d'autre peut-il s'occuper de cette personne ?
    .opt-yes = Oui
    .also-yes = ouais, oui quelqu'un
    .opt-no = Non, seulement moi
    .also-no = non, nan, nn, que moi, juste moi, seulement moi, il n'y a que moi, y a que moi, personne d'autre, pas sûr, pas sûre, sais pas, je sais pas, je ne sais pas, je crois pas
    .opt-today = Personne ne peut aujourd'hui
    .also-today = aujourd'hui, personne aujourd'hui, aujourd'hui personne, personne maintenant, maintenant personne, là maintenant
    .retry1 = Pardon, je n'ai pas compris. Si vous tombez malade, quelqu'un d'autre peut-il s'occuper de cette personne ?
    .retry2 = Choisissez une de ces réponses.
    .nudge = Êtes-vous toujours là ? Si vous tombez malade, quelqu'un d'autre peut-il s'occuper de cette personne ?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Appelez la mairie (council) maintenant et demandez « social care » (l'aide sociale). Dites : « Nobody can look after them today » (personne ne peut s'occuper de cette personne aujourd'hui). Il y a aussi un numéro pour la nuit et le week-end.
    Si quelqu'un est en danger, appelez le 999.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    Vous avez le droit de demander à la mairie (council) un « carer's assessment » (un entretien sur ce qui vous aiderait, vous qui aidez). C'est gratuit.
    Carers UK peut vous en dire plus : carersuk.org, ou 0808 808 7777.
