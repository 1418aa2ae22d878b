# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = quero morrer
voice-self_harm = corto-me para aliviar
voice-abuse = o meu marido bate-me
voice-child_at_risk = o meu padrasto bate no meu irmão
voice-medical_emergency = dói-me o peito e não consigo respirar
voice-harm_to_others = vou matá-lo
voice-lonely = sinto-me muito sozinha
