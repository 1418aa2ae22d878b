# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = vreau să mor
voice-self_harm = mă tai ca să mă liniștesc
voice-abuse = soțul meu mă bate
voice-child_at_risk = tatăl vitreg îl bate pe fratele meu mic
voice-medical_emergency = mă doare pieptul și nu pot respira
voice-harm_to_others = o să-l omor
voice-lonely = mă simt foarte singură
