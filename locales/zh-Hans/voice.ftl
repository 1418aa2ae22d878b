# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = 我想死
voice-self_harm = 我用刀割自己
voice-abuse = 我老公打我
voice-child_at_risk = 继父打我弟弟
voice-medical_emergency = 我胸口很痛喘不上气
voice-harm_to_others = 我要杀了他
voice-lonely = 我觉得很孤独
