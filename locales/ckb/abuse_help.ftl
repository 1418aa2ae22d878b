# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    سوپاس کە پێت گوتم. ئایا ئێستا نووسین لێرە بۆ تۆ بێ مەترسییە؟ لەوانەیە کەسێکی تر ئەم شاشەیە ببینێت.
    .opt-yes = بەڵێ، مەترسی نییە
    .also-yes = بەڵێ, bale, ئەرێ بەڵێ, yes
    .opt-no = نەخێر، مەترسیی هەیە
    .also-no = نەخێر, نا, نەء, مەترسی هەیە, مەترسیدارە, بێ مەترسی نییە, سەلامەت نییە, دڵنیا نیم, نازانم, پێم وا نییە, پێم وانییە, لێرەیە, ئەو لێرەیە, لەلامە, na, naxer, nakher, nazanm, leraya, no
    .retry1 = ئایا نووسین لێرە بۆ تۆ بێ مەترسییە؟ بەڵێ یان نەخێر.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    کەواتە تکایە ئێستا ئەم پەڕەیە دابخە. لە مەترسیدا تەلەفۆن بۆ 999 بکە. ئەگەر ناتوانیت قسە بکەیت، 55 دابگرە. ئێمە بۆت نانووسین. هەر کاتێک مەترسی نەما، بگەڕێوە.
    .opt-yes = ئێستا دەتوانم بنووسم
    .also-yes = دەتوانم بنووسم, ئێستا مەترسی نییە, مەترسی نەما, ئێستا باشە

abuse_help-nation =
    لە کام وڵاتیت؟ ئەو کاتە دەتوانم ژمارەی دروستت بدەمێ. دەتوانیت ئەمە تێپەڕێنیت.
    .opt-england = ئینگلتەرا
    .also-england = england, ئینگلاند, ئینگلتەڕا, لەندەن
    .opt-wales = وێڵز
    .also-wales = wales, ویلز, وەیڵز
    .opt-scotland = سکۆتلەندا
    .also-scotland = scotland, سکۆتلاند, ئیسکۆتلەندا
    .opt-northern_ireland = ئیرلەندای باکوور
    .also-northern_ireland = northern ireland, ireland, ئیرلەندا, باکووری ئیرلەندا
    .retry1 = ئینگلتەرا، وێڵز، سکۆتلەندا یان ئیرلەندای باکوور؟

abuse_help-lines =
    ئەگەر کەسێک ئازارت دەدات، دەتترسێنێت یان کۆنتڕۆڵت دەکات، هەڵەی تۆ نییە. لە مەترسیدا تەلەفۆن بۆ 999 بکە. ئەگەر ناتوانیت قسە بکەیت، 55 دابگرە.
    دەتوانیت بە نهێنی لەگەڵ کەسانێک قسە بکەیت کە لەم بابەتە شارەزان. بەخۆڕایی تەلەفۆن بکە: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (ئینگلتەرا)، 0808 80 10 800 (وێڵز)، 0800 027 1234 (سکۆتلەندا)، 0808 802 1414 (ئیرلەندای باکوور)
    }
    پیاوانیش دەتوانن تەلەفۆن بۆ 0808 801 0327 بکەن، و کەسانی LGBT+ بۆ 0800 999 5428.

abuse_help-talk =
    پێویست ناکات ئێستا هیچ بڕیارێک بدەیت. چیت دەوێت؟
    .opt-human = لێرە بۆ ڕاوێژکارێک بنووسم
    .also-human = بەڵێ, ڕاوێژکارێک, bale, yes
    .opt-places = ئەو شوێنانەی یارمەتی دەدەن
    .also-places = شوێن, شوێنەکان, شوێنەکانم پیشان بدە
    .opt-no = ئێستا هیچ
    .also-no = نا, نەخێر, نەء, هیچ, ئێستا نا, جارێ نا, na, naxer, no
    .retry1 = ڕاوێژکارێک، ئەو شوێنانەی یارمەتی دەدەن، یان ئێستا هیچ؟
