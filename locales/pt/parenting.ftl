parenting-what =
    Ser mãe ou pai pode ser difícil. O que ajudaria mais?
    .opt-groups = Um grupo para a família
    .also-groups = grupo, grupos, um grupo, grupo de pais, grupo de mães, grupo de brincar
    .opt-behaviour = Como a criança se porta
    .also-behaviour = comportamento, porta-se mal, se comporta mal, birra, birras
    .opt-break = Descansar um pouco
    .also-break = descanso, descansar, uma pausa, tempo para mim
    .opt-money = Dinheiro
    .also-money = grana, guito
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? O que ajudaria mais?

# Anything that may mean no stands under no.
parenting-today =
    { $whom ->
        [other] Essa pessoa consegue aguentar o dia de hoje, e manter a criança em segurança?
        [work] Essa pessoa consegue aguentar o dia de hoje, e manter a criança em segurança?
       *[me] Consegue aguentar o dia de hoje, e manter a criança em segurança?
    }
    .opt-yes = Sim, consigo
    .also-yes = sim
    .opt-no = Não, ou não sei
    .also-no = não, nao, não consigo, nao consigo, não sei, nao sei, sei lá, não tenho a certeza, não tenho certeza, nao tenho certeza, acho que não, acho que nao, acho que sim, nem por isso, talvez, depende, mais ou menos
    .retry1 = Desculpe, não entendi. { $whom ->
            [other] Essa pessoa consegue aguentar o dia de hoje, e manter a criança em segurança?
            [work] Essa pessoa consegue aguentar o dia de hoje, e manter a criança em segurança?
           *[me] Consegue aguentar, e manter a criança em segurança?
        } Sim ou não.
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? { $whom ->
            [other] Essa pessoa consegue aguentar o dia de hoje, e manter a criança em segurança?
            [work] Essa pessoa consegue aguentar o dia de hoje, e manter a criança em segurança?
           *[me] Consegue aguentar o dia de hoje, e manter a criança em segurança?
        }

parenting-urgent =
    Fez bem em contar. Muitas mães e muitos pais chegam a este ponto. Se alguém corre perigo agora, ligue para o 999.
    A NSPCC pode dar conselhos, grátis: 0808 800 5000. Uma criança pode ligar grátis para a Childline: 0800 1111. Para falar a qualquer hora, ligue grátis para os Samaritans: 116 123.
    Vou avisar agora uma pessoa da nossa equipa.

parenting-talk =
    Quer falar aqui com uma pessoa da nossa equipa?
    .opt-yes = Sim, por favor
    .also-yes = sim, ok, pode ser, claro, tá, ta bom, está bem, quero
    .opt-no = Não, ver lugares que ajudam
    .also-no = não, nao, ver lugares, lugares, sítios, ver sítios
    .retry1 = Desculpe, não entendi. Quer falar com uma pessoa da nossa equipa? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Quer falar com uma pessoa da nossa equipa?

parenting-child =
    Que idade tem a criança? Se há mais do que uma, pense na que mais preocupa.
    .opt-baby = A caminho, ou bebé
    .also-baby = bebé, bebê, bebe, recém-nascido, recém-nascida, grávida, gravida, gravidez, meses, 0, 1 mês, 2 meses, 3 meses, 4 meses, 5 meses, 6 meses, 7 meses, 8 meses, 9 meses, 10 meses, 11 meses
    .opt-small = Menos de 5 anos
    .also-small = 1 ano, 2 anos, 3 anos, 4 anos, pequeno, pequena, 1, 2, 3, 4, dois, duas, três, quatro
    .opt-school = De 5 a 11 anos
    .also-school = 5 anos, 6 anos, 7 anos, 8 anos, 9 anos, 10 anos, 11 anos, 5, 6, 7, 8, 9, 10, 11, cinco, seis, sete, oito, nove, dez, onze
    .opt-teen = De 12 a 17 anos
    .also-teen = 12 anos, 13 anos, 14 anos, 15 anos, 16 anos, 17 anos, adolescente, 12, 13, 14, 15, 16, 17, doze, treze, catorze, quatorze, quinze, dezasseis, dezesseis, dezassete, dezessete
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? Que idade tem a criança?

# Source: NHS, on health visitors and midwives.
parenting-visitor = Para cada criança com menos de 5 anos há uma enfermeira de família (“health visitor”), grátis. Pode ligar-lhe sobre qualquer coisa, também sobre o que sente. O médico (GP) pode dar o número. Antes do parto, pergunte à parteira (“midwife”).

# Source: GOV.UK, on early help. It is called so in England; a council elsewhere will know what is meant. Not checked by a lawyer.
parenting-school = A escola da criança e o council (a câmara municipal, a prefeitura) podem ajudar. Peça “early help” (ajuda desde cedo): é grátis, e só aceita se quiser.
