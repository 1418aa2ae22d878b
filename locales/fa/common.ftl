# What may be said anywhere.

common-skip = بگذریم
    .also = ترجیح می‌دهم نگویم, نمی‌خواهم بگویم, نه, نه ممنون
common-done = همین‌ها
common-none-of-these = هیچ‌کدام
    .also = هیچکدام, هیچ یک, نه
common-share-place = فرستادن مکان من
common-resume = هر وقت آماده بودید، از همان جا ادامه بدهیم.
common-no-way-back = از این عقب‌تر نمی‌شود رفت.
common-moved-on = از آن سؤال گذشته‌ایم. حالا اینجا هستیم.
common-moved-on-human = از آن سؤال گذشته‌ایم. می‌توانید همین جا برای مشاور بنویسید.
common-not-asked-for = ممنون. الان به آن نیازی ندارم.
common-heard = ممنون که این را گفتید. پیش از ادامه، به جواب شما به یک سؤال نیاز دارم.
common-noted = این را هم یادداشت کردم: { $needs }.
common-which-place = منظورتان کدام جا است؟ یکی را انتخاب کنید، یا قسمت اول کد پستی را بنویسید.
common-claimed = { $advisor } حالا اینجاست و برایتان می‌نویسد.
common-still-here = ما هنوز اینجا هستیم. نوشته‌های شما به مشاور می‌رسد.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] هنوز نمی‌توانم به پیام صوتی گوش بدهم. لطفاً آن را بنویسید، یا بنویسید «مشاور» تا با یک انسان صحبت کنید. اگر در خطر هستید، به 999 زنگ بزنید.
        [photo] هنوز نمی‌توانم عکس ببینم. لطفاً آن را بنویسید، یا بنویسید «مشاور» تا با یک انسان صحبت کنید.
       *[other] هنوز نمی‌توانم این نوع پیام را بخوانم. لطفاً آن را بنویسید، یا بنویسید «مشاور» تا با یک انسان صحبت کنید.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = اول,اولی,اولیش,اولین,اولین گزینه,شماره یک,گزینه یک,نمبر یک,avali|دوم,دومی,دومیش,دومین,شماره دو,نمبر دو,دو,dovomi|سوم,سومی,سومیش,سومین,شماره سه,نمبر سه,سه,sevomi|چهارم,چهارمی,چهارمین,چهار|پنجم,پنجمی,پنجمین,پنج|ششم,ششمی,ششمین,شش
common-fault = ببخشید، مشکلی از طرف ما پیش آمد. نوشته‌های شما سر جایش است. یک نفر آن را می‌خواند و برایتان می‌نویسد. اگر در خطر هستید، به 999 زنگ بزنید.

# Telegram's menu: what each command does, a few words.
command-start = شروع
command-human = صحبت با یک نفر
command-help = چه کاری از من برمی‌آید
command-language = عوض کردن زبان
command-back = یک سؤال به عقب
command-restart = شروع از اول
command-places = دیدن جاهای شما در دوره‌ها
command-mydata = دیدن آنچه از شما نگه می‌داریم
command-delete = پاک کردن آنچه نگه می‌داریم
command-stop = دیگر برای من ننویسید
