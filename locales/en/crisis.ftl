# The crisis family. Helplines are laid out below the first message. Be kind, be short, promise no rescue, ask no why.
# This wording must be read by a speaker before it counts as reviewed: until then English stands beside it.

crisis-medical = This sounds like an emergency. Call 999 now. If you cannot speak, call 999 from a mobile and press 55. Do not wait for this chat.

crisis-suicide = I am really glad you told me. What you feel is serious, and you deserve help right now. Please talk to someone today:

crisis-self_harm = Thank you for telling me. You deserve care, not blame. If you are hurt, call 111 or go to A&E. You can talk to someone now:

crisis-abuse = Thank you for telling me. It is not your fault, and you deserve to be safe. Help is here, and it is free:

crisis-child = Thank you for telling me. Every child has the right to be safe. If a child is in danger now, call 999.

crisis-others = Thank you for telling me. If someone may get hurt now, call 999. You can also talk to someone about it:

crisis-told = I have told the advisor what you wrote. If you are in danger, please do not wait. Call 999.

# The same out of hours, to somebody who waits for an advisor already.
crisis-nobody = Our advisors are not here right now, and nobody is watching this chat. They are back on { $next_open }. Please use the numbers above. 999, 111 and Samaritans on 116 123 answer day and night.

crisis-stop_here = I am also telling our advisors. Please call 999 first. I will stop asking you things.

crisis-safe =
    Are you safe right now?
    .opt-yes = Yes, I am safe for now
    .also-yes = yes, i'm safe, im safe, i am safe
    .opt-unsure = I am not sure
    .also-unsure = not sure, unsure, don't know, dont know, dunno, don't think so, don't think i'm safe, dont think im safe
    .opt-no = No
    .also-no = not safe, unsafe, nope, no i'm not
    .retry1 = Are you safe right now? You can write yes, no, or not sure.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
crisis-safe_chat =
    Is it safe for you to chat here? Someone else may be able to see this screen.
    .opt-yes = Yes, it is safe
    .also-yes = yes
    .opt-no = No, not safe
    .also-no = no, not safe, unsafe, isn't safe, isnt safe, not really, not sure, don't know, dont know, don't think, dont think, he's here, he is here
    .retry1 = Is it safe for you to chat here? Yes or no.

crisis-nation =
    Which country are you in? Then I can give you the right number. You can skip this.
    .opt-england = England
    .opt-wales = Wales
    .opt-scotland = Scotland
    .opt-northern_ireland = Northern Ireland
    .retry1 = England, Wales, Scotland or Northern Ireland?

crisis-abuse_at = These people know about this and will listen:

# They are told to go, so nothing is asked of them now; the button is for when they come back.
crisis-leave =
    Then please close this page now. In danger, call 999. If you cannot speak, press 55. We will not write to you. Come back whenever it is safe.
    .opt-yes = I can chat now
    .also-yes = i can chat, it is safe now, it's safe now

crisis-now = Please call 999 now, or go to A&E. Stay with someone if you can. I am also asking one of our advisors to write to you here.

crisis-talk =
    Would you like one of our advisors to write to you here?
    .opt-yes = Yes, please
    .also-yes = yes, ok, okay
    .opt-no = Not now
    .also-no = no, not now
    .retry1 = Would you like an advisor to write to you? Yes or no.

crisis-here = All right. You can write here at any time. The numbers above are there for you.

# Out of hours: nobody is reading. $next_open is a day and time.
crisis-alone = Our advisors are not here right now, and nobody is watching this chat. They are back on { $next_open }. Please use the numbers above. 999, 111 and Samaritans on 116 123 answer day and night.

# When the advisors could not be told at all.
crisis-unheard = Sorry, I could not reach our advisors just now. Please do not wait for them. Call 999, or use the numbers above.

crisis-wait =
    You are first in line for our advisors. While you wait, the numbers above can help you now.
    .relayed = Thank you. The advisor will see what you wrote. If you are in danger, call 999.
    .claimed = { $advisor } is here now and will write to you.
