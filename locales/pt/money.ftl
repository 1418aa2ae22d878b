money-bailiffs =
    { $whom ->
        [other] Há cobradores de dívidas (bailiffs) à porta dessa pessoa, ou disseram que vão lá?
        [work] Há cobradores de dívidas (bailiffs) à porta dessa pessoa, ou disseram que vão lá?
       *[me] Há cobradores de dívidas (bailiffs) à porta, ou disseram que vão aí?
    }
    .opt-yes = Sim
    .also-yes = sim estão, já estão aqui, vão vir, disseram que vêm
    .opt-no = Não
    .also-no = nao, ainda não, ninguém
    .opt-unsure = Não sei
    .also-unsure = nao sei, sei lá, não tenho a certeza, não tenho certeza, nao tenho certeza, talvez, pode ser, acho que sim
    .retry1 = Desculpe, não entendi. Os cobradores vão lá a casa? Sim, não ou não sei.
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? Os cobradores de dívidas (bailiffs) vão lá a casa?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Ligue grátis para a National Debtline: 0808 808 4000. Ajudam com isto todos os dias úteis.
    Na maior parte dos casos não tem de deixar entrar um cobrador (bailiff). Deixe a porta fechada e fale através dela. Peça uma carta que diga quem são.

money-today =
    { $whom ->
        [other] Essa pessoa tem comida para hoje, e aquecimento ou luz em casa?
        [work] Essa pessoa tem comida para hoje, e aquecimento ou luz em casa?
       *[me] Tem comida para hoje, e aquecimento ou luz em casa?
    }
    .opt-yes = Sim, para hoje
    .also-yes = sim, tenho, sim tenho, hoje sim
    .opt-no = Não, não é suficiente
    .also-no = não, nao, não tenho, nao tenho, não dá, falta, falta comida, não há, pouco
    .retry1 = Desculpe, não entendi. Há comida e aquecimento hoje? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Há comida e aquecimento para hoje?

money-urgent =
    Fez bem em contar. Acontece a muita gente, e há ajuda.
    O council (a câmara municipal, a prefeitura) tem dinheiro para emergências. Peça “crisis help” (ajuda de emergência). A Citizens Advice pode ajudar a conseguir comida (food parcel): 0800 144 8848.

money-what =
    Os problemas de dinheiro tornam tudo mais difícil. Qual é o maior problema?
    .opt-debt = Dinheiro que devo
    .also-debt = dívida, dívidas, divida, dividas, devo, devo dinheiro
    .opt-benefits = Apoios do Estado (benefits)
    .also-benefits = apoios, benefits, benefícios, beneficios, subsídio, subsidio, auxílio
    .opt-bills = Contas de luz ou gás
    .also-bills = contas, luz, gás, gas, eletricidade, energia, aquecimento
    .opt-living = Não chega para viver
    .also-living = o dinheiro não chega, não dá, não dá para viver, pouco dinheiro, muito pouco
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? Qual é o maior problema?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    Em Inglaterra e no País de Gales, pode pedir “breathing space” (tempo para respirar) a um serviço que dá conselhos sobre dívidas. Durante 60 dias, a maior parte das pessoas e empresas a quem deve não pode cobrar nem somar juros.
    A StepChange pode contar mais, grátis: 0800 138 1111.

money-claim =
    De que precisa com os apoios do Estado (benefits)?
    .opt-apply = Ajuda para pedir
    .also-apply = pedir, fazer o pedido, preencher o formulário, formulário, solicitar, dar entrada
    .opt-refused = O pedido foi recusado
    .also-refused = recusado, recusaram, foi recusado, disseram que não, foi negado, negaram, negado
    .opt-stopped = Cortaram ou baixaram
    .also-stopped = cortaram, cortado, baixaram, tiraram, suspenso, suspenderam, sanção, sancao
    .opt-check = Ver o que posso receber
    .also-check = ver, o que posso receber, o que posso pedir, a que tenho direito
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? De que precisa com os apoios do Estado (benefits)?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = Peça depressa: muitas vezes só pagam a partir do dia do pedido. A Citizens Advice pode ver o que pode receber e ajudar com o formulário, grátis: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = Pode pedir que vejam o caso outra vez. Chama-se “mandatory reconsideration” (uma nova análise). Peça no prazo de um mês a partir da data da carta. A Citizens Advice pode ajudar, grátis: 0800 144 8848.

money-meter =
    { $whom ->
        [other] Essa pessoa tem um contador (medidor) pré-pago sem saldo, ou quase sem saldo?
        [work] Essa pessoa tem um contador (medidor) pré-pago sem saldo, ou quase sem saldo?
       *[me] Tem um contador (medidor) pré-pago sem saldo, ou quase sem saldo?
    }
    .opt-yes = Sim
    .opt-no = Não
    .also-no = não tenho contador, não tenho medidor, sem contador, sem medidor
    .retry1 = Desculpe, não entendi. O contador está sem saldo, ou quase? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? O contador está sem saldo, ou quase?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = Por favor, ligue para a empresa de luz ou gás assim que abrir. Diga: “My meter is running out and I cannot pay” (o meu contador fica sem saldo e não posso pagar). Peça “additional support credit” (saldo extra de ajuda). Pergunte se têm um “fuel voucher” (vale para luz ou gás).

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    A empresa de luz ou gás tem de combinar um plano que possa pagar.
    Tem uma doença, uma deficiência, uma idade avançada ou crianças pequenas? Peça para entrar no “Priority Services Register” (lista de ajuda extra): é grátis.
