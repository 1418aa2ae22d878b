# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = je veux mourir
voice-self_harm = je me coupe les bras
voice-abuse = mon mari me frappe
voice-child_at_risk = mon beau-père frappe mon petit frère
voice-medical_emergency = j'ai mal à la poitrine et je n'arrive plus à respirer
voice-harm_to_others = je vais le tuer
voice-lonely = je me sens très seule
