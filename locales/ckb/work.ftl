work-what =
    بۆ کار چ یارمەتییەکت دەوێت؟ دەتوانیت ئەمە تێپەڕێنیت.
    .opt-find = دۆزینەوەی کار
    .also-find = کار, ئیش, کارم دەوێت, کارم دەوێ, ئیشم دەوێت, ئیشم دەوێ, کارێک بدۆزمەوە, ish, ishm dawe
    .opt-keep = مانەوە لە کارەکەم
    .also-keep = کێشە لە کار, کێشە لە ئیش, کێشەی کار, بەڕێوەبەرەکەم, مۆڵەتی نەخۆشی, فشاری کار, sick note
    .opt-training = ڕاهێنان
    .also-training = کۆرس, خول, فێری پیشەیەک بم, پیشە, بڕوانامە, شارەزایی, kors
    .opt-other = شتێکی تر
    .retry1 = ببوورە، تێنەگەیشتم. کام لەمانە نزیکترە؟
    .retry2 = دەتوانیت یەکێکیان هەڵبژێریت، یان ئەمە تێپەڕێنیت.
    .nudge = هێشتا لێرەیت؟ بۆ کار چ یارمەتییەکت دەوێت؟

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    خزمەتگوزارییەک هەیە بۆ ئەو کەسانەی کێشەی دەروونییان هەیە و کارێکی بە مووچەیان دەوێت. لەم شوێنانە کار دەکات. { $whom ->
        [other] ئەو کەسە لە یەکێکیان دەژی؟
        [work] ئەو کەسە لە یەکێکیان دەژی؟
       *[me] لە یەکێکیان دەژیت؟
    }
    .opt-liverpool = Liverpool
    .also-liverpool = لیڤەرپوڵ, لیڤەرپول, لیڤەرپوول
    .opt-warrington = Warrington
    .also-warrington = وارینگتن, وارینگتۆن, وۆرینگتن
    .opt-halton = Halton
    .also-halton = هاڵتن, هاڵتۆن, widnes, runcorn, ویدنس, ڕەنکۆرن
    .opt-wirral = Wirral
    .also-wirral = ویراڵ, ویڕاڵ, birkenhead, wallasey, بەرکنهێد, وۆلاسی
    .opt-none = نەخێر، یان بۆ من نییە
    .also-none = نا, نەخێر, نەء, بۆ من نییە, بۆ من نا, شوێنێکی تر, هیچیان, na, naxer, no
    .retry1 = ببوورە، تێنەگەیشتم. { $whom ->
            [other] ئەو کەسە لە یەکێک لەم شوێنانە دەژی؟
            [work] ئەو کەسە لە یەکێک لەم شوێنانە دەژی؟
           *[me] لە یەکێک لەم شوێنانە دەژیت؟
        }
    .retry2 = شوێنێک هەڵبژێرە، یان «نەخێر، یان بۆ من نییە».
    .nudge = هێشتا لێرەیت؟ { $whom ->
            [other] ئەو کەسە لە یەکێک لەم شوێنانە دەژی؟
            [work] ئەو کەسە لە یەکێک لەم شوێنانە دەژی؟
           *[me] لە یەکێک لەم شوێنانە دەژیت؟
        }

work-talk =
    یەکێک لە ڕاوێژکارەکانمان دەتوانێت زیاترت لەبارەی ئەم خزمەتگوزارییە پێ بڵێت. دەتەوێت لەگەڵ ڕاوێژکارێک قسە بکەیت؟
    .opt-yes = بەڵێ، تکایە
    .also-yes = بەڵێ, ئەرێ, باشە, ئۆکەی, ok, bale, basha, yes
    .opt-no = نەخێر، یارمەتیی ترم پیشان بدە
    .also-no = نا, نەخێر, نەء, نا سوپاس, ئێستا نا, نامەوێت, نامەوێ, na, naxer, no
    .retry1 = ببوورە، تێنەگەیشتم. دەتەوێت لەگەڵ ڕاوێژکارێک قسە بکەیت؟ بەڵێ یان نەخێر.
    .retry2 = تکایە بەڵێ یان نەخێر هەڵبژێرە.
    .nudge = هێشتا لێرەیت؟ دەتەوێت لەگەڵ ڕاوێژکارێک قسە بکەیت؟

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    پێش ئەوەی کارەکەت بەجێ بهێڵیت یان هیچ کاغەزێک ئیمزا بکەیت، لە Acas داوای ڕاوێژی بەخۆڕایی بکە: acas.org.uk، یان 0300 123 1100.
    ئەگەر کەمئەندامیت هەیە یان ماوەیەکی زۆرە نەخۆشیت، دەتوانیت داوای گۆڕانکاری بکەیت کە یارمەتیت بدات کار بکەیت. یاسا پێی دەڵێت “reasonable adjustments”، واتە گۆڕانکاریی گونجاو.

# Source: National Careers Service. Not checked.
work-training = بۆ ڕاهێنان و کار، National Careers Service ڕاوێژی بەخۆڕایی دەدات: nationalcareers.service.gov.uk، یان 0800 100 900.
