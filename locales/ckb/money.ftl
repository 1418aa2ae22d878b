money-bailiffs =
    ئایا بەیلیف لەبەر دەرگاتن، یان گوتوویانە کە دێن؟ بەیلیف ئەو کەسانەن کە بۆ وەرگرتنەوەی قەرز دێن.
    .opt-yes = بەڵێ
    .also-yes = ئەرێ, بەڵێ لەبەر دەرگان, بەڵێ دێن, bale, yes
    .opt-no = نەخێر
    .also-no = نا, نەء, na, naxer, no
    .opt-unsure = دڵنیا نیم
    .also-unsure = نازانم, لەوانەیە, ڕەنگە, nazanm
    .retry1 = ببوورە، تێنەگەیشتم. ئایا بەیلیف دێن؟ بەڵێ، نەخێر، یان دڵنیا نیم.
    .retry2 = تکایە یەکێک لەمانە هەڵبژێرە.
    .nudge = هێشتا لێرەیت؟ ئایا بەیلیف دێنە بەر دەرگات؟

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    بەخۆڕایی تەلەفۆن بۆ National Debtline بکە: 0808 808 4000. هەموو ڕۆژێکی کار لەمەدا یارمەتی دەدەن.
    زۆربەی جار ناچار نیت بهێڵیت بەیلیف بێتە ژوورەوە. دەرگاکە داخراو بێت و لە پشتییەوە قسە بکە. داوای نامەیەک بکە کە بڵێت ئەوان کێن.

money-today =
    ئایا بۆ ئەمڕۆ خواردنت هەیە، و ماڵەکەت گەرمکردنەوە یان کارەبای هەیە؟
    .opt-yes = بەڵێ، بۆ ئەمڕۆ هەیە
    .also-yes = بەڵێ, ئەرێ, هەمە, bale, yes
    .opt-no = نەخێر، بەش ناکات
    .also-no = نا, نەخێر, نەء, نیمە, na, naxer, no
    .retry1 = ببوورە، تێنەگەیشتم. ئەمڕۆ خواردن و گەرمکردنەوەت هەیە؟ بەڵێ یان نەخێر.
    .retry2 = تکایە بەڵێ یان نەخێر هەڵبژێرە.
    .nudge = هێشتا لێرەیت؟ ئایا بۆ ئەمڕۆ خواردن و گەرمکردنەوەت هەیە؟

money-urgent =
    سوپاس کە پێت گوتم. تۆ تاکە کەس نیت، و ئەمڕۆ یارمەتی هەیە.
    شارەوانی (council) بۆ کاتی تەنگانە پارەی هەیە. ئەمە داوا بکە: “crisis help”. Citizens Advice دەتوانێت یارمەتیت بدات سەبەتەیەک خواردن وەربگریت: 0800 144 8848.

money-what =
    کێشەی پارە هەموو شتێک قورس دەکات. زۆرتر لەبارەی چییە؟
    .opt-debt = ئەو قەرزەی لەسەرمە
    .also-debt = قەرز, قەرزم هەیە, قەرزارم, qarz
    .opt-benefits = یارمەتیی حکومەت (بێنیفیت)
    .also-benefits = بێنیفیت, یارمەتی حکومەت, یارمەتیی حکومەت, یونیڤێرساڵ کرێدیت, universal credit, uc, benefit, benefits
    .opt-bills = پارەی گاز یان کارەبا
    .also-bills = گاز, کارەبا, پارەی کارەبا, پارەی گاز, فاتورە, پسوولە, گەرمکردنەوە, karaba
    .opt-living = پارەم بەش ناکات
    .also-living = بەش ناکات, پارەم کەمە, مووچەکەم کەمە, bash nakat
    .retry1 = ببوورە، تێنەگەیشتم. کام لەمانە نزیکترە؟
    .retry2 = دەتوانیت یەکێکیان هەڵبژێریت، یان ئەمە تێپەڕێنیت.
    .nudge = هێشتا لێرەیت؟ زۆرتر لەبارەی چییە؟

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    لە ئینگلتەرا و وێڵز، دەتوانیت لە ڕاوێژکارێکی قەرز (debt adviser) داوای “breathing space” بکەیت، واتە ماوەیەک بۆ پشوودان. بۆ 60 ڕۆژ، زۆربەی ئەوانەی قەرزاریانیت نابێت داوای پارەکەت لێ بکەنەوە یان سوود زیاد بکەن.
    بۆ زانیاریی زیاتر، بەخۆڕایی تەلەفۆن بۆ StepChange بکە: 0800 138 1111.

money-claim =
    لەبارەی یارمەتیی حکومەت (بێنیفیت) چیت پێویستە؟
    .opt-apply = یارمەتی بۆ داواکاری
    .also-apply = داواکاری, داوا بکەم, فۆڕم, فۆرم, پڕکردنەوەی فۆڕم
    .opt-refused = داواکارییەکەم ڕەت کرایەوە
    .also-refused = ڕەتکرایەوە, ڕەتیان کردەوە, ڕەفز, ڕەفز کرا, گوتیان نا
    .opt-stopped = پارەکەم وەستا یان کەم بووەوە
    .also-stopped = وەستا, وەستێنرا, پارەکەیان بڕی, کەمیان کردەوە, سزا درام, sanction
    .opt-check = ئەوەی دەتوانم وەری بگرم
    .also-check = چیم دەکەوێت, چی وەردەگرم, مافم چییە
    .retry1 = ببوورە، تێنەگەیشتم. کام لەمانە نزیکترە؟
    .retry2 = دەتوانیت یەکێکیان هەڵبژێریت، یان ئەمە تێپەڕێنیت.
    .nudge = هێشتا لێرەیت؟ لەبارەی یارمەتیی حکومەت (بێنیفیت) چیت پێویستە؟

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = زوو داوای بکە: زۆر جار پارەکە تەنها لەو ڕۆژەوە دەدرێت کە داوای دەکەیت. Citizens Advice دەتوانێت بەخۆڕایی سەیر بکات چیت دەکەوێت، و لە فۆڕمەکەدا یارمەتیت بدات: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = دەتوانیت داوا بکەیت جارێکی تر سەیری بکەن. پێی دەڵێن “mandatory reconsideration”، واتە دووبارە سەیرکردنی بڕیارەکە. لە ماوەی یەک مانگدا لە بەرواری سەر نامەکەوە داوای بکە. Citizens Advice دەتوانێت بەخۆڕایی یارمەتیت بدات: 0800 144 8848.

money-meter =
    ئایا میتەرێکت هەیە کە پێشەکی پارەی تێ دەکەیت (prepayment meter)، و پارەکەی تەواو بووە یان بەم زووانە تەواو دەبێت؟
    .opt-yes = بەڵێ
    .also-yes = ئەرێ, بەڵێ هەمە, bale, yes
    .opt-no = نەخێر
    .also-no = نا, نەء, میتەرم نییە, هیچ میتەرێکم نییە, na, naxer, no
    .retry1 = ببوورە، تێنەگەیشتم. پارەی میتەرەکەت تەواو بووە، یان بەم زووانە تەواو دەبێت؟ بەڵێ یان نەخێر.
    .retry2 = تکایە بەڵێ یان نەخێر هەڵبژێرە.
    .nudge = هێشتا لێرەیت؟ پارەی میتەرەکەت تەواو بووە، یان بەم زووانە تەواو دەبێت؟

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = تکایە هەر کە کۆمپانیای گاز یان کارەباکەت کرایەوە، تەلەفۆنی بۆ بکە. بڵێ پارەی میتەرەکەت خەریکە تەواو دەبێت، و ناتوانیت پارە بدەیت. داوای “additional support credit” بکە، واتە پارەی یارمەتیی زیادە. بپرسە ئایا کوپۆنی سووتەمەنییان (fuel voucher) هەیە.

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    کۆمپانیای گاز یان کارەباکەت دەبێت لەگەڵت پلانێک دابنێت کە بتوانیت پارەکەی بدەیت.
    نەخۆشیت، کەمئەندامیت هەیە، بەتەمەنیت، یان منداڵی بچووکت هەیە؟ داوا بکە ناوت لە “Priority Services Register” بنووسن، واتە لیستی یارمەتیی تایبەت: یارمەتییەکی زیادەیە، و بەخۆڕاییە.
