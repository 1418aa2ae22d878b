# How a match is laid out, a line each. $n is 0 where there is no number.
card-name =
    { NUM($n) ->
        [0] { $name }
        [one] { $n }. { $name }
       *[other] { $n }. { $name }
    }
card-provider = چلانے والے: { $provider }
card-summary = { $summary }
card-why = کیوں: { $reasons }
card-next = اگلی بار: { $when }
card-hours = کھلنے کے اوقات: { $hours }
card-cost-free = مفت
card-cost = خرچ: { $amount }
card-cost-unknown = خرچ معلوم نہیں: مہربانی کر کے پوچھ لیں
card-where = جگہ: { $place } ({ $distance })
card-where-far = جگہ: { $place }
card-phone = فون: { $phone }
card-web = مزید: { $link }
card-checked = ہم نے { $date } کو اسے جانچا
card-unchecked = ابھی جانچا نہیں گیا: پہلے فون کر کے پوچھ لیں
card-example = یہ صرف ایک مثال ہے، اصلی جگہ نہیں۔

# A helpline.
line-name = { $name }
line-phone = فون کریں: { $phone }
line-text = { $word } لکھ کر اس نمبر پر میسج کریں: { $phone }
line-text-only = اس نمبر پر میسج کریں: { $phone }
line-web = { $link }
line-press = جب کہا جائے، تو { $press } دبائیں

# Why something was found. They stand in a list: short, no capital, no full stop.
reason-walkable = وہاں پیدل جا سکتے ہیں
reason-near = یہ قریب ہے
reason-local = یہ علاقے کے لوگوں کے لیے ہے
reason-distant = یہ ذرا دور ہے
reason-national = یہ پورے ملک کے لیے ہے
reason-online = یہ آن لائن ہے
reason-phone = یہ فون پر ہے
reason-text = وہاں میسج کر سکتے ہیں
reason-home_visit = وہ گھر آ سکتے ہیں
reason-language = وہاں { $value } بولی جاتی ہے
reason-interpreter = وہ ترجمان بلا سکتے ہیں
reason-wheelchair = وہیل چیئر اندر جا سکتی ہے
reason-step_free = وہاں سیڑھیاں نہیں ہیں
reason-hearing_loop = وہاں کم سننے والوں کے لیے ہیئرنگ لوپ ہے
reason-accessible_toilet = وہاں معذور لوگوں کے لیے ٹوائلٹ ہے
reason-parking = وہاں گاڑی کھڑی کرنے کی جگہ ہے
reason-quiet_space = وہاں ایک خاموش کمرہ ہے
reason-bsl = وہاں برطانوی اشاروں کی زبان (BSL) میں بات ہوتی ہے
reason-women_only = یہ صرف خواتین کے لیے ہے
reason-men_only = یہ صرف مردوں کے لیے ہے
reason-for_age = یہ اس عمر کے لیے ہے
reason-open_now = یہ ابھی کھلا ہے
reason-when = اس کا وقت ٹھیک ہے
reason-need = یہاں ان باتوں میں مدد ملتی ہے: { $value }
reason-stale = اسے جانچے بہت دن ہو گئے، اس لیے پہلے فون کر لیں
reason-check =
    { $value ->
        [age] پوچھ لیں کہ یہ کس عمر کے لیے ہے
        [gender] پوچھ لیں کہ یہ کن لوگوں کے لیے ہے
       *[other] پوچھ لیں کہ یہ اس علاقے کے لیے ہے یا نہیں
    }
reason-unstated =
    { $value ->
        [access] معلوم نہیں کہ اندر آنا جانا کتنا آسان ہے، مگر ہم پوچھ سکتے ہیں
        [cost] خرچ معلوم نہیں، مگر ہم پوچھ سکتے ہیں
        [language] معلوم نہیں کہ وہاں کون سی زبانیں بولی جاتی ہیں، مگر ہم پوچھ سکتے ہیں
        [when] اوقات معلوم نہیں، مگر ہم پوچھ سکتے ہیں
        [place] جگہ معلوم نہیں، مگر ہم پوچھ سکتے ہیں
        [mode] معلوم نہیں کہ خود جانا ضروری ہے یا نہیں، مگر ہم پوچھ سکتے ہیں
        [age] معلوم نہیں کہ یہ کس عمر کے لیے ہے، مگر ہم پوچھ سکتے ہیں
        [women_only] معلوم نہیں کہ یہ صرف خواتین کے لیے ہے یا نہیں، مگر ہم پوچھ سکتے ہیں
       *[men_only] معلوم نہیں کہ یہ صرف مردوں کے لیے ہے یا نہیں، مگر ہم پوچھ سکتے ہیں
    }
