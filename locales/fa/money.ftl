money-bailiffs =
    مأموران وصول بدهی (bailiffs) پشت در خانه‌تان هستند، یا گفته‌اند که می‌آیند؟
    .opt-yes = بله
    .also-yes = بلی, آره, اره, هستند, می‌آیند, میان, آمده‌اند, اومدن, bale, baleh, areh
    .opt-no = نه
    .also-no = نی, نخیر, نیستند, نمی‌آیند, نمیان, na
    .opt-unsure = مطمئن نیستم
    .also-unsure = مطمین نیستم, نمی‌دانم, نمیدونم, نمی دانم, نمیفامم, شاید, شک دارم, nemidunam
    .retry1 = ببخشید، متوجه نشدم. مأموران وصول بدهی می‌آیند؟ بله، نه، یا مطمئن نیستم.
    .retry2 = لطفاً یکی از این‌ها را انتخاب کنید.
    .nudge = هنوز اینجا هستید؟ مأموران وصول بدهی به در خانه‌تان می‌آیند؟

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    به National Debtline زنگ بزنید، رایگان: 0808 808 4000. آن‌ها هر روز کاری در این مورد کمک می‌کنند.
    در بیشتر موارد مجبور نیستید مأمور را به خانه راه بدهید. در را بسته نگه دارید و از پشت در حرف بزنید. نامه‌ای بخواهید که نشان بدهد آن‌ها چه کسی هستند.

money-today =
    برای امروز غذا دارید، و در خانه گرما یا برق هست؟
    .opt-yes = بله، برای امروز
    .also-yes = بله, بلی, آره, اره, دارم, داریم, هست, bale, baleh, areh, daram
    .opt-no = نه، به اندازه نداریم
    .also-no = نه, نی, نخیر, ندارم, نداریم, نیست, کم است, کمه, na, nadaram
    .retry1 = ببخشید، متوجه نشدم. برای امروز غذا و گرما دارید؟ بله یا نه.
    .retry2 = لطفاً بله یا نه را انتخاب کنید.
    .nudge = هنوز اینجا هستید؟ برای امروز غذا و گرما دارید؟

money-urgent =
    ممنون که گفتید. فقط شما نیستید، و همین امروز کمک هست.
    شهرداری محل (council) برای وضعیت اضطراری پول دارد. از آن‌ها «crisis help» بخواهید. Citizens Advice می‌تواند کمک کند که بستهٔ غذا بگیرید: 0800 144 8848.

money-what =
    مشکل پول می‌تواند همه چیز را سخت کند. بیشتر دربارهٔ چیست؟
    .opt-debt = پولی که بدهکارم
    .also-debt = بدهی, بدهکارم, بدهکاری, قرض, قرض‌ها, قرضدارم, قرضداری, وام, bedehi
    .opt-benefits = کمک دولتی (بنفیت)
    .also-benefits = بنفیت, بنیفیت, کمک دولتی, یونیورسال کردیت, universal credit
    .opt-bills = قبض برق یا گاز
    .also-bills = قبض, قبض‌ها, قبضا, بل برق, بل گاز, برق, گاز, گرمایش
    .opt-living = پولم برای زندگی کم است
    .also-living = پولم کم است, پول کم دارم, کم پولی, پولم نمی‌رسد, پولم نمیرسه, پول بس نمی‌کند, پول ندارم, pul nadaram
    .retry1 = ببخشید، متوجه نشدم. کدام یک نزدیک‌تر است؟
    .retry2 = می‌توانید یکی را انتخاب کنید، یا از این سؤال بگذرید.
    .nudge = هنوز اینجا هستید؟ بیشتر دربارهٔ چیست؟

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    در انگلستان و ولز، می‌توانید از یک مشاور بدهی (debt adviser) «breathing space» بخواهید، یعنی فرصتی برای نفس کشیدن. تا ۶۰ روز، بیشتر کسانی که به آن‌ها بدهکارید نباید دنبال پول بیایند یا بهره اضافه کنند.
    StepChange بیشتر به شما می‌گوید، رایگان: 0800 138 1111.

money-claim =
    برای کمک دولتی (بنفیت) چه چیزی لازم دارید؟
    .opt-apply = کمک برای درخواست
    .also-apply = درخواست, درخواست بدهم, پر کردن فرم, فرم, فورم, کمک برای فرم, خانه پری فورم
    .opt-refused = درخواستم رد شد
    .also-refused = رد شد, رد شدم, رد کردند, رد کردن, گفتند نه, گفتن نه, قبول نکردند
    .opt-stopped = قطع یا کم شد
    .also-stopped = قطع شد, قطعش کردند, قطع کردند, قطع کردن, کم شد, کمش کردند, جریمه شدم, sanction
    .opt-check = ببینم چه به من می‌رسد
    .also-check = چه به من می‌رسد, چی بهم میرسه, چقدر می‌گیرم, بررسی, چک کردن
    .retry1 = ببخشید، متوجه نشدم. کدام یک نزدیک‌تر است؟
    .retry2 = می‌توانید یکی را انتخاب کنید، یا از این سؤال بگذرید.
    .nudge = هنوز اینجا هستید؟ برای کمک دولتی (بنفیت) چه چیزی لازم دارید؟

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = زود درخواست بدهید: بیشتر وقت‌ها پول را فقط از روزی می‌دهند که درخواست می‌کنید. Citizens Advice می‌تواند ببیند چه به شما می‌رسد، و برای فرم کمک کند، رایگان: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = می‌توانید از آن‌ها بخواهید دوباره بررسی کنند. نام این کار «mandatory reconsideration» است، یعنی بررسی دوباره. تا یک ماه بعد از تاریخ نامه آن را بخواهید. Citizens Advice می‌تواند کمک کند، رایگان: 0800 144 8848.

money-meter =
    کنتور پیش‌پرداخت (prepayment meter) دارید که شارژش تمام شده، یا به زودی تمام می‌شود؟
    .opt-yes = بله
    .also-yes = بلی, آره, اره, تمام شده, تموم شده, دارد تمام می‌شود, داره تموم میشه, bale, baleh, areh
    .opt-no = نه
    .also-no = نی, نخیر, کنتور ندارم, کنتور نداریم, میتر ندارم, na
    .retry1 = ببخشید، متوجه نشدم. شارژ کنتور تمام شده، یا به زودی تمام می‌شود؟ بله یا نه.
    .retry2 = لطفاً بله یا نه را انتخاب کنید.
    .nudge = هنوز اینجا هستید؟ شارژ کنتور تمام شده، یا به زودی تمام می‌شود؟

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = لطفاً همین که باز شد، به شرکت برق یا گاز زنگ بزنید. بگویید که شارژ کنتور دارد تمام می‌شود، و نمی‌توانید پول بدهید. «additional support credit» بخواهید، یعنی شارژ کمکی، و بپرسید که کوپن سوخت (fuel voucher) دارند یا نه.

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    شرکت برق یا گاز باید با شما برنامه‌ای بریزد که بتوانید پولش را بدهید.
    بیمار، معلول یا سالمند هستید، یا کودک کوچک دارید؟ بخواهید که نامتان در «Priority Services Register» باشد، یعنی فهرست کمک ویژه: کمک بیشتر است، و رایگان.
