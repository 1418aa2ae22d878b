# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = quiero morir
voice-self_harm = me corto los brazos
voice-abuse = mi marido me pega
voice-child_at_risk = mi padrastro le pega a mi hermanito
voice-medical_emergency = me duele el pecho y no puedo respirar
voice-harm_to_others = lo voy a matar
voice-lonely = me siento muy sola
