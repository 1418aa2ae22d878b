money-bailiffs =
    Sunt executori (bailiffs) la ușă sau au spus că vin?
    .opt-yes = Da
    .also-yes = sunt la ușă, sunt la usa, vin, au spus ca vin
    .opt-no = Nu
    .also-no = nu sunt, n-au venit, nu vin
    .opt-unsure = Nu știu sigur
    .also-unsure = nu știu, nu stiu, habar n-am, poate, nu sunt sigur, nu sunt sigură
    .retry1 = Îmi pare rău, nu am înțeles. Vin executorii? Da, nu sau nu știu.
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Vin executori (bailiffs) la ușă?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Sunați gratuit la National Debtline: 0808 808 4000. Vă ajută cu asta în fiecare zi lucrătoare.
    De cele mai multe ori nu aveți obligația să lăsați un executor să intre. Țineți ușa închisă și vorbiți prin ea. Cereți o scrisoare care arată cine este.

money-today =
    Aveți mâncare pentru azi și căldură sau curent în casă?
    .opt-yes = Da, pentru azi am
    .also-yes = da, am, avem, da avem
    .opt-no = Nu, pentru azi nu am
    .also-no = nu, nu am, n-am, nu avem, nu prea, nu am nimic
    .retry1 = Îmi pare rău, nu am înțeles. Aveți mâncare și căldură azi? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Aveți mâncare și căldură pentru azi?

money-urgent =
    Vă mulțumesc că mi-ați spus. Mulți oameni trec prin asta și există ajutor chiar azi.
    Primăria (council) are bani pentru urgențe. Cereți acolo „crisis help”. Citizens Advice vă poate ajuta să primiți un pachet cu alimente: 0800 144 8848.
