# Somebody writes for a person they help in their job: a nurse, a teacher, a social worker.

referral_in-agreed =
    Waad ku mahadsan tahay inaad qofkaas ka fikirayso. Ma oggol yahay inaad noo soo qorto?
    .opt-yes = Haa, wuu oggol yahay
    .also-yes = haa, haye, wuu ogolyahay, wuu oggolyahay, wuu ogol yahay, wuu ogolaaday, way ogoshahay, way oggoshahay, way ogolaatay
    .opt-no = Maya, weli maya
    .also-no = maya, weli maya, maan weydiin, ma weydiin, weli maan weydiin, weli ma weydiin, ma oga, ma ogola, ma oggola, ma ogolaan, ma hubo, ma garanayo
    .retry1 = Waan ka xumahay, ma fahmin. Qofkaasi ma oggol yahay? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Qofkaasi ma oggol yahay?

referral_in-needs =
    Qofkaasi muxuu rabaa in laga caawiyo? Wax ka badan hal waad dooran kartaa, ama erayadaada iigu sheeg. Fadlan magaca qofka halkan ha ku qorin.
    .retry1 = Waan ka xumahay, ma fahmin. Liiska ka dooro, ama si kale u dheh.
    .retry2 = Tusaale ahaan: “cidlo ayuu dareemaa”, ama “biilasheeda ma bixin karto”. Waad ka gudbi kartaa sidoo kale.
    .nudge = Weli ma joogtaa? Qofkaasi muxuu rabaa in laga caawiyo?

referral_in-area =
    Qofkaasi xaggee ku nool yahay? Waxaa ku filan qaybta hore ee postcode-ka, sida L9, ama magaca xaafadda. Waad ka gudbi kartaa su'aashan.
    .retry1 = Waan ka xumahay, meeshaas ma helin. Isku day qaybta hore ee postcode-ka, sida L9.
    .retry2 = Magaca magaalo ama xaafad wuu shaqeeyaa sidoo kale, sida Bootle. Ama dooro “Ka gudub”.
    .nudge = Weli ma joogtaa? Qofkaasi xaggee ku nool yahay?

referral_in-thanks = Waad mahadsan tahay. Hadda lataliye ayaa sii wadi kara, wuxuuna ku weydiin doonaa sida qofkaas loola xiriiro. Cid kale waxba lama siiyo haddii aanu qofkaasi oggolaan.

# $chat_link is the chat's own address, which anybody may have.
referral_in-first =
    Markaas fadlan marka hore qofkaas weydii. Go'aanka qofkaas ayaa leh, waxbana cid kale lama siiyo haddii aanu oggolaan.
    Qofku toos ayuu noogu soo qori karaa sidoo kale: { $chat_link }
    Marka uu noo soo qorayo, waad la fadhiisan kartaa. Marka uu oggolaado, mar kale ku soo dhowow.
