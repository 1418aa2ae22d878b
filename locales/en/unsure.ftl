unsure-closest =
    You do not need the right words. Which of these is closest?
    .opt-mental_wellbeing = I feel low or worried
    .also-mental_wellbeing = low, worried, sad, anxious, rubbish, i feel rubbish, down, stressed
    .opt-loneliness = I am on my own
    .also-loneliness = alone, lonely, on my own
    .opt-money = Money
    .also-money = bills, benefits, debt
    .opt-housing = My home
    .also-housing = home, housing, rent, where i live
    .opt-long_term_condition = My body or health
    .also-long_term_condition = health, my health, my body, pain, ill
    .opt-happened = Something happened
    .also-happened = something bad happened
    .opt-unknown = I really do not know
    .also-unknown = i don't know, i dont know, don't know, dont know, dunno, not sure, no idea
    .retry1 = Sorry, I did not get that. You can tap one, or write its number.
    .retry2 = It is fine not to know. Choose “I really do not know”, or skip this.
    .nudge = Are you still there? There is no hurry. Which of these is closest?

# Samaritans: a free number, day and night.
unsure-low = Thank you for telling me. Many people feel like this, and it can get better. If it gets too much, Samaritans listen day and night, free: 116 123.

unsure-happened = I am sorry that something happened to you. You do not have to explain it here: an advisor can listen. If you are in danger, call 999.

# When they cannot say, or skip the first question.
unsure-unknown = That is all right. Many people find it hard to say. One of our advisors can talk it through with you.
