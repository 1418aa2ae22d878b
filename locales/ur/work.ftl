work-what =
    نوکری کے بارے میں آپ کو کیسی مدد چاہیے؟ چاہیں تو یہ سوال چھوڑ دیں۔
    .opt-find = نوکری ڈھونڈنا
    .also-find = نوکری چاہیے, نوکری, کام چاہیے, کام ڈھونڈنا, جاب, جاب چاہیے, بے روزگار, naukri chahiye, naukri, kaam chahiye, job, job chahiye
    .opt-keep = اپنی نوکری بچانا
    .also-keep = نوکری نہ جائے, کام پر مسئلہ, کام پر پریشانی, کام کی ٹینشن, بیماری کی چھٹی, باس, boss, job bachana, kaam par masla, kaam ki tension, sick note
    .opt-training = ٹریننگ
    .also-training = کورس, ہنر, ہنر سیکھنا, نیا کام سیکھنا, ڈگری, course, training, hunar, naya kaam seekhna
    .opt-other = کچھ اور
    .also-other = کوئی اور بات, kuch aur, koi aur baat
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ ان میں سے کون سی بات سب سے قریب ہے؟
    .retry2 = ان میں سے ایک چنیں، یا یہ سوال چھوڑ دیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ نوکری کے بارے میں آپ کو کیسی مدد چاہیے؟

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    ایک سروس ان لوگوں کے لیے ہے جن کی ذہنی صحت ٹھیک نہیں رہتی، اور جنہیں تنخواہ والی نوکری چاہیے۔ یہ ان جگہوں پر ہے۔ { $whom ->
        [other] کیا ان کا گھر ان میں سے کسی جگہ ہے؟
        [work] کیا ان کا گھر ان میں سے کسی جگہ ہے؟
       *[me] کیا آپ کا گھر ان میں سے کسی جگہ ہے؟
    }
    .opt-liverpool = Liverpool
    .also-liverpool = لیورپول, لیور پول
    .opt-warrington = Warrington
    .also-warrington = وارنگٹن
    .opt-halton = Halton
    .also-halton = ہالٹن, وڈنس, رن کورن, widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = ویرل, وِرل, برکن ہیڈ, والسی, birkenhead, wallasey
    .opt-none = نہیں، یا میرے لیے نہیں
    .also-none = نہیں, جی نہیں, نہیں جی, میرے لیے نہیں, کہیں اور, کسی اور جگہ, nahi, nahin, nai, ji nahi, nahi ji, mere liye nahi, kahin aur
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ { $whom ->
            [other] کیا ان کا گھر ان میں سے کسی جگہ ہے؟
            [work] کیا ان کا گھر ان میں سے کسی جگہ ہے؟
           *[me] کیا آپ کا گھر ان میں سے کسی جگہ ہے؟
        }
    .retry2 = ایک جگہ چنیں، یا “نہیں، یا میرے لیے نہیں” چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ { $whom ->
            [other] کیا ان کا گھر ان میں سے کسی جگہ ہے؟
            [work] کیا ان کا گھر ان میں سے کسی جگہ ہے؟
           *[me] کیا آپ کا گھر ان میں سے کسی جگہ ہے؟
        }

work-talk =
    ہمارے ایک مشیر آپ کو اس سروس کے بارے میں اور بتا سکتے ہیں۔ کیا ہم مشیر سے آپ کی بات کرا دیں؟
    .opt-yes = ہاں، مہربانی
    .also-yes = ہاں, جی, جی ہاں, ٹھیک ہے, haan, ji, ji haan, theek hai, ok
    .opt-no = نہیں، دوسری مدد دکھائیں
    .also-no = نہیں, جی نہیں, نہیں جی, نہیں شکریہ, ابھی نہیں, دوسری مدد, nahi, nahin, nai, ji nahi, nahi ji, abhi nahi
    .retry1 = معاف کیجیے، بات سمجھ میں نہیں آئی۔ کیا ہم مشیر سے آپ کی بات کرا دیں؟ ہاں یا نہیں۔
    .retry2 = مہربانی کر کے ہاں یا نہیں چنیں۔
    .nudge = کیا آپ ابھی یہاں ہیں؟ کیا ہم مشیر سے آپ کی بات کرا دیں؟

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    نوکری چھوڑنے یا کسی کاغذ پر دستخط کرنے سے پہلے Acas سے مفت مشورہ لیں: acas.org.uk یا 0300 123 1100۔
    اگر آپ کو معذوری یا لمبی بیماری ہے، تو کام پر ایسی تبدیلیاں مانگنا آپ کا حق ہے جن سے کام آسان ہو۔ قانون انہیں “reasonable adjustments” (مناسب تبدیلیاں) کہتا ہے۔

# Source: National Careers Service. Not checked.
work-training = National Careers Service ٹریننگ اور نوکری کے بارے میں مفت مشورہ دیتی ہے: nationalcareers.service.gov.uk یا 0800 100 900۔
