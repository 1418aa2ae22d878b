### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Hello, my name is { $advisor }. I am an advisor, and I will write with you now.
phrase-wait = I need a few minutes to look into this. I will write to you here.
# $when is a day and a time.
phrase-back = I have to stop here for now. I will be back on { $when }.
phrase-call-ask = May I call you? If yes, tell me which number to call, and when is a good time.
# $when is a day and a time.
phrase-call-at = I will call you on { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    Can we meet in person?
    Where: { $where }
    When: { $when }
phrase-safe = Are you safe right now? If you are in danger, call 999.
# Goes with places or groups that the advisor has just named.
phrase-which = Which of these would you like?
phrase-found = I have found a group for you. I will tell you about it here.
phrase-interpreter = I have asked for an interpreter, so that we can talk in your language.
phrase-late = I am sorry that it took so long. I am here now.
# $when is a day and a time.
phrase-closing = We are closing now. One of us will write to you here by { $when }.
phrase-goodbye = Thank you for writing to me. Goodbye for now. You can write here again at any time.
phrase-more = Is there anything else that I can help you with?
