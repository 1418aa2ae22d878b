food-today =
    { $whom ->
        [other] Qofkaasi maanta cunto ma haystaa?
        [work] Qofkaasi maanta cunto ma haystaa?
       *[me] Maanta cunto ma haysataa?
    }
    .opt-yes = Haa, maanta waan haystaa
    .also-yes = haa, waan haystaa, wan haystaa, waan hayaa
    .opt-no = Maya, iguma filna
    .also-no = maya, ma haysto, ma hayo
    .retry1 = Waan ka xumahay, ma fahmin. Maanta cunto ma jirtaa? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Maanta cunto ma jirtaa?

food-urgent =
    Waad ku mahadsan tahay inaad ii sheegtay. Keligaa ma tihid, caawimona way jirtaa.
    Citizens Advice waxay kaa caawin kartaa inaad hesho baako cunto ah: 0800 144 8848. Council-kaagu wuxuu hayaa lacag xaaladaha degdegga ah. Weydiiso “crisis help” (caawimo degdeg ah).

food-diet =
    Ma jiraan wax ay tahay inaan ka ogaanno cuntadaada? Dooro waxa kugu habboon, ama ka gudub.
    .opt-no_cooking = Guriga wax kuma karsan karo
    .also-no_cooking = waxba ma karsan karo, wax ma karin karo, jiko ma haysto, cooker ma haysto, foorno ma haysto
    .opt-halal = Xalaal
    .also-halal = halal, xalaal kaliya, xalaal keliya
    .opt-no_meat = Hilib ma cuno
    .also-no_meat = hilib la'aan, khudaar kaliya, vegetarian, vegan
    .opt-illness = Xasaasiyad ama xanuun
    .also-illness = xasaasiyad, allergy, xanuun, jirro, sonkorow, sokorow, macaan, diabetes
    .retry1 = Waan ka xumahay, ma fahmin. Dooro waxa kugu habboon, ama ka gudub.
    .retry2 = Wax ka badan hal waad taaban kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Ma jiraan wax ay tahay inaan ka ogaanno cuntadaada?

food-home =
    Yaa cunto u baahan? Dooro kan ugu horreeya ee kugu habboon.
    .opt-small = Ilmo yar, ama uur baan leeyahay
    .also-small = ilmo yar, dhallaan, dhalaan, baby, uur, uur baan leeyahay, uurleh
    .opt-school = Ilmo dugsi dhigta
    .also-school = carruur, caruur, ilmo iskuul, iskuul, dugsi
    .opt-adults = Dad waaweyn oo keliya
    .also-adults = dad waaweyn, waaweyn, aniga keliya, aniga kaliya, aniga uun
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Yaa cunto u baahan?

# Source: NHS Healthy Start; mygov.scot, Best Start Foods. Both are names: keep them. Not checked by a lawyer.
food-small = Haddii aad uur leedahay, ama aad leedahay ilmo ka yar 4 sano, oo aad gunnooyin (benefits) hesho, weydiiso Healthy Start: healthystart.nhs.uk. Waa lacag lagu iibsado caano, miro iyo khudaar. Haddii aad Scotland joogto, weydiiso Best Start Foods.

# Source: GOV.UK, on free school meals. Not checked by a lawyer.
food-school = Waxaa laga yaabaa in ilmahaagu dugsiga bilaash wax ku cuno. Dugsiga ama council-kaaga weydiiso “free school meals” (cunto dugsi oo bilaash ah).

food-adults = Citizens Advice waxay hubin kartaa lacagta aad heli karto, si cuntada lacag badan ugu soo harto. Waa bilaash: 0800 144 8848.
