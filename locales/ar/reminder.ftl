# The day before.
reminder-told = مرحبًا. تذكير: لك مكان هنا قريبًا.

# A place came free for somebody who waited.
seat-told = خبر جيد: فرغ مكان، وهو لك.

coming-coming =
    هل ستأتي؟
    .opt-yes = نعم، سآتي
    .also-yes = نعم, اي, أيوه, جاي
    .opt-no = لا أستطيع أن آتي
    .also-no = لا, لن آتي, ما بقدر إجي
    .retry1 = عذرًا، لم أفهم. هل ستأتي؟ نعم أو لا.
    .retry2 = من فضلك اختر واحدًا من هذه.

coming-glad = جيد. نراك هناك.

coming-freed = شكرًا لأنك أخبرتنا. مكانك الآن متاح لشخص آخر. يمكنك أن تختار يومًا آخر.

# A session will not be.
called_off-told = عذرًا، هذه الجلسة لن تكون:

called_off-more = اكتب إلينا متى شئت، وسنبحث عن شيء آخر.
