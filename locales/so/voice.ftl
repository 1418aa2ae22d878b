# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = waxaan rabaa inaan dhinto
voice-self_harm = naftayda ayaan jarjaraa
voice-abuse = ninkaygu wuu i garaacaa
voice-child_at_risk = adeerkay wuxuu garaacaa walaalkay yar
voice-medical_emergency = laabta ayaa i xanuunaysa mana neefsan karo
voice-harm_to_others = waan dili doonaa isaga
voice-lonely = waxaan dareemayaa cidlo badan
