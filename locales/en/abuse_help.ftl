# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    Thank you for telling me. Is it safe for you to write here just now? Someone else may be able to see this screen.
    .opt-yes = Yes, it is safe
    .also-yes = yes
    .opt-no = No, not safe
    .also-no = no, not safe, unsafe, isn't safe, isnt safe, not really, not sure, don't know, dont know, don't think, dont think, he's here, he is here
    .retry1 = Is it safe for you to write here? Yes or no.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    Then please close this page now. In danger, call 999. If you cannot speak, press 55. We will not write to you. Come back whenever it is safe.
    .opt-yes = I can write now
    .also-yes = i can chat, i can chat now, it is safe now, it's safe now

abuse_help-nation =
    Which country are you in? Then I can give you the right number. You can skip this.
    .opt-england = England
    .opt-wales = Wales
    .opt-scotland = Scotland
    .opt-northern_ireland = Northern Ireland
    .retry1 = England, Wales, Scotland or Northern Ireland?

abuse_help-lines =
    If someone hurts, scares or controls you, it is not your fault. In danger, call 999. If you cannot speak, press 55.
    You can talk in private with people who know about this. Call free: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (England), 0808 80 10 800 (Wales), 0800 027 1234 (Scotland), 0808 802 1414 (N. Ireland)
    }
    Men can also call 0808 801 0327, and LGBT+ people 0800 999 5428.

abuse_help-talk =
    You do not have to decide anything now. What would you like?
    .opt-human = To write to an advisor here
    .also-human = yes, an advisor
    .opt-places = To see places that help
    .also-places = places, show me places
    .opt-no = Nothing just now
    .also-no = no, nothing, not now
    .retry1 = An advisor, places that help, or nothing just now?
