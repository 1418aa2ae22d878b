# What may be said anywhere.

common-skip = Neidio dros hyn
    .also = gwell gen i beidio, na, dim diolch, nesaf
common-done = Dyna'r cyfan
common-none-of-these = Dim un o'r rhain
    .also = dim un, na, dim un ohonyn nhw
common-share-place = Rhannu fy lleoliad
common-resume = Pan fyddwch chi'n barod, gadewch i ni fynd ymlaen o ble roedden ni.
common-no-way-back = Allwn ni ddim mynd yn ôl ymhellach na hyn.
common-moved-on = Rydyn ni wedi symud ymlaen o'r cwestiwn hwnnw. Dyma ble rydyn ni nawr.
common-moved-on-human = Rydyn ni wedi symud ymlaen o'r cwestiwn hwnnw. Gallwch ysgrifennu at y cynghorydd yma.
common-not-asked-for = Diolch. Does dim angen hwnnw arna i ar hyn o bryd.
common-heard = Diolch am ddweud hynny wrtha i. Cyn i ni fynd ymlaen, mae angen eich ateb i un peth.
common-noted = Rwyf wedi nodi hyn hefyd: { $needs }.
common-which-place = Pa le ydych chi'n ei feddwl? Dewiswch un, neu ysgrifennwch ran gyntaf y cod post.
common-claimed = Mae { $advisor } yma nawr a bydd yn ysgrifennu atoch chi.
common-still-here = Rydyn ni yma o hyd. Mae'r hyn rydych chi'n ei ysgrifennu yn mynd at y cynghorydd.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] Dydw i ddim yn gallu gwrando ar negeseuon llais eto. Ysgrifennwch y neges, neu ysgrifennwch “person” i siarad â pherson. Os ydych chi mewn perygl, ffoniwch 999.
        [photo] Dydw i ddim yn gallu edrych ar luniau eto. Ysgrifennwch y neges, neu ysgrifennwch “person” i siarad â pherson.
       *[other] Dydw i ddim yn gallu darllen neges fel hon eto. Ysgrifennwch y neges, neu ysgrifennwch “person” i siarad â pherson.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = yr un cyntaf,y cyntaf,y gyntaf,cyntaf,1af,rhif un|yr ail un,yr ail,2il,rhif dau|y trydydd,y drydedd,trydydd,trydedd,3ydd,3edd,rhif tri|y pedwerydd,y bedwaredd,pedwerydd,4ydd,rhif pedwar|y pumed,pumed,5ed,rhif pump|y chweched,chweched,6ed,rhif chwech
common-fault = Mae'n ddrwg gen i, aeth rhywbeth o'i le ar ein hochr ni. Mae'r hyn a ysgrifennoch yn ddiogel. Bydd person yn ei ddarllen ac yn ysgrifennu atoch. Os ydych chi mewn perygl, ffoniwch 999.

# Telegram's menu: what each command does, a few words.
command-start = Dechrau
command-human = Siarad â pherson
command-help = Beth alla i ei wneud
command-language = Newid yr iaith
command-back = Mynd yn ôl un cwestiwn
command-restart = Dechrau eto
command-places = Gweld eich lleoedd ar gyrsiau
command-mydata = Gweld beth rydyn ni'n ei gadw
command-delete = Dileu beth rydyn ni'n ei gadw
command-stop = Peidiwch ag ysgrifennu ata i mwyach
