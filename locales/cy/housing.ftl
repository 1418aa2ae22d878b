housing-what =
    { $whom ->
        [other] Beth sy'n digwydd gyda'u cartref nhw?
        [work] Beth sy'n digwydd gyda'u cartref nhw?
       *[me] Beth sy'n digwydd gyda'ch cartref?
    }
    .opt-tonight = Does gen i unman i gysgu
    .also-tonight = unman i gysgu, nunlle i gysgu, unlle i gysgu, dim lle i gysgu, unman i aros
    .opt-notice = Efallai y bydda i'n colli fy nghartref
    .also-notice = colli fy nghartref, colli cartref, cael fy nhroi allan, troi allan, rhybudd, notis
    .opt-repairs = Tamprwydd, oerfel neu waith trwsio
    .also-repairs = tamp, tamprwydd, lleithder, llwydni, oer, trwsio, atgyweirio
    .opt-other = Rhywbeth arall
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Pa un o'r rhain sydd agosaf?
    .retry2 = Gallwch ddewis un, neu ysgrifennu ei rif.
    .nudge = Ydych chi yna o hyd? Beth sy'n digwydd gyda'r cartref?

housing-notice =
    { $whom ->
        [other]
            Ddylen nhw ddim symud allan cyn siarad â rhywun sy'n gwybod am hyn. Dydy llythyr gan y landlord ddim bob amser yn golygu bod rhaid iddyn nhw fynd.
            Rhaid i'w cyngor lleol helpu os gallen nhw golli eu cartref o fewn 8 wythnos.
        [work]
            Ddylen nhw ddim symud allan cyn siarad â rhywun sy'n gwybod am hyn. Dydy llythyr gan y landlord ddim bob amser yn golygu bod rhaid iddyn nhw fynd.
            Rhaid i'w cyngor lleol helpu os gallen nhw golli eu cartref o fewn 8 wythnos.
       *[me]
            Peidiwch â symud allan cyn i chi siarad â rhywun sy'n gwybod am hyn. Dydy llythyr gan eich landlord ddim bob amser yn golygu bod rhaid i chi fynd.
            Rhaid i'ch cyngor lleol helpu os gallech chi golli eich cartref o fewn 8 wythnos.
    }

homeless-first =
    { $whom ->
        [other] Os nad oes ganddyn nhw le diogel i gysgu, rhaid i'w cyngor lleol eu helpu nhw. Y peth gorau yw iddyn nhw ffonio nawr a dweud: “Rwy'n ddigartref heno” (“I am homeless tonight”). Gallwch chi ffonio drostyn nhw hefyd. Mae rhif ar gyfer nosweithiau a phenwythnosau hefyd.
        [work] Os nad oes ganddyn nhw le diogel i gysgu, rhaid i'w cyngor lleol eu helpu nhw. Y peth gorau yw iddyn nhw ffonio nawr a dweud: “Rwy'n ddigartref heno” (“I am homeless tonight”). Gallwch chi ffonio drostyn nhw hefyd. Mae rhif ar gyfer nosweithiau a phenwythnosau hefyd.
       *[me] Os nad oes gennych chi le diogel i gysgu, rhaid i'ch cyngor lleol eich helpu chi. Ffoniwch nhw nawr a dywedwch: “Rwy'n ddigartref heno” (“I am homeless tonight”). Mae ganddyn nhw rif ar gyfer nosweithiau a phenwythnosau hefyd.
    }
    Gall Shelter eich helpu chi: 0808 800 4444. Os oes rhywun yn cysgu y tu allan, gall StreetLink anfon help: thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] Oes ganddyn nhw le diogel i gysgu heno?
        [work] Oes ganddyn nhw le diogel i gysgu heno?
       *[me] Oes gennych chi le diogel i gysgu heno?
    }
    .opt-tonight = Nac oes, unman heno
    .also-tonight = nac oes, nag oes, nagoes, na, dim heno, unman, nunlle, unlle, does gen i ddim
    .opt-soon = Oes, ond ddim am hir
    .also-soon = oes, am nawr, am rŵan, ddim am hir
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Oes lle diogel heno? Oes neu nac oes.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Oes lle diogel i gysgu heno?

homeless-tonight = Rwy'n dweud wrth un o'n cynghorwyr nawr. Ffoniwch y cyngor lleol hefyd: dyna'r ffordd gyflymaf.

homeless-talk =
    Hoffech chi siarad â chynghorydd yma?
    .opt-yes = Hoffwn, os gwelwch yn dda
    .also-yes = hoffwn, ie, ia, iawn, oce, ok, plis
    .opt-no = Na, dangoswch leoedd sy'n helpu
    .also-no = na, na hoffwn, dim diolch, dangoswch leoedd, dangos lleoedd, hoffwn i ddim, ddim yn iawn
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Hoffech chi siarad â chynghorydd? Ysgrifennwch hoffwn neu na.
    .retry2 = Dewiswch un o'r rhain.
    .nudge = Ydych chi yna o hyd? Hoffech chi siarad â chynghorydd?
