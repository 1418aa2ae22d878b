### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = Wax ma kuugu jiraan qalbiga? La sheekayso { $service }.
poster-promise = Waa bilaash, saacad kasta, waana luqaddaada. Mar kasta oo aad rabto waad codsan kartaa inaad qof la hadasho.
poster-welcome = Qof walba waa la soo dhowaynayaa. Wax kasta waad weydiin kartaa, umana baahnid inaad sheegto cidda aad tahay.
poster-scan = Kaamirada taleefankaaga ku aaddi afargeeska, ama fur ciwaanka ka hooseeya.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = Telegram sidoo kale waad noogu soo qori kartaa.
# What a screen reader calls the square.
poster-code = Koodhka QR ee fura wada hadalka
