# The words of the web chat's own page: all that is not said in the conversation itself.

web-title = Pathways
web-tagline = A friendly chat about what would help you
web-skip = Go to the message box
web-safe = Help and quick exit
web-leave = Leave this page
web-leave-hint = Opens a weather page. Pressing the Escape key three times does the same.
web-language = Language

web-help = Get help now
web-help-intro = You do not have to wait for this chat. These lines are free, and open day and night.
web-help-emergency = If a life is in danger, call 999. On a mobile, if you cannot speak, press 55 when you are asked.
web-help-mind = For urgent help with how you feel, call 111 and choose the mental health option.
web-help-listen = To talk to someone who will listen, call Samaritans on 116 123.
web-help-text = If you would rather text, send SHOUT to 85258.
web-help-back = Back to the chat

web-log = Our conversation
web-you = You said
web-bot = Pathways said
# $name (text): the advisor's first name, as they chose to show it.
web-advisor = { $name }, Pathways Advisor
web-advisor-unnamed = Pathways Advisor
web-earlier = Show earlier messages
web-answers-one = Choose an answer
web-answers-several = Choose as many as you like
web-box = Your message
web-send = Send

web-offline = We have lost the connection. We will keep trying. Your words are safe in this page.
web-sending = Sending…
web-unsent = Not sent yet. We will keep trying.
web-no-place = We could not see where you are. You can write the name of your area or the first part of your postcode.
web-down = We cannot save messages just now. Your words are still in the box. Please wait a minute and send them again.
web-down-page = We cannot open the chat just now. Please wait a minute and try again.
web-too-long = That is longer than we can take in one go. Please send it in two or more parts.
web-too-fast = That was a lot in a short time. Please wait a few seconds and send it again. Your words are still in the box.
web-elsewhere = That came from another website, so we did not take it. Please open our chat and write it there.
web-link = This is your private link. Press the button to go on with your chat here, just between you and us.
web-link-open = Open my chat
web-link-over = This link has been used or is too old. You can start a chat on our front page.
web-nowhere = There is no page at this address.
web-again = Go to the chat

web-covered = You left quickly, so your chat is hidden.
web-uncover = Show my chat
