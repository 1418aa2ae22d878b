# What may be said anywhere.

common-skip = Ka gudub
    .also = ma rabo inaan sheego, maya, maya mahadsanid
common-done = Intaas ayay tahay
common-none-of-these = Kuwan midna
    .also = midna, maya, waxba
common-share-place = Meesha aan joogo la wadaag
common-resume = Markaad diyaar tahay, aan ka sii wadno halkii aan joognay.
common-no-way-back = Halkan in ka badan dib uma noqon karno.
common-moved-on = Su'aashaas waan ka soo gudubnay. Hadda halkan ayaan joognaa.
common-moved-on-human = Su'aashaas waan ka soo gudubnay. Halkan toos ugu qor lataliyaha.
common-not-asked-for = Waad mahadsan tahay. Hadda taas uma baahni.
common-heard = Waad ku mahadsan tahay inaad ii sheegtay. Ka hor intaanan sii wadin, waxaan kaaga baahanahay hal jawaab.
common-noted = Taasna waan qoray: { $needs }.
common-which-place = Meeshee ayaad ula jeeddaa? Mid dooro, ama qor qaybta hore ee postcode-ka.
common-claimed = Lataliyahaagu hadda waa { $advisor }. Farriin ayaa kuu imanaysa.
common-still-here = Weli waan joognaa. Waxa aad qorto lataliyaha ayaa arkaya.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] Codka weli ma dhegaysan karo. Fadlan qoraal ahaan ii soo dir, ama qor “qof” si aad qof ula hadasho. Haddii aad khatar ku jirto, wac 999.
        [photo] Sawirrada weli ma arki karo. Fadlan qoraal ahaan ii soo dir, ama qor “qof” si aad qof ula hadasho.
       *[other] Farriinta noocaas ah weli ma akhrin karo. Fadlan qoraal ahaan ii soo dir, ama qor “qof” si aad qof ula hadasho.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = koowaad,kowaad,kan koowaad,ka koowaad,ta koowaad,kan kowaad,1aad,kow,hal|labaad,kan labaad,ka labaad,ta labaad,2aad,laba,labo|saddexaad,sadexaad,kan saddexaad,ka saddexaad,ta saddexaad,kan sadexaad,3aad,saddex,sadex,seddex|afraad,kan afraad,ka afraad,ta afraad,4aad,afar|shanaad,kan shanaad,ka shanaad,ta shanaad,5aad,shan|lixaad,kan lixaad,ka lixaad,ta lixaad,6aad,lix
common-fault = Waan ka xumahay, dhankayaga wax baa ka khaldamay. Waxa aad qortay ma lumin. Qof ayaa akhrin doona oo kuu soo qori doona. Haddii aad khatar ku jirto, wac 999.

# Telegram's menu: what each command does, a few words.
command-start = Bilow
command-human = Qof la hadal
command-help = Waxa aan qaban karo
command-language = Beddel luqadda
command-back = Hal su'aal dib u noqo
command-restart = Mar kale bilow
command-places = Arag boosaskaaga koorsooyinka
command-mydata = Arag waxa aan kaydinno
command-delete = Tirtir waxa aan kaydinno
command-stop = Ha ii soo qorina mar dambe
