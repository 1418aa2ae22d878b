again-noted = Bine ați revenit. Vă mulțumesc că mi-ați spus. Să vedem împreună ce putem face.

again-what =
    Bine ați revenit. Ce doriți să facem?
    .opt-look = Caut ceva care mă ajută
    .also-look = caut ceva, caut, caut ajutor, vreau să caut, sa cautam, altceva, ceva nou
    .opt-human = Vorbesc cu o persoană
    .opt-nothing = Nimic acum
    .also-nothing = nimic, nu, nu acum, mai târziu, mai tarziu, lasa, altă dată, alta data
    .retry1 = Îmi pare rău, nu am înțeles. Puteți căuta ajutor, puteți vorbi cu o persoană sau o putem lăsa pe altă dată.
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Pot căuta ceva sau pot chema o persoană.

again-bye = Bine. Ne puteți scrie oricând doriți.

# Who writes asked for somebody else before.
again-same =
    Bună din nou. Este vorba despre aceeași persoană ca data trecută?
    .opt-same = Da, aceeași persoană
    .also-same = da, aceeași, aceeași persoană
    .opt-new = Nu, altcineva
    .also-new = nu, altcineva, altă persoană, o altă persoană, pentru mine, eu
    .retry1 = Îmi pare rău, nu am înțeles. Este aceeași persoană ca data trecută?
    .retry2 = Vă rog să alegeți: aceeași persoană sau altcineva.
    .nudge = Mai sunteți aici? Este vorba despre aceeași persoană ca data trecută?

again-whom =
    Este pentru dumneavoastră sau pentru altcineva?
    .opt-me = Pentru mine
    .also-me = eu, mie, mine, e pentru mine, este pentru mine, doar pentru mine, pt mine, pentru mine însămi, pentru mine însumi
    .opt-other = Pentru cineva cunoscut
    .also-other = altcineva, pentru altcineva, nu pentru mine, nu e pentru mine, mama, mama mea, pentru mama, tata, tatăl meu, pentru tata, fiul meu, pentru fiul meu, fiica mea, pentru fiica mea, copilul meu, pentru copilul meu, soțul meu, pentru soțul meu, soția mea, pentru soția mea, partenerul meu, partenera mea, fratele meu, sora mea, bunica, pentru bunica, bunicul, pentru bunicul, un prieten, o prietenă, pentru un prieten, pentru o prietenă, vecinul, vecina, pentru un vecin, pentru o vecină
    .opt-work = Pentru cineva pe care îl ajut la serviciu
    .also-work = la serviciu, la muncă, prin serviciu, prin muncă, de la serviciu, pentru un client, pentru o clientă, pentru un pacient, pentru o pacientă, sunt asistent medical, sunt asistentă medicală, sunt asistent social, sunt asistentă socială, sunt medic, sunt profesor, sunt profesoară, o trimitere, vreau să trimit pe cineva
    .retry1 = Îmi pare rău, nu am înțeles. Pentru cine este?
    .retry2 = Puteți apăsa pe o variantă sau puteți scrie numărul ei. Puteți și să treceți peste.
    .nudge = Mai sunteți aici? Pentru cine este?
