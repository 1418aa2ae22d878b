loneliness-company =
    Feeling alone is hard, and many people feel it. What would help most?
    .opt-company = Some company
    .also-company = company, friends, new friends
    .opt-grief = Someone close to me died
    .also-grief = someone died, grief
    .opt-activity = Something to do
    .also-activity = activity, an activity
    .opt-talk = Just to talk
    .also-talk = to talk, talk
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or write its number.
    .nudge = Are you still there? What would help most?

loneliness-grief =
    { $whom ->
        [other] I am sorry that they lost someone. There are people near them who know what that is like.
        [work] I am sorry that they lost someone. There are people near them who know what that is like.
       *[me] I am sorry that you lost someone. There are people near you who know what that is like.
    }

loneliness-talk = Of course. I will ask one of our advisors to write to you.
