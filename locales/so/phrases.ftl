### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Salaan, magacaygu waa { $advisor }. Waxaan ahay lataliye, hadda aniga ayaa halkan kuugu soo qoraya.
phrase-wait = Waxaan u baahan ahay dhowr daqiiqo si aan arrintan u eego. Halkan ayaan kuugu soo qori doonaa.
# $when is a day and a time.
phrase-back = Hadda waa inaan halkan ku joojiyo. Waxaan soo noqonayaa { $when }.
phrase-call-ask = Ma ku soo wici karaa? Haddii ay haa tahay, ii sheeg lambarka aan kaa soo waco, iyo goorta kuu fiican.
# $when is a day and a time.
phrase-call-at = Waxaan ku soo wici doonaa { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    Ma is arki karnaa fool ka fool?
    Goobta: { $where }
    Goorta: { $when }
phrase-safe = Hadda ammaan ma tahay? Haddii aad khatar ku jirto, wac 999.
# Goes with places or groups that the advisor has just named.
phrase-which = Kuwan kee ayaad rabtaa?
phrase-found = Koox ayaan kuu helay. Halkan ayaan wax kaaga sheegi doonaa.
phrase-interpreter = Waxaan codsaday turjubaan, si aan luqaddaada ugu wada hadalno.
phrase-late = Waan ka xumahay inay waqti dheer qaadatay. Hadda waan joogaa.
# $when is a day and a time.
phrase-closing = Hadda waan xiraynaa. Mid naga mid ah ayaa halkan kuugu soo qori doona, ugu dambayn { $when }.
phrase-goodbye = Waad ku mahadsan tahay inaad ii soo qortay. Nabad gelyo, waa ilaa mar kale. Mar kasta halkan wax waad ku soo qori kartaa.
phrase-more = Ma jiraan wax kale oo aan kaa caawin karo?
