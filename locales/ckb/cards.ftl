# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = لەلایەن: { $provider }
card-summary = { $summary }
card-why = بۆچی: { $reasons }
card-next = جاری داهاتوو: { $when }
card-hours = کراوەیە: { $hours }
card-cost-free = بەخۆڕایی
card-cost = نرخ: { $amount }
card-cost-unknown = نرخەکەی نازانین: تکایە بپرسە
card-where = شوێن: { $place } ({ $distance })
card-where-far = شوێن: { $place }
card-phone = تەلەفۆن: { $phone }
card-web = زیاتر: { $link }
card-checked = لە { $date } دڵنیا بووینەوە کە ڕاستە
card-unchecked = هێشتا دڵنیا نەبووینەتەوە: تکایە پێشتر تەلەفۆن بکە
card-example = ئەمە نموونەیەکی دروستکراوە.

# A helpline.
line-name = { $name }
line-phone = تەلەفۆن: { $phone }
line-text = وشەی { $word } بە نامە بنێرە بۆ { $phone }
line-text-only = نامە بنێرە بۆ { $phone }
line-web = { $link }
line-press = کە داوایان لێ کردیت، { $press } دابگرە

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = دەتوانیت بە پێ بچیت
reason-near = نزیکە
reason-local = بۆ خەڵکی ناوچەکەیە
reason-distant = کەمێک دوورترە
reason-national = بۆ هەموو وڵاتە
reason-online = لە ئینتەرنێتە
reason-phone = بە تەلەفۆنە
reason-text = دەتوانیت نامە بنێریت
reason-home_visit = دەتوانن بێنە ماڵەوە
reason-language = بە { $value } قسە دەکەن
reason-interpreter = دەتوانن وەرگێڕ بهێنن
reason-wheelchair = کورسیی تایەدار دەچێتە ژوورەوە
reason-step_free = پلیکانەی نییە
reason-hearing_loop = ئامێری یارمەتیدەری بیستنی هەیە
reason-accessible_toilet = تەوالێتی گونجاوی بۆ کەمئەندام هەیە
reason-parking = شوێنی پارککردنی هەیە
reason-quiet_space = ژوورێکی بێدەنگی هەیە
reason-bsl = زمانی هێمای بەریتانی بەکاردەهێنن
reason-women_only = تەنها بۆ ژنانە
reason-men_only = تەنها بۆ پیاوانە
reason-for_age = بۆ ئەم تەمەنەیە
reason-open_now = ئێستا کراوەیە
reason-when = کاتەکەی گونجاوە
reason-need = یارمەتی دەدات لە: { $value }
reason-stale = زۆر لەمەوبەر لێی دڵنیا بووینەوە، پێشتر تەلەفۆن بکە
reason-check =
    { $value ->
        [age] تکایە بپرسە بۆ چ تەمەنێکە
        [gender] تکایە بپرسە بۆ کێیە
       *[other] تکایە بپرسە ئایا ناوچەکەش دەگرێتەوە
    }
reason-unstated =
    { $value ->
        [access] نازانین چوونەژوورەوە چەند ئاسانە، بەڵام دەتوانین بپرسین
        [cost] نرخەکەی نازانین، بەڵام دەتوانین بپرسین
        [language] نازانین بە چ زمانێک قسە دەکەن، بەڵام دەتوانین بپرسین
        [when] کاتەکانی نازانین، بەڵام دەتوانین بپرسین
        [place] شوێنەکەی نازانین، بەڵام دەتوانین بپرسین
        [mode] نازانین ئایا دەبێت خۆت بچیت، بەڵام دەتوانین بپرسین
        [age] نازانین بۆ چ تەمەنێکە، بەڵام دەتوانین بپرسین
        [women_only] نازانین ئایا تەنها بۆ ژنانە، بەڵام دەتوانین بپرسین
       *[men_only] نازانین ئایا تەنها بۆ پیاوانە، بەڵام دەتوانین بپرسین
    }
