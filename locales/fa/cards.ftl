# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = از طرف: { $provider }
card-summary = { $summary }
card-why = چرا: { $reasons }
card-next = زمان بعدی: { $when }
card-hours = ساعت کار: { $hours }
card-cost-free = رایگان
card-cost = هزینه: { $amount }
card-cost-unknown = هزینه معلوم نیست: لطفاً بپرسید
card-where = کجا: { $place } ({ $distance })
card-where-far = کجا: { $place }
card-phone = تلفن: { $phone }
card-web = بیشتر: { $link }
card-checked = بررسی شده در { $date }
card-unchecked = هنوز بررسی نشده: لطفاً اول زنگ بزنید
card-example = این یک نمونهٔ ساختگی است.

# A helpline.
line-name = { $name }
line-phone = زنگ بزنید به { $phone }
line-text = کلمهٔ { $word } را پیامک (SMS) کنید به { $phone }
line-text-only = پیامک (SMS) بفرستید به { $phone }
line-web = { $link }
line-press = وقتی پرسیدند، { $press } را فشار بدهید

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = پیاده می‌توانید بروید
reason-near = نزدیک است
reason-local = برای مردم همان منطقه است
reason-distant = کمی دورتر است
reason-national = برای همهٔ کشور است
reason-online = آنلاین است
reason-phone = تلفنی است
reason-text = می‌توانید پیامک (SMS) بفرستید
reason-home_visit = می‌توانند به خانه بیایند
reason-language = به زبان { $value } حرف می‌زنند
reason-interpreter = می‌توانند مترجم بیاورند
reason-wheelchair = با ویلچر می‌شود وارد شد
reason-step_free = پله ندارد
reason-hearing_loop = برای سمعک، حلقهٔ شنوایی دارد
reason-accessible_toilet = توالت مناسب برای افراد معلول دارد
reason-parking = پارکینگ دارد
reason-quiet_space = اتاق آرام دارد
reason-bsl = زبان اشارهٔ بریتانیایی بلدند
reason-women_only = فقط برای زنان است
reason-men_only = فقط برای مردان است
reason-for_age = برای این سن است
reason-open_now = الان باز است
reason-when = وقتش مناسب است
reason-need = در این مورد کمک می‌کند: { $value }
reason-stale = خیلی وقت پیش بررسی شده، پس لطفاً اول زنگ بزنید
reason-check =
    { $value ->
        [age] لطفاً بپرسید برای چه سنی است
        [gender] لطفاً بپرسید برای چه کسانی است
       *[other] لطفاً بپرسید برای آن منطقه هم هست یا نه
    }
reason-unstated =
    { $value ->
        [access] نمی‌دانیم رفت‌وآمد در آنجا آسان است یا نه، ولی می‌توانیم بپرسیم
        [cost] هزینه‌اش را نمی‌دانیم، ولی می‌توانیم بپرسیم
        [language] نمی‌دانیم به چه زبان‌هایی حرف می‌زنند، ولی می‌توانیم بپرسیم
        [when] زمانش را نمی‌دانیم، ولی می‌توانیم بپرسیم
        [place] جایش را نمی‌دانیم، ولی می‌توانیم بپرسیم
        [mode] نمی‌دانیم باید حضوری رفت یا نه، ولی می‌توانیم بپرسیم
        [age] نمی‌دانیم برای چه سنی است، ولی می‌توانیم بپرسیم
        [women_only] نمی‌دانیم فقط برای زنان است یا نه، ولی می‌توانیم بپرسیم
       *[men_only] نمی‌دانیم فقط برای مردان است یا نه، ولی می‌توانیم بپرسیم
    }
