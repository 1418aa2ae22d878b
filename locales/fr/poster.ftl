### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = Envie de parler de quelque chose ? Écrivez à { $service }.
poster-promise = C'est gratuit, à toute heure, dans votre langue. Vous pouvez demander à parler à une personne quand vous voulez.
poster-welcome = Bienvenue à tout le monde. Vous pouvez poser toutes vos questions, sans dire qui vous êtes.
poster-scan = Visez le carré avec l'appareil photo de votre téléphone, ou ouvrez l'adresse juste en dessous.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = Vous pouvez aussi nous écrire sur Telegram.
# What a screen reader calls the square.
poster-code = Code QR qui ouvre la discussion
