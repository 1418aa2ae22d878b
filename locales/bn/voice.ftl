# What a person might say, for transcripts that are played in every language (`> voice suicide`). The bot never says it.

voice-suicide = আমি মরতে চাই
voice-self_harm = আমি নিজেকে কাটি
voice-abuse = আমার স্বামী আমাকে মারে
voice-child_at_risk = সৎ বাবা আমার ছোট ভাইকে মারে
voice-medical_emergency = বুকে খুব ব্যথা শ্বাস নিতে পারছি না
voice-harm_to_others = আমি ওকে খুন করব
voice-lonely = আমার খুব একা লাগে
