### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = Quer falar de alguma coisa? Converse por chat com { $service }.
poster-promise = É grátis, a qualquer hora e na sua língua. Pode pedir para falar com uma pessoa quando quiser.
poster-welcome = Todas as pessoas são bem-vindas. Pode perguntar o que quiser, e não precisa de dizer quem é.
poster-scan = Aponte a câmara (câmera) do telefone para o quadrado, ou abra o endereço que está por baixo.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = Também pode escrever-nos no Telegram.
# What a screen reader calls the square.
poster-code = Código QR que abre o chat
