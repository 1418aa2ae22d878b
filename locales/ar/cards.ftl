card-name =
    { NUM($n) ->
        [0] { $name }
        [zero] { $name }
        [one] { $n }. { $name }
        [two] { $n }. { $name }
        [few] { $n }. { $name }
        [many] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = الجهة: { $provider }
card-summary = { $summary }
card-why = لماذا: { $reasons }
card-next = الموعد القادم: { $when }
card-hours = مفتوح: { $hours }
card-cost-free = مجاني
card-cost = السعر: { $amount }
card-cost-unknown = السعر غير معروف: من فضلك اسأل
card-where = المكان: { $place } ({ $distance })
card-where-far = المكان: { $place }
card-phone = الهاتف: { $phone }
card-web = المزيد: { $link }
card-checked = تم التأكد منه في { $date }
card-unchecked = لم يتم التأكد منه بعد: من فضلك اتصل أولًا
card-example = هذا مثال غير حقيقي.

line-name = { $name }
line-phone = اتصل: { $phone }
line-text = أرسل { $word } في رسالة إلى { $phone }
line-text-only = أرسل رسالة إلى { $phone }
line-web = { $link }
line-press = عندما يُطلب منك، اضغط { $press }

reason-walkable = يمكنك الذهاب مشيًا
reason-near = قريب
reason-local = لمن يسكنون في المنطقة
reason-distant = أبعد قليلًا
reason-national = لكل البلد
reason-online = عبر الإنترنت
reason-phone = بالهاتف
reason-text = بالرسائل النصية
reason-home_visit = يمكنهم الزيارة في البيت
reason-language = يتحدثون { $value }
reason-interpreter = يمكنهم إحضار مترجم
reason-wheelchair = مناسب للكرسي المتحرك
reason-step_free = لا درج فيه
reason-hearing_loop = فيه جهاز لضعاف السمع
reason-accessible_toilet = فيه مرحاض مناسب لذوي الإعاقة
reason-parking = فيه موقف للسيارات
reason-quiet_space = فيه غرفة هادئة
reason-bsl = يستعملون لغة الإشارة البريطانية
reason-women_only = للنساء فقط
reason-men_only = للرجال فقط
reason-for_age = مناسب لهذا العمر
reason-open_now = مفتوح الآن
reason-when = في وقت مناسب
reason-need = يساعد في: { $value }
reason-stale = تم التأكد منه منذ وقت طويل، فاتصل أولًا
reason-check =
    { $value ->
        [age] من فضلك اسأل لأي عمر هو
        [gender] من فضلك اسأل لمن هو
       *[other] من فضلك اسأل هل يشمل المنطقة
    }
reason-unstated =
    { $value ->
        [access] لا نعرف عن سهولة الدخول، لكن يمكننا أن نسأل
        [cost] لا نعرف السعر، لكن يمكننا أن نسأل
        [language] لا نعرف اللغات التي يتحدثونها، لكن يمكننا أن نسأل
        [when] لا نعرف الأوقات، لكن يمكننا أن نسأل
        [place] لا نعرف المكان، لكن يمكننا أن نسأل
        [mode] لا نعرف هل يجب الحضور، لكن يمكننا أن نسأل
        [age] لا نعرف لأي عمر هو، لكن يمكننا أن نسأل
        [women_only] لا نعرف هل هو للنساء فقط، لكن يمكننا أن نسأل
       *[men_only] لا نعرف هل هو للرجال فقط، لكن يمكننا أن نسأل
    }
