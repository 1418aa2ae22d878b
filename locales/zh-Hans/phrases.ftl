### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = 您好，我叫 { $advisor }。我是顾问，现在由我在这里写给您。
phrase-wait = 我需要几分钟看一看这件事。我会在这里写给您。
# $when is a day and a time.
phrase-back = 我现在得先停一下。我 { $when } 回来。
phrase-call-ask = 我可以打电话给您吗？如果可以，请告诉我打哪个号码，什么时候打比较方便。
# $when is a day and a time.
phrase-call-at = 我会在 { $when } 打电话给您。
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    我们可以当面见一见吗？
    地点：{ $where }
    时间：{ $when }
phrase-safe = 您现在安全吗？如果您有危险，请打 999。
# Goes with places or groups that the advisor has just named.
phrase-which = 这些里面，您想要哪一个？
phrase-found = 我为您找到了一个小组。我会在这里给您介绍。
phrase-interpreter = 我已经申请了一位翻译，这样我们可以用您的语言聊。
phrase-late = 抱歉，让您等了这么久。我现在来了。
# $when is a day and a time.
phrase-closing = 我们现在要下班了。最晚 { $when }，我们会有人在这里写给您。
phrase-goodbye = 谢谢您写给我。这次先聊到这里，再见。您随时可以再来这里写。
phrase-more = 还有别的事需要我帮忙吗？
