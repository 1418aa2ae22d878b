feedback-helped =
    Wada hadalkani ma ku caawiyay? Waad ka gudbi kartaa su'aashan.
    .opt-yes = Haa, wuu i caawiyay
    .also-yes = haa, aad buu ii caawiyay, wax badan
    .opt-some = In yar
    .opt-no = Maya, ima caawin
    .also-no = maya, waxba iima tarin, may, ma caawin
    .retry1 = Waan ka xumahay, ma fahmin. Ma ku caawiyay? Haa, in yar, ama maya.

feedback-words =
    Ma jiraan wax aan si ka fiican u qaban karno? Erayadaada ku qor, ama ka gudub.
    .retry1 = Qor waxa aad rabto, ama ka gudub.

feedback-thanks = Waad mahadsan tahay. Waxa aad noo sheegto waxay naga caawisaa inaan dadka oo dhan si ka fiican u caawinno.
