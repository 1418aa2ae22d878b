work-what =
    Que ajuda quer com o trabalho? Pode avançar sem responder.
    .opt-find = Encontrar trabalho
    .also-find = procurar trabalho, procurar emprego, um emprego, emprego, preciso de trabalho, arranjar trabalho, arrumar emprego, um trampo
    .opt-keep = Manter o meu trabalho
    .also-keep = manter meu trabalho, não perder o trabalho, problemas no trabalho, de baixa, baixa médica, atestado, atestado médico, meu chefe, minha chefe, stress no trabalho
    .opt-training = Um curso ou formação
    .also-training = curso, cursos, formação, formacao, estudar, capacitação, uma profissão
    .opt-other = Outra coisa
    .also-other = outra, outro, algo diferente
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? Que ajuda quer com o trabalho?

# The employment service of the Life Rooms, in four boroughs: their names are not translated.
work-where =
    Há um serviço para pessoas que vivem com um problema de saúde mental e querem um emprego pago. Funciona nestes lugares. { $whom ->
        [other] Essa pessoa mora num deles?
        [work] Essa pessoa mora num deles?
       *[me] Mora num deles?
    }
    .opt-liverpool = Liverpool
    .opt-warrington = Warrington
    .opt-halton = Halton
    .also-halton = widnes, runcorn
    .opt-wirral = Wirral
    .also-wirral = birkenhead, wallasey
    .opt-none = Não, ou não é para mim
    .also-none = não, nao, não é para mim, nenhum, em nenhum, outro lugar, noutro lugar, outro sítio, não me interessa
    .retry1 = Desculpe, não entendi. { $whom ->
            [other] Essa pessoa mora num destes lugares?
            [work] Essa pessoa mora num destes lugares?
           *[me] Mora num destes lugares?
        }
    .retry2 = Escolha um lugar, ou “Não, ou não é para mim”.
    .nudge = Ainda está aí? { $whom ->
            [other] Essa pessoa mora num destes lugares?
            [work] Essa pessoa mora num destes lugares?
           *[me] Mora num destes lugares?
        }

work-talk =
    Uma pessoa da nossa equipa pode contar mais sobre este serviço. Quer falar com essa pessoa?
    .opt-yes = Sim, por favor
    .also-yes = sim, ok, pode ser, claro, tá, ta bom, está bem, quero
    .opt-no = Não, ver outra ajuda
    .also-no = não, nao, agora não, agora nao, não obrigada, não obrigado, outra ajuda
    .retry1 = Desculpe, não entendi. Quer falar com uma pessoa da nossa equipa? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Quer falar com uma pessoa da nossa equipa?

# Source: Equality Act 2010, section 20 (reasonable adjustments), and Acas. Not checked by a lawyer: the advice line stands first.
work-keep =
    Antes de deixar o trabalho ou de assinar alguma coisa, peça conselhos grátis à Acas: acas.org.uk ou 0300 123 1100.
    Se tem uma deficiência ou uma doença longa, pode pedir mudanças que ajudem a trabalhar. A lei chama-lhes “reasonable adjustments” (ajustes razoáveis).

# Source: National Careers Service. Not checked.
work-training = O National Careers Service dá conselhos grátis sobre cursos e emprego: nationalcareers.service.gov.uk ou 0800 100 900.
