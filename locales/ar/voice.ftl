# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = أريد أن أموت
voice-self_harm = أجرح نفسي بالسكين
voice-abuse = زوجي يضربني
voice-child_at_risk = زوج أمي يضرب أخي الصغير
voice-medical_emergency = عندي ألم شديد في صدري ولا أستطيع التنفس
voice-harm_to_others = سأقتله
voice-lonely = أشعر بوحدة شديدة
