# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = dw i eisiau marw
voice-self_harm = dw i'n torri fy hun
voice-abuse = mae fy ngŵr yn fy nharo
voice-child_at_risk = mae fy llystad yn taro fy mrawd bach
voice-medical_emergency = mae poen yn fy mrest a fedra i ddim anadlu
voice-harm_to_others = dw i'n mynd i'w ladd o
voice-lonely = dw i'n teimlo'n unig iawn
