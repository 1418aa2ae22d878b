# The day before.
reminder-told = Bună ziua. Vă reamintim: în curând aveți un loc aici.

# A place came free for somebody who waited.
seat-told = O veste bună: s-a eliberat un loc și este al dumneavoastră.

coming-coming =
    Veniți?
    .opt-yes = Da, vin
    .also-yes = da, voi veni
    .opt-no = Nu, nu pot veni
    .also-no = nu, nu vin
    .retry1 = Îmi pare rău, nu am înțeles. Veniți? Da sau nu.
    .retry2 = Vă rog să alegeți una dintre acestea.

coming-glad = Bine. Ne vedem acolo.

coming-freed = Vă mulțumim că ne-ați spus. Locul este acum liber pentru altcineva. Puteți alege altă zi.

# A session will not be.
called_off-told = Ne pare rău, acesta nu va avea loc:

called_off-more = Scrieți-ne oricând și căutăm altceva.
