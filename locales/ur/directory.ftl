# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = گروپ اور سروسز
directory-intro = ایسا گروپ یا سروس ڈھونڈیں جو مدد کر سکے۔ اکاؤنٹ کی ضرورت نہیں۔
directory-skip = گروپوں اور سروسز پر جائیں
directory-words = آپ کو کس چیز کی تلاش ہے؟
directory-place = پوسٹ کوڈ یا علاقہ
directory-any = کچھ بھی
directory-wishes = صرف یہ دکھائیں
directory-open-now = ابھی کھلا ہے
directory-search = تلاش کریں
# $n is how many were found.
directory-found = ملے: { $n }
directory-none = دوسرے الفاظ لکھ کر دیکھیں، یا شرطیں کم کریں۔ یا ہم سے بات کریں: ہم ساتھ مل کر ڈھونڈیں گے۔
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = ہم نے یہ ڈھونڈا: { $needs }۔
directory-place-unknown = ہم اس جگہ کو نہیں جانتے۔ پوسٹ کوڈ کا پہلا حصہ لکھ کر دیکھیں، جیسے L9۔
directory-place-which = اس نام کی ایک سے زیادہ جگہیں ہیں۔ کون سی جگہ؟
directory-page = صفحہ { $page }، کل { $pages }
directory-next = اگلا صفحہ
directory-previous = پچھلا صفحہ
directory-pick = میری فہرست میں ڈالیں
directory-make-list = میری فہرست دیکھیں
directory-list = رکھنے کے لیے فہرست
directory-list-note = جس کے پاس اس صفحے کا پتا ہو، وہ یہ فہرست پڑھ سکتا ہے۔ اس میں آپ کے بارے میں کچھ نہیں۔ آپ اسے پرنٹ کر سکتے ہیں یا کسی کو بھیج سکتے ہیں۔
directory-list-empty = اس فہرست میں ابھی کچھ نہیں۔
directory-list-gone = اس فہرست کی کوئی چیز اب ہماری ڈائریکٹری میں نہیں ہے۔
directory-drop = فہرست سے نکالیں
directory-list-more = اور ڈالیں
directory-talk = ہم سے بات کریں
directory-back = تلاش پر واپس جائیں
directory-wrong = یہاں کچھ غلط ہے؟ مہربانی کر کے چیٹ میں بتائیں۔
directory-gone = یہ اب ہماری ڈائریکٹری میں نہیں ہے۔
directory-busy = مہربانی کر کے ایک منٹ رکیں، پھر کوشش کریں۔
directory-unknown = یہ ہمیں ابھی معلوم نہیں۔ آپ ہم سے پوچھ سکتے ہیں۔

# What a listing tells, as headings.
directory-when = کب
directory-where = کہاں
directory-cost = خرچ
directory-languages = زبانیں
directory-contact = رابطہ کیسے کریں
directory-source = یہ ہمیں کہاں سے معلوم ہے
directory-need = کس چیز میں مدد ملتی ہے
directory-mode = حصہ کیسے لیں
directory-route = شامل کیسے ہوں
directory-access = اندر جانا اور چلنا پھرنا
directory-gender = کس کے لیے ہے
directory-nation = ان جگہوں کے لوگوں کے لیے
directory-district = ان کے لیے جو یہاں رہتے ہیں
directory-listing = اندراج کی قسم
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: { $from } سے { $until } تک
directory-hours-some = صرف کچھ ہفتے، { $days }: { $from } سے { $until } تک
directory-age-from = { $min } سال کی عمر سے
directory-age-to = { $max } سال کی عمر تک
directory-age-both = { $min } سے { $max } سال کی عمر

# What may stand below these headings.
directory-mode-in_person = وہاں جا کر
directory-mode-online = آن لائن
directory-mode-phone = فون پر
directory-mode-text = میسج سے
directory-mode-home_visit = وہ آپ کے پاس آتے ہیں
directory-route-self = آپ خود رابطہ کر سکتے ہیں
directory-route-advisor = Pathways کے مشیر آپ کو بھیج سکتے ہیں
directory-route-gp = آپ کے جی پی آپ کو بھیج سکتے ہیں
directory-access-wheelchair = وہیل چیئر اندر جا سکتی ہے
directory-access-step_free = بغیر سیڑھیوں کا داخلہ
directory-access-no_wheelchair = وہیل چیئر اندر نہیں جا سکتی
directory-access-no_step_free = سیڑھیاں ہیں
directory-access-hearing_loop = کم سننے والوں کے لیے ہیئرنگ لوپ
directory-access-accessible_toilet = معذور لوگوں کے لیے ٹوائلٹ
directory-access-parking = گاڑی کھڑی کرنے کی جگہ
directory-access-quiet_space = خاموش جگہ
directory-access-bsl = برطانوی اشاروں کی زبان (BSL)
directory-access-interpreter = ترجمان
directory-gender-woman = صرف خواتین
directory-gender-man = صرف مرد
directory-nation-england = انگلینڈ
directory-nation-wales = ویلز
directory-nation-scotland = اسکاٹ لینڈ
directory-nation-northern_ireland = شمالی آئرلینڈ
directory-listing-example = بنائی ہوئی مثال
