money-bailiffs =
    Bailiffs (dadka deynta alaabta guriga u qaata) albaabkaaga ma joogaan, mise waxay sheegeen inay imanayaan?
    .opt-yes = Haa
    .opt-no = Maya
    .opt-unsure = Ma hubo
    .also-unsure = ma garanayo, ma aqaan, ma ogi, malaha, laga yaabaa
    .retry1 = Waan ka xumahay, ma fahmin. Bailiffs ma imanayaan? Haa, maya, ama ma hubo.
    .retry2 = Fadlan kuwan mid ka dooro.
    .nudge = Weli ma joogtaa? Bailiffs ma imanayaan albaabkaaga?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Bilaash u wac National Debtline: 0808 808 4000. Maalin kasta oo shaqo arrintan way ka caawiyaan.
    Inta badan khasab kuguma aha inaad bailiff guriga soo geliso. Albaabka ha furin, gadaashiisana kala hadal. Weydiiso warqad sheegaysa cidda ay yihiin.

money-today =
    Maanta cunto ma haysataa, guriguna ma leeyahay kulayl ama koronto?
    .opt-yes = Haa, maanta waan haystaa
    .also-yes = haa, waan haystaa, wan haystaa, waan hayaa
    .opt-no = Maya, iguma filna
    .also-no = maya, ma haysto, ma hayo
    .retry1 = Waan ka xumahay, ma fahmin. Maanta ma haysataa cunto iyo kulayl? Haa ama maya.
    .retry2 = Fadlan dooro haa ama maya.
    .nudge = Weli ma joogtaa? Maanta ma haysataa cunto iyo kulayl?

money-urgent =
    Waad ku mahadsan tahay inaad ii sheegtay. Keligaa ma tihid, maantana caawimo way jirtaa.
    Council-kaagu wuxuu hayaa lacag xaaladaha degdegga ah. Weydiiso “crisis help” (caawimo degdeg ah). Citizens Advice waxay kaa caawin kartaa inaad hesho baako cunto ah: 0800 144 8848.
