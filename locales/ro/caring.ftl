caring-whom =
    Nu e ușor să aveți grijă de cineva. De cine aveți grijă? Puteți trece peste întrebare.
    .opt-partner = De partenerul sau partenera mea
    .also-partner = soț, soție, soțul, soția, bărbatul, nevasta, partener, parteneră, partenerul, partenera, prietenul meu, prietena mea, iubitul, iubita, soțul meu, soția mea, bărbatul meu, nevasta mea
    .opt-parent = De mama sau de tata
    .also-parent = mama, tata, mama mea, tatăl meu, părinții, părinți, soacra, socrul
    .opt-child = De copilul meu
    .also-child = copil, copilul, copii, copiii, copilul meu, copiii mei, fiul, fiica, fiul meu, fiica mea, băiatul meu, fata mea
    .opt-other = De o rudă sau un prieten
    .also-other = rudă, prieten, prietenă, vecin, vecină, vecinul, vecina, bunica, bunicul, fratele, sora, fratele meu, sora mea
    .retry1 = Îmi pare rău, nu am înțeles. De cine aveți grijă?
    .retry2 = Puteți alege una sau puteți trece peste.
    .nudge = Mai sunteți aici? De cine aveți grijă?

caring-cover =
    Dacă vă îmbolnăviți, poate altcineva să aibă grijă de această persoană?
    .opt-yes = Da
    .also-yes = este cineva, e cineva, poate cineva
    .opt-no = Nu, doar eu
    .also-no = nu, doar eu, numai eu, nimeni altcineva, nu are cine, nu știu, nu știu sigur, nu prea, nu cred
    .opt-today = Azi nu poate nimeni
    .also-today = azi, astăzi, azi nimeni, nimeni azi, astăzi nimeni, azi nu are cine, acum nimeni, nu poate nimeni azi, sunt bolnav acum, sunt bolnavă acum
    .retry1 = Îmi pare rău, nu am înțeles. Poate altcineva să aibă grijă de această persoană, dacă vă îmbolnăviți?
    .retry2 = Vă rog să alegeți una dintre variante.
    .nudge = Mai sunteți aici? Poate altcineva să aibă grijă de această persoană, dacă vă îmbolnăviți?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Sunați acum la primărie (council) și cereți „social care” (ajutor social). Spuneți în engleză: „Nobody can look after them today” (azi nu poate avea nimeni grijă de această persoană). Au un număr și pentru nopți și weekenduri.
    Dacă cineva este în pericol, sunați la 999.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    Aveți dreptul să cereți la primărie (council) un „carer’s assessment” (o discuție despre ce v-ar ajuta pe dumneavoastră, când aveți grijă de cineva). Este gratuit.
    Carers UK vă poate spune mai multe: carersuk.org sau 0808 808 7777.
