# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = دەمەوێت بمرم
voice-self_harm = خۆم بە چەقۆ بریندار دەکەم
voice-abuse = مێردەکەم لێم دەدات
voice-child_at_risk = زڕباوکم لە برا بچووکەکەم دەدات
voice-medical_emergency = سنگم دێشێت و ناتوانم هەناسە بدەم
voice-harm_to_others = دەیکوژم
voice-lonely = زۆر تەنیام
