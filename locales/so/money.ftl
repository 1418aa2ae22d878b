money-bailiffs =
    { $whom ->
        [other] Bailiffs (dadka deynta alaabta guriga u qaata) albaabka qofkaas ma joogaan, mise waxay sheegeen inay imanayaan?
        [work] Bailiffs (dadka deynta alaabta guriga u qaata) albaabka qofkaas ma joogaan, mise waxay sheegeen inay imanayaan?
       *[me] Bailiffs (dadka deynta alaabta guriga u qaata) albaabkaaga ma joogaan, mise waxay sheegeen inay imanayaan?
    }
    .opt-yes = Haa
    .opt-no = Maya
    .opt-unsure = Ma hubo
    .also-unsure = ma garanayo, ma aqaan, ma ogi, malaha, laga yaabaa
    .retry1 = Waan ka xumahay, ma fahmin. Bailiffs ma imanayaan? Haa, maya, ama ma hubo.
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? Bailiffs ma imanayaan?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Bilaash u wac National Debtline: 0808 808 4000. Maalin kasta oo shaqo arrintan way ka caawiyaan.
    Inta badan khasab kuguma aha inaad bailiff guriga soo geliso. Albaabka ha furin, gadaashiisana kala hadal. Weydiiso warqad sheegaysa cidda ay yihiin.

money-today =
    { $whom ->
        [other] Qofkaasi maanta cunto ma haystaa, gurigiisuna ma leeyahay kulayl ama koronto?
        [work] Qofkaasi maanta cunto ma haystaa, gurigiisuna ma leeyahay kulayl ama koronto?
       *[me] Maanta cunto ma haysataa, guriguna ma leeyahay kulayl ama koronto?
    }
    .opt-yes = Haa, maanta waan haystaa
    .also-yes = haa, waan haystaa, wan haystaa, waan hayaa
    .opt-no = Maya, iguma filna
    .also-no = maya, ma haysto, ma hayo
    .retry1 = Waan ka xumahay, ma fahmin. Maanta ma jiraan cunto iyo kulayl? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Maanta ma jiraan cunto iyo kulayl?

money-urgent =
    Waad ku mahadsan tahay inaad ii sheegtay. Keligaa ma tihid, caawimona way jirtaa.
    Council-kaagu wuxuu hayaa lacag xaaladaha degdegga ah. Weydiiso “crisis help” (caawimo degdeg ah). Citizens Advice waxay kaa caawin kartaa inaad hesho baako cunto ah: 0800 144 8848.

money-what =
    Dhibka lacagtu wax walba wuu adkayn karaa. Maxay ugu badan tahay?
    .opt-debt = Deyn la igu leeyahay
    .also-debt = deyn, dayn, deymo, daymo, amaah, debt
    .opt-benefits = Gunnooyin (benefits)
    .also-benefits = benefits, benefit, gunno, gunnooyin, universal credit, uc
    .opt-bills = Biilka gaaska ama korontada
    .also-bills = biil, biilal, gaas, koronto, nal, laydh, kulayl
    .opt-living = Lacag igu filan ma haysto
    .also-living = lacag yar, iguma filna, lacag ma haysto, lacag la'aan
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxay ugu badan tahay?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    England iyo Wales gudahooda, waxaad la-taliyaha deynta (debt adviser) weydiisan kartaa “breathing space” (waqti aan deynta lagugu cadaadin). Muddo 60 maalmood ah, inta badan dadka deynta kugu leh looma oggola inay lacagta kugu dhibaan ama ribo kuugu daraan.
    StepChange wax badan ayay kuu sheegi kartaa, bilaash: 0800 138 1111.

money-claim =
    Maxaad gunnooyinka (benefits) uga baahan tahay?
    .opt-apply = In codsiga la iga caawiyo
    .also-apply = codsi, codsasho, foom, foomka, foom buuxin, apply
    .opt-refused = Waa la ii diiday
    .also-refused = diidmo, waa la diiday, way diideen, maya bay yiraahdeen, refused
    .opt-stopped = Waa la joojiyay ama la yareeyay
    .also-stopped = waa la joojiyay, waa la yareeyay, lacagtii waa la joojiyay, sanction
    .opt-check = Gunnada aan heli karo
    .also-check = maxaan heli karaa, inta aan heli karo, hubi, check
    .retry1 = Waan ka xumahay, ma fahmin. Kuwan kee ugu dhow?
    .retry2 = Mid waad dooran kartaa, ama ka gudub.
    .nudge = Weli ma joogtaa? Maxaad gunnooyinka (benefits) uga baahan tahay?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = Dhakhso u codso: lacagta badanaa waxaa la bixiyaa laga bilaabo maalinta aad codsato oo keliya. Citizens Advice waxay hubin kartaa waxa aad heli karto, foomkana way kaa caawin kartaa, bilaash: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = Waxaad weydiisan kartaa inay mar kale eegaan. Waxaa la yiraahdaa “mandatory reconsideration” (in go'aanka dib loo eego). Weydiiso hal bil gudaheed, laga bilaabo taariikhda warqadda. Citizens Advice way ku caawin kartaa, bilaash: 0800 144 8848.

money-meter =
    { $whom ->
        [other] Qofkaasi ma leeyahay mitir lacagta hore loogu shubo (prepayment meter) oo dhammaaday, ama dhowaan dhammaanaya?
        [work] Qofkaasi ma leeyahay mitir lacagta hore loogu shubo (prepayment meter) oo dhammaaday, ama dhowaan dhammaanaya?
       *[me] Ma leedahay mitir lacagta hore loogu shubo (prepayment meter) oo dhammaaday, ama dhowaan dhammaanaya?
    }
    .opt-yes = Haa
    .also-yes = wuu dhammaaday, wuu dhammaanayaa
    .opt-no = Maya
    .also-no = meter ma lihi, meter ma hayo, prepayment ma lihi
    .retry1 = Waan ka xumahay, ma fahmin. Mitirku ma dhammaaday, mise dhowaan ayuu dhammaanayaa? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Mitirku ma dhammaaday, mise dhowaan ayuu dhammaanayaa?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = Fadlan wac shirkadda gaaska ama korontada isla marka ay furto. U sheeg in mitirkaagu dhammaanayo, oo aadan lacag bixin karin. Weydiiso “additional support credit” (lacag amaah ah oo mitirka lagu shubo), iyo haddii ay hayaan “fuel voucher” (warqad gaas ama koronto lagu helo).

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    Shirkadda gaaska ama korontadu waa inay kula samayso qorshe aad bixin karto.
    Ma xanuunsan tahay, naafo ma tahay, ma da' weyn tahay, mise carruur yaryar ayaad leedahay? Weydiiso inay kugu qoraan “Priority Services Register” (liiska caawimada dheeraadka ah): waa caawimo dheeraad ah oo bilaash ah.
