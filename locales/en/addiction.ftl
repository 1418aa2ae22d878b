addiction-what =
    Thank you for telling me. What is it about?
    .opt-alcohol = Alcohol
    .also-alcohol = drink, drinking, beer
    .opt-drugs = Drugs
    .also-drugs = weed, cannabis, pills, cocaine, heroin
    .opt-gambling = Gambling
    .also-gambling = betting, slots
    .opt-other = Something else
    .retry1 = Sorry, I did not get that. Which of these is closest?
    .retry2 = You can choose one, or write its number.
    .nudge = Are you still there? What is it about?

addiction-shake =
    { $whom ->
        [other] When they stop drinking, do they shake, sweat or have fits?
        [work] When they stop drinking, do they shake, sweat or have fits?
       *[me] When you stop drinking, do you shake, sweat or have fits?
    }
    .opt-yes = Yes
    .also-yes = yeah, yep, yup, aye
    .opt-no = No
    .also-no = nope, nah
    .opt-unsure = I am not sure
    .also-unsure = not sure, don't know, dont know, dunno, maybe, sometimes
    .retry1 = Sorry, I did not get that. Is there shaking, sweating or fits? Yes, no, or not sure.
    .retry2 = Please choose one of these.
    .nudge = Are you still there? Does stopping bring shaking, sweating or fits?

# Source: NHS, on alcohol withdrawal. Not checked by a doctor.
addiction-slowly =
    { $whom ->
        [other] They should not stop suddenly: that can be dangerous. Call 111 and ask how to cut down safely. If they have a fit, or see things that are not there, call 999.
        [work] They should not stop suddenly: that can be dangerous. Call 111 and ask how to cut down safely. If they have a fit, or see things that are not there, call 999.
       *[me] Please do not stop suddenly: that can be dangerous. Call 111 and ask how to cut down safely. If you have a fit, or see things that are not there, call 999.
    }

# Source: NHS, on overdose; the number is FRANK's.
addiction-drugs = FRANK can tell you about drugs, in private: 0300 123 6600. If someone has taken drugs and will not wake up, call 999.

# Source: NHS, on drug and alcohol services.
addiction-service = You can go to your local drug and alcohol service yourself. It is free, and you do not have to see a GP first.

# Source: GamCare, GAMSTOP, and NHS on gambling clinics (self-referral, England).
addiction-gambling = GamCare listens, free: 0808 8020 133. GAMSTOP can shut you out of gambling sites, free: gamstop.co.uk. The NHS helps too, and you do not have to see a GP first.
