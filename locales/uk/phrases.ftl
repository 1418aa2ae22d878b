### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Вітаю, мене звати { $advisor }. Я з команди консультантів, і тепер вам писатиму я.
phrase-wait = Мені треба кілька хвилин, щоб у цьому розібратися. Я напишу вам тут.
# $when is a day and a time.
phrase-back = Зараз мені треба зупинитися. Я повернуся: { $when }.
phrase-call-ask = Можна вам подзвонити? Якщо так, напишіть, на який номер і коли вам зручно.
# $when is a day and a time.
phrase-call-at = Я вам подзвоню: { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    Можемо зустрітися особисто?
    Де: { $where }
    Коли: { $when }
phrase-safe = Ви зараз у безпеці? Якщо вам загрожує небезпека, подзвоніть на 999.
# Goes with places or groups that the advisor has just named.
phrase-which = Що з цього ви хотіли б вибрати?
phrase-found = Для вас знайшлася група. Я розповім вам про неї тут.
phrase-interpreter = Я прошу для нас перекладача, щоб ми могли розмовляти вашою мовою. Запит уже надіслано.
phrase-late = Вибачте, що довелося так довго чекати. Тепер я тут.
# $when is a day and a time.
phrase-closing = Ми вже зачиняємося. Хтось із нас напише вам тут не пізніше ніж: { $when }.
phrase-goodbye = Дякую, що написали мені. Поки що до побачення. Сюди можна знову написати будь-коли.
phrase-more = Чи можу я допомогти вам ще з чимось?
