### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = چیزی فکرتان را مشغول کرده است؟ با { $service } گفتگو کنید.
poster-promise = رایگان است، در هر ساعت، به زبان خودتان. هر وقت بخواهید، می‌توانید درخواست کنید که با یک انسان صحبت کنید.
poster-welcome = همه خوش آمدید. می‌توانید دربارهٔ هر چیزی بپرسید، و لازم نیست بگویید چه کسی هستید.
poster-scan = دوربین موبایل را روی این مربع بگیرید، یا آدرس زیر آن را باز کنید.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = در تلگرام هم می‌توانید برای ما بنویسید.
# What a screen reader calls the square.
poster-code = کد QR که گفتگو را باز می‌کند
