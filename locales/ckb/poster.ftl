### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = شتێک لە دڵتدایە؟ لەگەڵ { $service } چات بکە.
poster-promise = بەخۆڕاییە، لە هەموو کاتێکدا، بە زمانی خۆت. هەر کاتێک بتەوێت، دەتوانیت داوا بکەیت لەگەڵ مرۆڤێک قسە بکەیت.
poster-welcome = هەموو کەسێک بەخێر بێت. دەتوانیت لەبارەی هەر شتێکەوە بپرسیت، و پێویست ناکات بڵێیت کێیت.
poster-scan = کامێرای مۆبایلەکەت لە چوارگۆشەکە نزیک بکەوە، یان ناونیشانەکەی ژێرەوە بکەرەوە.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = هەروەها دەتوانیت لە تێلێگرام بۆمان بنووسیت.
# What a screen reader calls the square.
poster-code = کۆدی QR، چاتەکە دەکاتەوە
