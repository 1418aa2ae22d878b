food-today =
    { $whom ->
        [other] Cette personne a-t-elle à manger pour aujourd'hui ?
        [work] Cette personne a-t-elle à manger pour aujourd'hui ?
       *[me] Avez-vous à manger pour aujourd'hui ?
    }
    .opt-yes = Oui, pour aujourd'hui
    .also-yes = oui, ouais, ça va pour aujourd'hui
    .opt-no = Non, il m'en manque
    .also-no = non, nan, nn, presque rien, pas assez
    .retry1 = Pardon, je n'ai pas compris. Y a-t-il à manger pour aujourd'hui ? Oui ou non.
    .retry2 = Choisissez oui ou non.
    .nudge = Êtes-vous toujours là ? Y a-t-il à manger pour aujourd'hui ?

food-urgent =
    Merci de me l'avoir dit. Cela arrive à beaucoup de gens, et il y a de l'aide.
    Citizens Advice peut vous aider à avoir un colis de nourriture : 0800 144 8848. La mairie (council) a de l'argent pour les urgences. Demandez « crisis help » (aide d'urgence).

food-diet =
    Y a-t-il quelque chose à savoir sur ce que vous mangez ? Choisissez ce qui convient, ou passez cette question.
    .opt-no_cooking = Je ne peux pas cuisiner chez moi
    .also-no_cooking = pas de cuisine, pas de cuisinière, peux pas cuisiner, je peux pas cuisiner
    .opt-halal = Halal
    .opt-no_meat = Sans viande
    .also-no_meat = pas de viande, végétarien, végétarienne, vegan, végan, végé
    .opt-illness = Allergie ou maladie
    .also-illness = allergie, allergique, maladie, diabète, coeliaque, cœliaque, gluten
    .retry1 = Pardon, je n'ai pas compris. Choisissez ce qui convient, ou passez cette question.
    .retry2 = Vous pouvez choisir plusieurs réponses, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Y a-t-il quelque chose à savoir sur ce que vous mangez ?

food-home =
    Qui a besoin de manger ? Choisissez la première réponse qui convient.
    .opt-small = Un petit enfant, ou j'attends un bébé
    .also-small = bébé, petit enfant, enceinte, je suis enceinte, grossesse
    .opt-school = Un enfant à l'école
    .also-school = enfant, enfants, mes enfants, école
    .opt-adults = Seulement des adultes
    .also-adults = adultes, que moi, juste moi, moi
    .retry1 = Pardon, je n'ai pas compris. Qu'est-ce qui s'en approche le plus ?
    .retry2 = Vous pouvez choisir une réponse, ou passer cette question.
    .nudge = Êtes-vous toujours là ? Qui a besoin de manger ?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = Si vous attendez un bébé ou avez un enfant de moins de 4 ans, et touchez des allocations, demandez Healthy Start. C'est de l'argent pour du lait, des fruits et des légumes : healthystart.nhs.uk. En Écosse, demandez Best Start Foods.

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = Votre enfant peut peut-être manger gratuitement à l'école. Demandez « free school meals » (repas gratuits à l'école) à l'école ou à la mairie (council).

food-adults = Citizens Advice peut voir quel argent vous pouvez recevoir, pour qu'il en reste plus pour manger. C'est gratuit : 0800 144 8848.
