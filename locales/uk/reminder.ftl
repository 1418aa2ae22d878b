# The day before.
reminder-told = Вітаємо. Нагадуємо: скоро у вас тут місце.

# A place came free for somebody who waited.
seat-told = Добра новина: місце звільнилося, і воно ваше.

coming-coming =
    Ви прийдете?
    .opt-yes = Так, прийду
    .also-yes = так, буду
    .opt-no = Ні, не можу прийти
    .also-no = ні, не прийду, не можу
    .retry1 = Вибачте, не вдалося вас зрозуміти. Ви прийдете? Так чи ні?
    .retry2 = Виберіть одне з цього.

coming-glad = Добре. До зустрічі.

coming-freed = Дякуємо, що сказали. Ваше місце тепер вільне для когось іншого. Можна вибрати інший день.

# A session will not be.
called_off-told = Вибачте, цього не буде:

called_off-more = Пишіть нам, коли захочете, і ми пошукаємо щось інше.
