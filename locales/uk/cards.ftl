# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
        [few] { $n }. { $name }
        [many] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = Хто проводить: { $provider }
card-summary = { $summary }
card-why = Чому: { $reasons }
card-next = Наступний раз: { $when }
card-hours = Відчинено: { $hours }
card-cost-free = Безкоштовно
card-cost = Ціна: { $amount }
card-cost-unknown = Ціна невідома: краще запитати
card-where = Де: { $place } ({ $distance })
card-where-far = Де: { $place }
card-phone = Телефон: { $phone }
card-web = Докладніше: { $link }
card-checked = Перевірено: { $date }
card-unchecked = Ще не перевірено: спершу подзвоніть
card-example = Це вигаданий приклад.

# A helpline.
line-name = { $name }
line-phone = Подзвоніть: { $phone }
line-text = Надішліть SMS зі словом { $word } на { $phone }
line-text-only = Надішліть SMS на { $phone }
line-web = { $link }
line-press = Коли попросять, натисніть { $press }

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = туди можна дійти пішки
reason-near = це близько
reason-local = це для людей із цього району
reason-distant = це трохи далі
reason-national = це для всієї країни
reason-online = це онлайн
reason-phone = можна телефоном
reason-text = можна писати SMS
reason-home_visit = можуть прийти додому
reason-language = там говорять вашою мовою: { $value }
reason-interpreter = можуть покликати перекладача
reason-wheelchair = можна заїхати на візку
reason-step_free = немає сходів
reason-hearing_loop = є пристрій для слухових апаратів
reason-accessible_toilet = є туалет для людей з інвалідністю
reason-parking = є де поставити машину
reason-quiet_space = є тиха кімната
reason-bsl = знають британську жестову мову
reason-women_only = це лише для жінок
reason-men_only = це лише для чоловіків
reason-for_age = це для цього віку
reason-open_now = зараз відчинено
reason-when = це в зручний час
reason-need = тут допомагають із цим: { $value }
reason-stale = давно не перевіряли, тож спершу подзвоніть
reason-check =
    { $value ->
        [age] краще запитати, для якого це віку
        [gender] краще запитати, для кого це
       *[other] краще запитати, чи це й для цього району
    }
reason-unstated =
    { $value ->
        [access] не знаємо, чи легко туди зайти, але можемо запитати
        [cost] не знаємо ціни, але можемо запитати
        [language] не знаємо, якими мовами там говорять, але можемо запитати
        [when] не знаємо, коли це, але можемо запитати
        [place] не знаємо, де це, але можемо запитати
        [mode] не знаємо, чи треба приходити особисто, але можемо запитати
        [age] не знаємо, для якого це віку, але можемо запитати
        [women_only] не знаємо, чи це лише для жінок, але можемо запитати
       *[men_only] не знаємо, чи це лише для чоловіків, але можемо запитати
    }
