# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Групи та послуги
directory-intro = Знайдіть групу або послугу, яка може допомогти. Обліковий запис не потрібен.
directory-skip = Перейти до груп і послуг
directory-words = Що ви шукаєте?
directory-place = Поштовий індекс або район
directory-any = Будь-що
directory-wishes = Показати лише
directory-open-now = Зараз відчинено
directory-search = Шукати
# $n is how many were found.
directory-found = Знайдено: { $n }
directory-none = Спробуйте інші слова або менше побажань. Або поговоріть з нами: пошукаємо разом.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = Ми шукали: { $needs }.
directory-place-unknown = Ми не знаємо цього місця. Спробуйте початок поштового індексу, наприклад L9.
directory-place-which = Є кілька місць із такою назвою. Яке ви маєте на увазі?
directory-page = Сторінка { $page } з { $pages }
directory-next = Наступна сторінка
directory-previous = Попередня сторінка
directory-pick = Додати до мого списку
directory-make-list = Мій список
directory-list = Список, який можна зберегти
directory-list-note = Кожен, хто має адресу цієї сторінки, може прочитати список. У ньому немає нічого про вас. Його можна надрукувати або комусь надіслати.
directory-list-empty = У цьому списку ще нічого немає.
directory-list-gone = Чогось із цього списку вже немає в нашому довіднику.
directory-drop = Прибрати зі списку
directory-list-more = Додати ще
directory-talk = Поговорити з нами
directory-back = Назад до пошуку
directory-wrong = Тут щось не так? Скажіть нам у чаті.
directory-gone = Цього вже немає в нашому довіднику.
directory-busy = Зачекайте хвилину і спробуйте ще раз.
directory-unknown = Ми цього ще не знаємо. Можна запитати нас.

# What a listing tells, as headings.
directory-when = Коли
directory-where = Де
directory-cost = Вартість
directory-languages = Мови
directory-contact = Як зв'язатися
directory-source = Звідки ми це знаємо
directory-need = З чим допомагає
directory-mode = Як взяти участь
directory-route = Як потрапити
directory-access = Вхід і пересування
directory-gender = Для кого
directory-nation = Для людей у країні
directory-district = Для тих, хто живе тут
directory-listing = Вид запису
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: { $from } – { $until }
directory-hours-some = Лише в деякі тижні, { $days }: { $from } – { $until }
directory-age-from = Від { $min } років
directory-age-to = До { $max } років
directory-age-both = Вік: { $min }–{ $max }

# What may stand below these headings.
directory-mode-in_person = Наживо
directory-mode-online = Онлайн
directory-mode-phone = Телефоном
directory-mode-text = Через SMS
directory-mode-home_visit = Приходять до вас
directory-route-self = Можна звернутися напряму
directory-route-advisor = Вас може направити консультант Pathways
directory-route-gp = Вас може направити сімейний лікар (GP)
directory-access-wheelchair = Можна заїхати на візку
directory-access-step_free = Вхід без сходів
directory-access-no_wheelchair = На візку не заїхати
directory-access-no_step_free = Є сходи
directory-access-hearing_loop = Пристрій для слухових апаратів
directory-access-accessible_toilet = Туалет для людей з інвалідністю
directory-access-parking = Парковка
directory-access-quiet_space = Тихе місце
directory-access-bsl = Британська жестова мова
directory-access-interpreter = Перекладач
directory-gender-woman = Лише для жінок
directory-gender-man = Лише для чоловіків
directory-nation-england = Англія
directory-nation-wales = Уельс
directory-nation-scotland = Шотландія
directory-nation-northern_ireland = Північна Ірландія
directory-listing-example = Вигаданий приклад
