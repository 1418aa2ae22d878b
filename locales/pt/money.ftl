money-bailiffs =
    Há cobradores de dívidas (bailiffs) à porta, ou disseram que vão aí?
    .opt-yes = Sim
    .also-yes = sim estão, já estão aqui, vão vir, disseram que vêm
    .opt-no = Não
    .also-no = nao, ainda não, ninguém
    .opt-unsure = Não sei
    .also-unsure = nao sei, sei lá, não tenho a certeza, não tenho certeza, nao tenho certeza, talvez, pode ser, acho que sim
    .retry1 = Desculpe, não entendi. Os cobradores vão a sua casa? Sim, não ou não sei.
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? Os cobradores de dívidas (bailiffs) vão a sua casa?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Ligue grátis para a National Debtline: 0808 808 4000. Ajudam com isto todos os dias úteis.
    Na maior parte dos casos não tem de deixar entrar um cobrador (bailiff). Deixe a porta fechada e fale através dela. Peça uma carta que diga quem são.

money-today =
    Tem comida para hoje, e aquecimento ou luz em casa?
    .opt-yes = Sim, para hoje
    .also-yes = sim, tenho, sim tenho, hoje sim
    .opt-no = Não, não é suficiente
    .also-no = não, nao, não tenho, nao tenho, não dá, falta, falta comida, não há, pouco
    .retry1 = Desculpe, não entendi. Tem comida e aquecimento hoje? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Tem comida e aquecimento para hoje?

money-urgent =
    Fez bem em contar. Acontece a muita gente, e hoje há ajuda.
    O council (a câmara municipal, a prefeitura) tem dinheiro para emergências. Peça “crisis help” (ajuda de emergência). A Citizens Advice pode ajudar a conseguir comida (food parcel): 0800 144 8848.
