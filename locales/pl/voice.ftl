# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = chcę umrzeć
voice-self_harm = tnę się żeby poczuć ulgę
voice-abuse = mąż mnie bije
voice-child_at_risk = ojczym bije mojego brata
voice-medical_emergency = boli mnie w klatce piersiowej i nie mogę oddychać
voice-harm_to_others = zabiję go
voice-lonely = czuję się bardzo samotna
