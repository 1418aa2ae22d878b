# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = я хочу померти
voice-self_harm = я ріжу себе
voice-abuse = чоловік мене б'є
voice-child_at_risk = вітчим б'є мого братика
voice-medical_emergency = болить у грудях і не можу дихати
voice-harm_to_others = я його вб'ю
voice-lonely = мені дуже самотньо
