digital-what =
    Beth fyddai'n eich helpu chi i fynd ar-lein? Gallwch neidio dros hyn.
    .opt-device = Ffôn neu liniadur
    .also-device = ffôn, ffôn symudol, cyfrifiadur, gliniadur, laptop, tabled, dyfais
    .opt-data = Rhyngrwyd neu gredyd
    .also-data = rhyngrwyd, y we, data, wifi, credyd, sim, top up, internet
    .opt-skills = Dysgu sut i'w wneud
    .also-skills = dysgu, dysgwch fi, dangoswch i mi, dangos i fi, sut i'w ddefnyddio
    .opt-form = Help gydag un ffurflen
    .also-form = ffurflen, llenwi ffurflen, ffurflen ar-lein, fform
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu neidio dros hyn.
    .nudge = Ydych chi yna o hyd? Beth fyddai'n eich helpu chi i fynd ar-lein?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = Mae gan lawer o lyfrgelloedd gyfrifiaduron y gallwch eu defnyddio. Gofynnwch i'r staff: gall rhai ddangos i chi sut.

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = Mae'r National Databank yn rhoi data rhyngrwyd am ddim i bobl sydd heb lawer o arian ac sy'n 18 oed neu'n hŷn. Gofynnwch mewn llyfrgell, neu i gynghorydd, ble i'w gael yn agos atoch chi.

digital-due =
    Oes rhaid anfon y ffurflen yn y dyddiau nesaf?
    .opt-soon = Oes, yn fuan
    .also-soon = oes, oes rhaid, heddiw, yfory, fory, yr wythnos hon, wythnos yma, ie, ia, dyddiau, diwrnod, ddiwrnod
    .opt-later = Nac oes, mae gen i amser
    .also-later = na, nac oes, nag oes, nagoes, does dim rhaid, does dim brys, ddim yn fuan, wedyn, yr wythnos nesaf, wythnos nesa, y mis nesaf, wythnosau, mis, misoedd
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes rhaid anfon y ffurflen yn y dyddiau nesaf? Oes neu nac oes.
    .retry2 = Dewiswch oes neu nac oes, neu neidiwch dros hyn.
    .nudge = Ydych chi yna o hyd? Oes rhaid anfon y ffurflen yn y dyddiau nesaf?

digital-urgent = Os gallech chi fod yn hwyr, ffoniwch y swyddfa sydd eisiau'r ffurflen a gofynnwch am fwy o amser. Bydda i hefyd yn gofyn i un o'n cynghorwyr helpu.
