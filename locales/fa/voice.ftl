# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = می‌خواهم بمیرم
voice-self_harm = خودمو با تیغ میزنم
voice-abuse = شوهرم منو میزنه
voice-child_at_risk = ناپدریم برادر کوچیکمو میزنه
voice-medical_emergency = قفسه سینه‌ام درد می‌کنه نمیتونم نفس بکشم
voice-harm_to_others = میکشمش
voice-lonely = خیلی احساس تنهایی می‌کنم
