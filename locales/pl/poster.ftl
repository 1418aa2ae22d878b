### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = Coś ci leży na sercu? Porozmawiaj na czacie { $service }.
poster-promise = Bezpłatnie, o każdej porze, w twoim języku. Kiedy zechcesz, możesz poprosić o rozmowę z człowiekiem.
poster-welcome = Zapraszamy wszystkich. Możesz zapytać o wszystko i nie musisz mówić, kim jesteś.
poster-scan = Skieruj aparat telefonu na kwadrat albo otwórz adres pod nim.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = Możesz też napisać do nas na Telegramie.
# What a screen reader calls the square.
poster-code = Kod QR, który otwiera czat
