handoff-agree =
    Lataliyuhu wuxuu u baahan yahay inuu akhriyo waxa aad halkan ku qortay. Ma oggoshahay inaan kaydinno oo aan tusno lataliyayaashayada?
    .opt-yes = Haa, waan oggolahay
    .also-yes = haa, haye, ok, waa hagaag, waan ogolahay, dhib ma leh
    .opt-no = Maya, mahadsanid
    .also-no = maya, ma hubo, ma ogoli, ma oggoli, ma ogolaanayo, ma rabo
    .retry1 = Waan ka xumahay, ma fahmin. Lataliyayaashayadu wada hadalkan ma akhrin karaan? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Lataliyayaashayadu wada hadalkan ma akhrin karaan?

# Out of hours. $next_open is a day and time.
handoff-closed =
    Lataliyayaashayadu hadda ma joogaan, cidna wada hadalkan ma akhrinayso. Waxay soo noqonayaan { $next_open }.
    Haddii aad khatar ku jirto, wac 999. Si aad hadda qof ula hadasho, bilaash u wac Samaritans: 116 123.

handoff-wait =
    Safka ayaad ku jirtaa. Lataliye ayaa halkan kuugu soo qori doona, badanaa { NUM($reply_days) ->
        [one] hal maalin oo shaqo gudaheed
       *[other] { $reply_days } maalmood oo shaqo gudahood
    }. Khasab ma aha inaad boggan sii joogto. Waxaad ku dari kartaa wax kasta oo aad rabto inay ogaadaan.
    .relayed = Waad mahadsan tahay. Taas waan u gudbiyay. Lataliyuhu wuu arki doonaa.
    .claimed = Lataliyahaagu hadda waa { $advisor }. Farriin ayaa kuu imanaysa.

handoff-resolved = Lataliyuhu hadda waa dhammeeyay. Waa aniga mar kale, caawiyaha chat-ka. Haddii aad noo baahato, mar kasta noo soo qor.

handoff-nobody =
    Waan ka xumahay, lataliye hadda halkan kuuguma soo qori karo. Ma rabtaa inaan ku soo wacno?
    .opt-yes = Haa, fadlan
    .also-yes = haa, haye, ok, haa i soo waca, fadlan i soo waca, i soo wac
    .opt-no = Maya, mahadsanid
    .also-no = maya, ha i soo wicina, ha i soo wicin, ma rabo in la i soo waco
    .retry1 = Waan ka xumahay, ma fahmin. Ma ku soo wacnaa? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Ma rabtaa inaan ku soo wacno?

handoff-declined = Dhib ma leh. Mar kasta waxaad sidoo kale wici kartaa NHS 111, ama Samaritans: 116 123.

handoff-failed =
    Waan ka xumahay, hadda ma gaari karin lataliyayaashayada. Fadlan in yar kadib mar kale isku day.
    Haddii aad khatar ku jirto, wac 999. Si aad hadda qof ula hadasho, bilaash u wac Samaritans: 116 123.
