### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = هل هناك ما يشغل بالك؟ يمكنك بدء محادثة مع { $service }.
poster-promise = مجانًا، في أي ساعة، وبلغتك. يمكنك طلب الحديث مع إنسان متى شئت.
poster-welcome = أهلًا بالجميع. يمكنك السؤال عن أي شيء، ولا حاجة إلى التعريف بنفسك.
poster-scan = يكفي توجيه كاميرا هاتفك إلى المربع، أو فتح العنوان المكتوب تحته.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = يمكنك أيضًا مراسلتنا على Telegram.
# What a screen reader calls the square.
poster-code = رمز QR يفتح المحادثة
