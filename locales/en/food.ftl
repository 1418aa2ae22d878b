food-today =
    { $whom ->
        [other] Do they have food for today?
        [work] Do they have food for today?
       *[me] Do you have food for today?
    }
    .opt-yes = Yes, for today
    .also-yes = yes, yeah, yep, yup, aye
    .opt-no = No, not enough
    .also-no = no, nope, nah
    .retry1 = Sorry, I did not get that. Is there food for today? Yes or no.
    .retry2 = Please choose yes or no.
    .nudge = Are you still there? Is there food for today?

food-urgent =
    Thank you for telling me. You are not the only one, and there is help.
    Citizens Advice can help you get a food parcel: 0800 144 8848. Your council has money for emergencies. Ask them for “crisis help”.

food-diet =
    Is there something we should know about your food? Choose what fits, or skip this.
    .opt-no_cooking = I cannot cook at home
    .also-no_cooking = no cooker, can't cook, cant cook, no kitchen
    .opt-halal = Halal
    .opt-no_meat = No meat
    .also-no_meat = vegetarian, vegan
    .opt-illness = Allergy or illness
    .also-illness = allergy, illness, diabetes, coeliac
    .retry1 = Sorry, I did not get that. Choose what fits, or skip this.
    .retry2 = You can tap more than one, or skip this.
    .nudge = Are you still there? Is there something we should know about your food?

food-home =
    Who needs food? Choose the first that fits.
    .opt-small = A small child, or I am pregnant
    .also-small = baby, toddler, small child, pregnant
    .opt-school = A child at school
    .also-school = children, kids
    .opt-adults = Only adults
    .also-adults = adults, just me, me
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or skip this.
    .nudge = Are you still there? Who needs food?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = If you are pregnant or have a child under 4, and get benefits, ask for Healthy Start. It is money for milk, fruit and vegetables: healthystart.nhs.uk. In Scotland, ask for Best Start Foods.

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = Your child may be able to eat at school for free. Ask the school or your council for “free school meals”.

food-adults = Citizens Advice can check what money you can get, so that there is more for food. It is free: 0800 144 8848.
