addiction-what =
    شكرًا لأنك أخبرتني. ما هو الأمر؟
    .opt-alcohol = الكحول
    .also-alcohol = كحول, خمر, شرب, مشروب, بيرة, عرق, ويسكي
    .opt-drugs = المخدرات
    .also-drugs = مخدرات, حشيش, حبوب, كوكايين, هيروين, كبتاجون
    .opt-gambling = القمار
    .also-gambling = قمار, مراهنات, رهان, كازينو, سلوتس
    .opt-other = شيء آخر
    .retry1 = عذرًا، لم أفهم. أي من هذه أقرب إليك؟
    .retry2 = يمكنك اختيار واحد، أو كتابة رقمه.
    .nudge = هل ما زلت هنا؟ ما هو الأمر؟

addiction-shake =
    عند ترك الشرب، هل يصيبك ارتجاف أو تعرّق أو نوبات تشنج؟
    .opt-yes = نعم
    .opt-no = لا
    .opt-unsure = لا أعرف
    .also-unsure = لا اعرف, ما بعرف, مش عارف, لست متأكدا, مش متأكد, مو متأكد, يمكن, ربما, أحيانا, احيانا
    .retry1 = عذرًا، لم أفهم. هل يصيبك ارتجاف أو تعرّق أو نوبات تشنج؟ نعم، أو لا، أو لا أعرف.
    .retry2 = من فضلك اختر واحدًا من هذه.
    .nudge = هل ما زلت هنا؟ هل يصيبك ارتجاف أو تعرّق أو نوبات تشنج عند ترك الشرب؟

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly = من فضلك لا تترك الشرب فجأة: قد يكون ذلك خطيرًا. اتصل بالرقم 111 واسأل كيف يمكنك التقليل بأمان. إذا جاءتك نوبة تشنج، أو صرت ترى أشياء غير موجودة، فاتصل بالرقم 999.

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = يمكن أن يخبرك FRANK عن المخدرات، بسرية: 0300 123 6600. إذا أخذ أحد مخدرات ولا يصحو، فاتصل بالرقم 999.

# Source: NHS, on drug and alcohol services.
addiction-service = يمكنك الذهاب بنفسك إلى خدمة المخدرات والكحول في منطقتك. هي مجانية، ولا حاجة إلى زيارة طبيب الأسرة (GP) أولًا.

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = يستمع إليك GamCare مجانًا: 0808 8020 133. ويستطيع GAMSTOP أن يغلق أمامك مواقع القمار، مجانًا: gamstop.co.uk. وتساعد NHS أيضًا، ولا حاجة إلى زيارة طبيب الأسرة (GP) أولًا.
