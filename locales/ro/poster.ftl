### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = Aveți ceva pe suflet? Scrieți pe chat la { $service }.
poster-promise = Este gratuit, la orice oră, în limba dumneavoastră. Puteți cere oricând să vorbiți cu o persoană.
poster-welcome = Toată lumea este binevenită. Puteți întreba orice și nu trebuie să spuneți cine sunteți.
poster-scan = Îndreptați camera telefonului spre pătrat sau deschideți adresa de sub el.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = Ne puteți scrie și pe Telegram.
# What a screen reader calls the square.
poster-code = Cod QR care deschide chatul
