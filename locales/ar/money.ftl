money-bailiffs =
    { $whom ->
        [other] هل جاء إلى باب هذا الشخص محصّلو الديون (bailiffs)، أو قالوا إنهم قادمون؟
        [work] هل جاء إلى باب هذا الشخص محصّلو الديون (bailiffs)، أو قالوا إنهم قادمون؟
       *[me] هل جاء إلى بابك محصّلو الديون (bailiffs)، أو قالوا إنهم قادمون؟
    }
    .opt-yes = نعم
    .opt-no = لا
    .opt-unsure = لا أعرف
    .retry1 = عذرًا، لم أفهم. هل سيأتي محصّلو الديون؟ نعم، أو لا، أو لا أعرف.
    .retry2 = من فضلك اختر واحدًا من هذه.
    .nudge = هل ما زلت هنا؟ هل سيأتي محصّلو الديون؟

money-rights =
    اتصل مجانًا بـ National Debtline على الرقم 0808 808 4000. يساعدون في هذا كل يوم عمل.
    في معظم الحالات لا يجب عليك أن تُدخلهم. أبقِ بابك مغلقًا وتحدث من خلفه. اطلب رسالة تقول من هم.

money-today =
    { $whom ->
        [other] هل لدى هذا الشخص طعام لهذا اليوم، وتدفئة أو كهرباء في البيت؟
        [work] هل لدى هذا الشخص طعام لهذا اليوم، وتدفئة أو كهرباء في البيت؟
       *[me] هل لديك طعام لهذا اليوم، وتدفئة أو كهرباء في البيت؟
    }
    .opt-yes = نعم، لهذا اليوم
    .also-yes = نعم, عندي
    .opt-no = لا، ليس عندي ما يكفي
    .also-no = لا, ما عندي
    .retry1 = عذرًا، لم أفهم. هل هناك طعام وتدفئة اليوم؟ نعم أو لا.
    .retry2 = من فضلك اختر نعم أو لا.
    .nudge = هل ما زلت هنا؟ هل هناك طعام وتدفئة لهذا اليوم؟

money-urgent =
    شكرًا لأنك أخبرتني. لست وحدك في هذا، وهناك مساعدة.
    لدى البلدية (council) مال للحالات الطارئة. اطلب منهم «crisis help». ويمكن أن تساعدك Citizens Advice في الحصول على طعام: 0800 144 8848.

money-what =
    قد يكون المال همًّا كبيرًا. ما هو أهم أمر الآن؟
    .opt-debt = ديون عليّ
    .also-debt = ديون, دين, الديون, قرض, علي ديون
    .opt-benefits = المعونات
    .also-benefits = معونات, معونة, إعانات, اعانات, benefits, universal credit, uc
    .opt-bills = فواتير الغاز أو الكهرباء
    .also-bills = فواتير, فاتورة, غاز, كهرباء, تدفئة
    .opt-living = المال قليل للعيش
    .also-living = مال قليل, الفلوس قليلة, الفلوس ما تكفي, مصاري ما بتكفي, راتبي قليل
    .retry1 = عذرًا، لم أفهم. أي من هذه أقرب إليك؟
    .retry2 = يمكنك اختيار واحد، أو تخطي هذا السؤال.
    .nudge = هل ما زلت هنا؟ ما هو أهم أمر الآن؟

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    في إنجلترا وويلز، يمكنك أن تطلب من مستشار ديون (debt adviser) “breathing space”، أي مهلة. خلال 60 يومًا، لا يجوز لمعظم أصحاب الديون أن يلاحقوك أو يضيفوا فائدة.
    تخبرك StepChange بالمزيد مجانًا: 0800 138 1111.

money-claim =
    أي مساعدة في أمر المعونات تفيدك؟
    .opt-apply = مساعدة في تقديم الطلب
    .also-apply = طلب, تقديم, أقدم طلب, اقدم طلب, استمارة, فورم, تعبئة استمارة
    .opt-refused = رُفض طلبي
    .also-refused = رفض, رفضوا, رفضوني, رفضوا طلبي, مرفوض, قالوا لا
    .opt-stopped = انقطعت أو نقصت
    .also-stopped = انقطعت, قطعوها, قطعوا المعونة, نقصت, نقصوها, عقوبة, sanction
    .opt-check = ما قد يكون من حقي
    .also-check = حقي, حقوقي, شو بيطلعلي, شو حقي, ماذا يحق لي, احسبوا لي
    .retry1 = عذرًا، لم أفهم. أي من هذه أقرب إليك؟
    .retry2 = يمكنك اختيار واحد، أو تخطي هذا السؤال.
    .nudge = هل ما زلت هنا؟ أي مساعدة في أمر المعونات تفيدك؟

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = من الأفضل تقديم الطلب قريبًا: كثيرًا ما يُدفع المال من يوم الطلب فقط. تستطيع Citizens Advice أن تعرف ما يمكنك الحصول عليه، وأن تساعدك في الاستمارة، مجانًا: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = يمكنك أن تطلب منهم النظر في الأمر مرة أخرى. اسم ذلك “mandatory reconsideration”، أي إعادة النظر في القرار. يجب أن تطلبه خلال شهر واحد من التاريخ المكتوب في الرسالة. تساعدك Citizens Advice مجانًا: 0800 144 8848.

money-meter =
    { $whom ->
        [other] هل لدى هذا الشخص عدّاد دفع مسبق (prepayment meter) انتهى رصيده، أو سينتهي قريبًا؟
        [work] هل لدى هذا الشخص عدّاد دفع مسبق (prepayment meter) انتهى رصيده، أو سينتهي قريبًا؟
       *[me] هل لديك عدّاد دفع مسبق (prepayment meter) انتهى رصيده، أو سينتهي قريبًا؟
    }
    .opt-yes = نعم
    .opt-no = لا
    .also-no = لا عداد, ما عندي عداد, ليس لدي عداد, بدون عداد
    .retry1 = عذرًا، لم أفهم. هل انتهى رصيد العدّاد، أو سينتهي قريبًا؟ نعم أو لا.
    .retry2 = من فضلك اختر نعم أو لا.
    .nudge = هل ما زلت هنا؟ هل انتهى رصيد العدّاد، أو سينتهي قريبًا؟

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = من فضلك اتصل بشركة الغاز أو الكهرباء حالما تفتح. قل إن رصيد العدّاد ينتهي، وإنك لا تستطيع الدفع. اطلب “additional support credit”، أي رصيد مساعدة إضافيًا. واسأل إن كانت لديهم قسيمة للطاقة (fuel voucher).

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    يجب على شركة الغاز أو الكهرباء أن تتفق معك على خطة يمكنك دفعها.
    هل لديك مرض أو إعاقة أو أطفال صغار، أو هل أنت من كبار السن؟ اطلب تسجيلك في “Priority Services Register”، أي سجل الخدمات ذات الأولوية. هو مساعدة إضافية مجانية.
