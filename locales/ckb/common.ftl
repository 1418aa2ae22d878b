# What may be said anywhere.

common-skip = تێیپەڕێنە
    .also = نامەوێت بیڵێم, نا, نەخێر, نا سوپاس
common-done = ئەوە هەمووی بوو
common-none-of-these = هیچ کام لەمانە
    .also = هیچیان, نا, نەخێر, هیچ
common-share-place = شوێنەکەم بنێرە
common-resume = کە ئامادە بوویت، با لەوێوە بەردەوام بین کە لێی وەستاین.
common-no-way-back = لەمە زیاتر ناتوانین بگەڕێینەوە.
common-moved-on = ئەو پرسیارە تێپەڕی. ئێستا لێرەین.
common-moved-on-human = ئەو پرسیارە تێپەڕی. دەتوانیت هەر لێرە بۆ ڕاوێژکارەکە بنووسیت.
common-not-asked-for = سوپاس. ئێستا پێویستم بەوە نییە.
common-heard = سوپاس کە ئەوەت پێ گوتم. پێش ئەوەی بەردەوام بین، پێویستم بە وەڵامت هەیە بۆ یەک شت.
common-noted = ئەمەشم نووسی: { $needs }.
common-which-place = مەبەستت کام شوێنە؟ یەکێکیان هەڵبژێرە، یان بەشی یەکەمی پۆستکۆد بنووسە.
common-claimed = { $advisor } ئێستا لێرەیە و بۆت دەنووسێت.
common-still-here = هێشتا لێرەین. ئەوەی دەینووسیت دەگاتە ڕاوێژکارەکە.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] هێشتا ناتوانم گوێ لە نامەی دەنگی بگرم. تکایە بینووسە، یان بنووسە «مرۆڤ» بۆ ئەوەی لەگەڵ کەسێک قسە بکەیت.
        [photo] هێشتا ناتوانم سەیری وێنە بکەم. تکایە بینووسە، یان بنووسە «مرۆڤ» بۆ ئەوەی لەگەڵ کەسێک قسە بکەیت.
       *[other] هێشتا ناتوانم ئەم جۆرە نامەیە بخوێنمەوە. تکایە بینووسە، یان بنووسە «مرۆڤ» بۆ ئەوەی لەگەڵ کەسێک قسە بکەیت.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = یەکەم,یەکەمیان,یەکەمین,یەک,yakam,yek,yak|دووەم,دووەمیان,دووهەم,دوەم,دوو,dwam,du|سێیەم,سێیەمیان,سێهەم,سێ,seyam,se|چوارەم,چوارەمیان,چوار,chwaram,chwar|پێنجەم,پێنجەمیان,پێنج,penjam,penj|شەشەم,شەشەمیان,شەش,shasham,shash
common-fault = ببوورە، لای ئێمە هەڵەیەک ڕوویدا. ئەوەی نووسیت پارێزراوە. کەسێک دەیخوێنێتەوە و بۆت دەنووسێت.

# Telegram's menu: what each command does, a few words.
command-start = دەستپێکردن
command-human = قسەکردن لەگەڵ کەسێک
command-help = ئەوەی دەتوانم بیکەم
command-language = گۆڕینی زمان
command-back = گەڕانەوە بۆ پرسیاری پێشوو
command-restart = لە سەرەتاوە دەستپێکردنەوە
command-places = شوێنەکانت لە کۆرسەکان ببینە
command-mydata = ئەوەی هەڵیدەگرین ببینە
command-delete = ئەوەی هەڵیدەگرین بسڕەوە
command-stop = ئیتر بۆم مەنووسن
