# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = I want to die
voice-self_harm = I cut myself to cope
voice-abuse = my husband hits me
voice-child_at_risk = my stepdad hits my little brother
voice-medical_emergency = I have chest pain and can't breathe
voice-harm_to_others = I am going to kill him
voice-lonely = I feel so lonely
