# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = میں مرنا چاہتا ہوں
voice-self_harm = میں اپنے آپ کو کاٹتی ہوں
voice-abuse = میرا شوہر مجھے مارتا ہے
voice-child_at_risk = سوتیلا باپ میرے چھوٹے بھائی کو مارتا ہے
voice-medical_emergency = سینے میں شدید درد ہے سانس نہیں آ رہی
voice-harm_to_others = میں اسے جان سے مار دوں گا
voice-lonely = میں بہت تنہا محسوس کرتا ہوں
