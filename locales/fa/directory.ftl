# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = گروه‌ها و خدمات
directory-intro = گروه یا خدمتی پیدا کنید که بتواند کمک کند. به حساب کاربری نیازی نیست.
directory-skip = رفتن به گروه‌ها و خدمات
directory-words = دنبال چه هستید؟
directory-place = کد پستی یا محله
directory-any = هر چیزی
directory-wishes = فقط این‌ها را نشان بده
directory-open-now = الان باز است
directory-search = جستجو
# $n is how many were found.
directory-found = پیدا شد: { $n }
directory-none = واژه‌های دیگر یا خواسته‌های کمتر را امتحان کنید. یا با ما حرف بزنید: با هم می‌گردیم.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = دنبال این‌ها گشتیم: { $needs }.
directory-place-unknown = این جا را نمی‌شناسیم. قسمت اول کد پستی را امتحان کنید، مثل L9.
directory-place-which = چند جا با این نام هست. منظورتان کدام است؟
directory-page = صفحهٔ { $page } از { $pages }
directory-next = صفحهٔ بعد
directory-previous = صفحهٔ قبل
directory-pick = افزودن به فهرست من
directory-make-list = دیدن فهرست من
directory-list = فهرستی برای نگه داشتن
directory-list-note = هر کس نشانی این صفحه را داشته باشد می‌تواند این فهرست را بخواند. چیزی دربارهٔ شما نمی‌گوید. می‌توانید آن را چاپ کنید یا برای کسی بفرستید.
directory-list-empty = هنوز چیزی در این فهرست نیست.
directory-list-gone = چیزی از این فهرست دیگر در راهنمای ما نیست.
directory-drop = برداشتن از فهرست
directory-list-more = افزودن بیشتر
directory-talk = با ما حرف بزنید
directory-back = برگشتن به جستجو
directory-wrong = چیزی اینجا اشتباه است؟ لطفاً در گفتگو به ما بگویید.
directory-gone = این دیگر در راهنمای ما نیست.
directory-busy = لطفاً یک دقیقه صبر کنید و دوباره امتحان کنید.
directory-unknown = این را هنوز نمی‌دانیم. می‌توانید از ما بپرسید.

# What a listing tells, as headings.
directory-when = چه وقت
directory-where = کجا
directory-cost = هزینه
directory-languages = زبان‌ها
directory-contact = راه تماس
directory-source = این را از کجا می‌دانیم
directory-need = به چه چیزی کمک می‌کند
directory-mode = چطور شرکت کنید
directory-route = چطور وارد شوید
directory-access = ورود و رفت‌وآمد در محل
directory-gender = برای چه کسانی
directory-nation = برای مردم
directory-district = برای کسانی که اینجا زندگی می‌کنند
directory-listing = نوع این نوشته
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: از { $from } تا { $until }
directory-hours-some = فقط بعضی هفته‌ها، { $days }: از { $from } تا { $until }
directory-age-from = از { $min } سال به بالا
directory-age-to = تا { $max } سال
directory-age-both = از { $min } تا { $max } سال

# What may stand below these headings.
directory-mode-in_person = حضوری
directory-mode-online = آنلاین
directory-mode-phone = تلفنی
directory-mode-text = با پیامک
directory-mode-home_visit = آن‌ها پیش شما می‌آیند
directory-route-self = خودتان می‌توانید تماس بگیرید
directory-route-advisor = مشاور Pathways می‌تواند شما را معرفی کند
directory-route-gp = پزشک خانواده (GP) می‌تواند شما را معرفی کند
directory-access-wheelchair = ورود با ویلچر
directory-access-step_free = ورودی بدون پله
directory-access-no_wheelchair = با ویلچر نمی‌شود وارد شد
directory-access-no_step_free = پله دارد
directory-access-hearing_loop = حلقهٔ شنوایی
directory-access-accessible_toilet = توالت مناسب برای افراد معلول
directory-access-parking = پارکینگ
directory-access-quiet_space = جای آرام
directory-access-bsl = زبان اشارهٔ بریتانیایی
directory-access-interpreter = مترجم
directory-gender-woman = فقط زنان
directory-gender-man = فقط مردان
directory-nation-england = انگلستان
directory-nation-wales = ولز
directory-nation-scotland = اسکاتلند
directory-nation-northern_ireland = ایرلند شمالی
directory-listing-example = نمونهٔ ساختگی
