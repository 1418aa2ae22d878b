learning-what =
    { $whom ->
        [other] What would they like to learn?
        [work] What would they like to learn?
       *[me] What would you like to learn?
    } You can skip this.
    .opt-wellbeing = Feeling well
    .opt-creative = Making things
    .opt-work = For work
    .opt-computers = Computers and phones
    .opt-english = Better English
    .also-english = english lessons, learning english
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What would be good to learn?
