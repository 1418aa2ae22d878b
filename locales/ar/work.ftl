work-what =
    أي مساعدة في أمر العمل تفيدك؟ يمكنك تخطي هذا السؤال.
    .opt-find = إيجاد عمل
    .also-find = شغل, عمل, وظيفة, بدي شغل, عايز شغل, أدور شغل, ادور شغل, أبحث عن عمل, محتاج شغل, shoghol
    .opt-keep = البقاء في عملي
    .also-keep = مشاكل في الشغل, مشاكل بالشغل, مشكلة في العمل, ضغط الشغل, مديري, إجازة مرضية, اجازة مرضية, sick note
    .opt-training = تدريب
    .also-training = دورة, كورس, مهارات, مهارات جديدة, شهادة, تعليم مهني
    .opt-other = شيء آخر
    .retry1 = عذرًا، لم أفهم. أي من هذه أقرب إليك؟
    .retry2 = يمكنك اختيار واحد، أو تخطي هذا السؤال.
    .nudge = هل ما زلت هنا؟ أي مساعدة في أمر العمل تفيدك؟

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    هناك خدمة لمن لديهم مشكلة في الصحة النفسية ويريدون عملًا بأجر. هي تعمل في هذه الأماكن. { $whom ->
        [other] هل سكن هذا الشخص في واحد منها؟
        [work] هل سكن هذا الشخص في واحد منها؟
       *[me] هل سكنك في واحد منها؟
    }
    .opt-liverpool = Liverpool
    .also-liverpool = ليفربول
    .opt-warrington = Warrington
    .also-warrington = وارينغتون, وارنجتون, ورينغتون
    .opt-halton = Halton
    .also-halton = هالتون, widnes, runcorn, ويدنس, رنكورن
    .opt-wirral = Wirral
    .also-wirral = ويرال, birkenhead, wallasey, بيركنهيد, والاسي
    .opt-none = لا، أو لا تناسبني
    .also-none = لا, لا تناسبني, ما بتناسبني, مو لي, مش إلي, مكان آخر, مكان تاني, ولا مكان
    .retry1 = عذرًا، لم أفهم. { $whom ->
            [other] هل سكن هذا الشخص في واحد من هذه الأماكن؟
            [work] هل سكن هذا الشخص في واحد من هذه الأماكن؟
           *[me] هل سكنك في واحد من هذه الأماكن؟
        }
    .retry2 = اختر مكانًا، أو «لا، أو لا تناسبني».
    .nudge = هل ما زلت هنا؟ { $whom ->
            [other] هل سكن هذا الشخص في واحد من هذه الأماكن؟
            [work] هل سكن هذا الشخص في واحد من هذه الأماكن؟
           *[me] هل سكنك في واحد من هذه الأماكن؟
        }

work-talk =
    يمكن لأحد مستشارينا أن يخبرك أكثر عن هذه الخدمة. هل تريد الحديث مع مستشار؟
    .opt-yes = نعم، من فضلكم
    .also-yes = نعم, اي, أيوه, تمام, طيب, ok
    .opt-no = لا، أروني مساعدة أخرى
    .also-no = لا, لا شكرا, ليس الآن, مو هلق, مش دلوقتي
    .retry1 = عذرًا، لم أفهم. هل تريد الحديث مع مستشار؟ نعم أو لا.
    .retry2 = من فضلك اختر نعم أو لا.
    .nudge = هل ما زلت هنا؟ هل تريد الحديث مع مستشار؟

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    قبل ترك عملك أو توقيع أي ورقة، اطلب نصيحة مجانية من Acas: acas.org.uk، أو 0300 123 1100.
    إذا كانت لديك إعاقة أو مرض طويل، يمكنك طلب تغييرات تساعدك في العمل. اسمها في القانون “reasonable adjustments”، أي تغييرات معقولة.

# Source: National Careers Service. Not checked.
work-training = تقدّم National Careers Service نصائح مجانية عن التدريب والعمل: nationalcareers.service.gov.uk، أو 0800 100 900.
