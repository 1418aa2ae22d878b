# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = مجموعات وخدمات
directory-intro = هنا يمكن العثور على مجموعة أو خدمة قد تساعد. لا حاجة إلى حساب.
directory-skip = الانتقال إلى المجموعات والخدمات
directory-words = عمّ تبحث؟
directory-place = الرمز البريدي أو المنطقة
directory-any = أي شيء
directory-wishes = إظهار ما يلي فقط
directory-open-now = مفتوح الآن
directory-search = بحث
# $n is how many were found.
directory-found = عدد النتائج: { $n }
directory-none = يمكن تجربة كلمات أخرى أو رغبات أقل. أو التحدث معنا: سنبحث معًا.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = بحثنا عن: { $needs }.
directory-place-unknown = لا نعرف هذا المكان. يمكن تجربة الجزء الأول من الرمز البريدي، مثل L9.
directory-place-which = هناك أكثر من مكان بهذا الاسم. أي مكان هو المقصود؟
directory-page = الصفحة { $page } من { $pages }
directory-next = الصفحة التالية
directory-previous = الصفحة السابقة
directory-pick = إضافة إلى قائمتي
directory-make-list = عرض قائمتي
directory-list = قائمة للاحتفاظ بها
directory-list-note = كل من لديه عنوان هذه الصفحة يمكنه قراءة القائمة. لا تقول شيئًا عنك. يمكن طباعتها أو إرسالها إلى شخص آخر.
directory-list-empty = لا شيء في هذه القائمة بعد.
directory-list-gone = شيء في هذه القائمة لم يعد في دليلنا.
directory-drop = إزالة من القائمة
directory-list-more = إضافة المزيد
directory-talk = التحدث معنا
directory-back = العودة إلى البحث
directory-wrong = هل هنا شيء غير صحيح؟ يمكن إخبارنا في الدردشة.
directory-gone = لم يعد هذا في دليلنا.
directory-busy = يرجى الانتظار دقيقة ثم المحاولة من جديد.
directory-unknown = لا نعرف هذا بعد. يمكن أن تسألنا.

# What a listing tells, as headings.
directory-when = متى
directory-where = أين
directory-cost = التكلفة
directory-languages = اللغات
directory-contact = طريقة التواصل
directory-source = من أين نعرف هذا
directory-need = بماذا يساعد
directory-mode = طريقة المشاركة
directory-route = طريقة الانضمام
directory-access = الدخول والتنقل في المكان
directory-gender = لمن هو
directory-nation = للناس في
directory-district = لمن يسكن في
directory-listing = نوع المعلومة
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: من { $from } إلى { $until }
directory-hours-some = في بعض الأسابيع فقط، { $days }: من { $from } إلى { $until }
directory-age-from = من عمر { $min }
directory-age-to = حتى عمر { $max }
directory-age-both = من عمر { $min } إلى { $max }

# What may stand below these headings.
directory-mode-in_person = حضوريًا
directory-mode-online = عبر الإنترنت
directory-mode-phone = بالهاتف
directory-mode-text = برسالة نصية
directory-mode-home_visit = يأتون إليك
directory-route-self = يمكن التواصل معهم مباشرة
directory-route-advisor = يمكن لمستشار Pathways إحالتك
directory-route-gp = يمكن لطبيبك العام (GP) إحالتك
directory-access-wheelchair = دخول بالكرسي المتحرك
directory-access-step_free = مدخل بلا درج
directory-access-no_wheelchair = لا دخول بالكرسي المتحرك
directory-access-no_step_free = فيه درج
directory-access-hearing_loop = جهاز لضعاف السمع
directory-access-accessible_toilet = مرحاض مناسب لذوي الإعاقة
directory-access-parking = موقف للسيارات
directory-access-quiet_space = مكان هادئ
directory-access-bsl = لغة الإشارة البريطانية
directory-access-interpreter = مترجم
directory-gender-woman = للنساء فقط
directory-gender-man = للرجال فقط
directory-nation-england = إنجلترا
directory-nation-wales = ويلز
directory-nation-scotland = اسكتلندا
directory-nation-northern_ireland = أيرلندا الشمالية
directory-listing-example = مثال غير حقيقي
