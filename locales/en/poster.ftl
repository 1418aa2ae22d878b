### The poster of a campaign, on paper in a public place. Few words, large: read in passing, by somebody who may be ashamed to
### be seen reading it. Name no trouble, promise nothing that is not so. Advisors are people who answer in their hours.

# $service (text): what the service is called.
poster-invite = Is something on your mind? Chat with { $service }.
poster-promise = It is free, at any hour, in your language. You can ask to talk to a person whenever you want.
poster-welcome = Everyone is welcome. You can ask about anything, and you need not say who you are.
poster-scan = Hold your phone's camera to the square, or open the address below it.
# Stands above a Telegram address, where the service is on Telegram.
poster-telegram = You can also write to us on Telegram.
# What a screen reader calls the square.
poster-code = QR code that opens the chat
