# What may be said anywhere.

common-skip = Skip
    .also = rather not say, i'd rather not, no, no thanks, nah, pass, skip it
common-done = That is all
common-none-of-these = None of these
    .also = none, no, neither, none of them, not these, not for me, nah
common-share-place = Share my place
common-resume = When you are ready, let us go on where we were.
common-no-way-back = We cannot go back further than this.
common-moved-on = That question has moved on. Here is where we are now.
common-moved-on-human = That question has moved on. You can just write to the advisor here.
common-not-asked-for = Thank you. I do not need that just now.
common-heard = Thank you for telling me that. Before we go on, I need your answer to one thing.
common-noted = I have noted that too: { $needs }.
# Several places have the name that the person wrote, or one is written nearly so. The places stand below as buttons.
common-which-place = Which place do you mean? Choose one, or write the first part of the postcode.
common-claimed = { $advisor } is here now and will write to you.
common-still-here = We are still here. What you write goes to the advisor.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] I cannot listen to voice messages yet. Please write it, or write “human” to talk to a person. If you are in danger, call 999.
        [photo] I cannot look at pictures yet. Please write it, or write “human” to talk to a person.
       *[other] I cannot read that kind of message yet. Please write it, or write “human” to talk to a person.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = first,the first one,1st,one|second,the second one,2nd,two|third,the third one,3rd,three|fourth,4th,four|fifth,5th,five|sixth,6th,six
common-fault = Sorry, something went wrong on our side. What you wrote is safe. A person will read it and write to you. If you are in danger, call 999.

# Telegram's menu: what each command does, a few words.
command-start = Start
command-human = Talk to a person
command-help = What I can do
command-language = Change the language
command-back = Go back one question
command-restart = Start again
command-places = See your places on courses
command-mydata = See what we keep
command-delete = Delete what we keep
command-stop = Do not write to me any more
