activity-making =
    What would you like to make? You can skip this.
    .opt-music = Music
    .also-music = singing, choir, sing, guitar, piano
    .opt-art = Art
    .also-art = painting, drawing, paint, draw, photos
    .opt-writing = Writing
    .also-writing = poems, poetry, stories, write
    .opt-crafts = Crafts
    .also-crafts = knitting, sewing, woodwork, pottery
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What would you like to make?

activity-outside =
    What would you like to do outdoors? You can skip this.
    .opt-garden = Gardening
    .also-garden = garden, allotment, growing, plants
    .opt-walk = Walking
    .also-walk = walk, a walk, walks
    .opt-water = By the water
    .also-water = sea, water, beach, river, canal, fishing
    .opt-animals = With animals
    .also-animals = animals, dogs, horses, birds
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? What would you like to do outdoors?

activity-moving =
    How would you like to get active? You can skip this.
    .opt-gentle = Something gentle
    .also-gentle = gentle, slow, easy, yoga, sitting down, chair
    .opt-walking = Walking
    .also-walking = walk, walks, walking group
    .opt-gym = Gym or class
    .also-gym = gym, class, dancing, football, weights
    .opt-water = In the water
    .also-water = swimming, swim, pool
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? How would you like to get active?

activity-careful =
    { $whom ->
        [other] Has a doctor told them to be careful when they move?
        [work] Has a doctor told them to be careful when they move?
       *[me] Has a doctor told you to be careful when you move?
    }
    .opt-yes = Yes
    .also-yes = not sure, don't know, i think so, yeah, yep, yup, aye
    .opt-no = No
    .also-no = nope, nah
    .retry1 = Sorry, I did not get that. Has a doctor said to be careful? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Has a doctor said to be careful?

activity-doctor = Then ask your doctor or nurse before you begin. Ask also if the NHS has a class for you. Tell whoever leads the group what to be careful with.

activity-giving =
    How would you like to give your time? You can skip this.
    .opt-people = Helping others
    .also-people = people, company, helping people
    .opt-outdoors = Outdoors
    .also-outdoors = outside, gardening, animals
    .opt-behind = Behind the scenes
    .also-behind = office, kitchen, sorting, driving, computers
    .opt-unsure = I do not know yet
    .also-unsure = don't know, dont know, not sure, dunno, anything
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? How would you like to give your time?

# Source: gov.uk, “Volunteering while getting benefits”. Not checked by a lawyer.
activity-rights = You can volunteer and still get benefits. Tell the office that pays you before you begin. Ask if your bus fare is paid back.
