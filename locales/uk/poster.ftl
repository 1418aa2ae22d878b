### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = Маєте щось на душі? Напишіть у чат { $service }.
poster-promise = Безкоштовно, у будь-який час, вашою мовою. Коли захочете, можете попросити розмову з людиною.
poster-welcome = Ми раді кожній людині. Можна запитати про що завгодно, і не треба казати, хто ви.
poster-scan = Наведіть камеру телефона на квадрат або відкрийте адресу під ним.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = Нам можна написати і в Telegram.
# What a screen reader calls the square.
poster-code = QR-код, який відкриває чат
