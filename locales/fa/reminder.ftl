# The day before.
reminder-told = سلام. یادآوری: به‌زودی اینجا جا دارید.

# A place came free for somebody who waited.
seat-told = خبر خوب: یک جا خالی شد و مال شماست.

coming-coming =
    می‌آیید؟
    .opt-yes = بله، می‌آیم
    .also-yes = بله, بلی, آره, میام
    .opt-no = نه، نمی‌توانم بیایم
    .also-no = نه, نخیر, نمی‌آیم
    .retry1 = ببخشید، متوجه نشدم. می‌آیید؟ بله یا نه.
    .retry2 = لطفاً یکی از این‌ها را انتخاب کنید.

coming-glad = خوب است. آنجا می‌بینیمتان.

coming-freed = ممنون که گفتید. جای شما حالا برای کس دیگری آزاد است. می‌توانید روز دیگری را انتخاب کنید.

# A session will not be.
called_off-told = ببخشید، این برگزار نمی‌شود:

called_off-more = هر وقت خواستید برای ما بنویسید تا چیز دیگری پیدا کنیم.
