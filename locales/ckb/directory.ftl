# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = گرووپ و خزمەتگوزاری
directory-intro = گرووپێک یان خزمەتگوزارییەک بدۆزەوە کە بتوانێت یارمەتی بدات. پێویست بە هەژمار ناکات.
directory-skip = بڕۆ بۆ گرووپ و خزمەتگوزارییەکان
directory-words = بەدوای چیدا دەگەڕێیت؟
directory-place = پۆستکۆد یان ناوچە
directory-any = هەر شتێک
directory-wishes = تەنها ئەمانە پیشان بدە
directory-open-now = ئێستا کراوەیە
directory-search = گەڕان
# $n is how many were found.
directory-found = دۆزرایەوە: { $n }
directory-none = وشەی تر یان داواکاریی کەمتر تاقی بکەوە. یان لەگەڵ ئێمە قسە بکە: پێکەوە دەگەڕێین.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = بەدوای ئەمەدا گەڕاین: { $needs }.
directory-place-unknown = ئەم شوێنە ناناسین. بەشی یەکەمی پۆستکۆدەکەت تاقی بکەوە، وەک L9.
directory-place-which = زیاتر لە شوێنێک بەم ناوە هەیە. مەبەستت کامەیانە؟
directory-page = لاپەڕەی { $page } لە { $pages }
directory-next = لاپەڕەی دواتر
directory-previous = لاپەڕەی پێشوو
directory-pick = زیادکردن بۆ لیستەکەم
directory-make-list = بینینی لیستەکەم
directory-list = لیستێک بۆ هەڵگرتن
directory-list-note = هەر کەسێک ناونیشانی ئەم لاپەڕەیەی هەبێت دەتوانێت لیستەکە بخوێنێتەوە. هیچ شتێک لەبارەی تۆوە ناڵێت. دەتوانیت چاپی بکەیت یان بۆ کەسێکی بنێریت.
directory-list-empty = هێشتا هیچ لەم لیستەدا نییە.
directory-list-gone = شتێک لەم لیستە چیتر لە ڕێنماکەماندا نییە.
directory-drop = لابردن لە لیستەکە
directory-list-more = زیادکردنی زیاتر
directory-talk = لەگەڵمان قسە بکە
directory-back = گەڕانەوە بۆ گەڕان
directory-wrong = شتێک لێرە هەڵەیە؟ تکایە لە چاتدا پێمان بڵێ.
directory-gone = ئەمە چیتر لە ڕێنماکەماندا نییە.
directory-busy = تکایە خولەکێک چاوەڕێ بکە و جارێکی تر هەوڵ بدە.
directory-unknown = هێشتا ئەمە نازانین. دەتوانیت لێمان بپرسیت.

# What a listing tells, as headings.
directory-when = کەی
directory-where = لە کوێ
directory-cost = تێچوو
directory-languages = زمانەکان
directory-contact = چۆن پەیوەندی بکەیت
directory-source = ئەمە لە کوێوە دەزانین
directory-need = یارمەتیی چی دەدات
directory-mode = چۆن بەشداری دەکەیت
directory-route = چۆن دەچیتە ناوی
directory-access = چوونەژوورەوە و جووڵان لەناوی
directory-gender = بۆ کێیە
directory-nation = بۆ خەڵکی
directory-district = بۆ ئەوانەی لێرە دەژین
directory-listing = جۆری زانیاری
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: لە { $from } تا { $until }
directory-hours-some = تەنها هەندێک هەفتە، { $days }: لە { $from } تا { $until }
directory-age-from = لە تەمەنی { $min } بەرەو سەر
directory-age-to = تا تەمەنی { $max }
directory-age-both = لە تەمەنی { $min } تا { $max }

# What may stand below these headings.
directory-mode-in_person = ڕووبەڕوو
directory-mode-online = ئۆنلاین
directory-mode-phone = بە تەلەفۆن
directory-mode-text = بە نامە
directory-mode-home_visit = ئەوان دێن بۆ لات
directory-route-self = خۆت دەتوانیت پەیوەندی بکەیت
directory-route-advisor = ڕاوێژکاری Pathways دەتوانێت ڕەوانەت بکات
directory-route-gp = پزیشکی خێزان (GP) دەتوانێت ڕەوانەت بکات
directory-access-wheelchair = چوونەژوورەوە بە کورسیی تایەدار
directory-access-step_free = دەرگای بێ پلیکانە
directory-access-no_wheelchair = کورسیی تایەدار ناچێتە ژوورەوە
directory-access-no_step_free = پلیکانەی هەیە
directory-access-hearing_loop = ئامێری یارمەتیدەری بیستن
directory-access-accessible_toilet = تەوالێتی گونجاو بۆ کەمئەندام
directory-access-parking = شوێنی پارککردن
directory-access-quiet_space = شوێنی بێدەنگ
directory-access-bsl = زمانی هێمای بەریتانی
directory-access-interpreter = وەرگێڕ
directory-gender-woman = تەنها ژنان
directory-gender-man = تەنها پیاوان
directory-nation-england = ئینگلتەرا
directory-nation-wales = وێڵز
directory-nation-scotland = سکۆتلەندا
directory-nation-northern_ireland = ئیرلەندای باکوور
directory-listing-example = نموونەی دروستکراو
