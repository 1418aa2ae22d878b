housing-what =
    { $whom ->
        [other] O que se passa com a casa dessa pessoa?
        [work] O que se passa com a casa dessa pessoa?
       *[me] O que se passa com a sua casa?
    }
    .opt-tonight = Não tenho onde dormir
    .also-tonight = sem lugar para dormir, sem sítio para dormir, não tenho onde ficar, durmo na rua
    .opt-notice = Posso perder a casa
    .also-notice = despejo, ordem de despejo, vou ser despejado, vou ser despejada, querem pôr-me na rua, carta do senhorio, o dono quer a casa
    .opt-repairs = Humidade, frio ou consertos
    .also-repairs = humidade, umidade, bolor, mofo, frio, obras, consertos, reparações, infiltração, vazamento
    .opt-other = Outra coisa
    .also-other = outra, outro, outro problema, algo diferente
    .retry1 = Desculpe, não entendi. Qual é a mais parecida?
    .retry2 = Pode escolher uma, ou escrever o número dela.
    .nudge = Ainda está aí? O que se passa com a casa?

housing-notice =
    { $whom ->
        [other] Essa pessoa não deve sair de casa antes de receber conselhos. Uma carta do dono da casa nem sempre quer dizer que tem de sair.
        [work] Essa pessoa não deve sair de casa antes de receber conselhos. Uma carta do dono da casa nem sempre quer dizer que tem de sair.
       *[me] Por favor, não saia de casa antes de receber conselhos. Uma carta do dono da casa nem sempre quer dizer que tem de sair.
    }
    O council (a câmara municipal, a prefeitura) tem de ajudar quem pode perder a casa em 8 semanas ou menos.

homeless-first =
    { $whom ->
        [other] Se essa pessoa não tem um lugar seguro para dormir, o council (a câmara municipal, a prefeitura) tem de ajudar. O melhor é que ela ligue agora e diga: “I am homeless tonight” (esta noite não tenho onde dormir). Também pode ligar em nome dela. Há ainda um número para noites e fins de semana.
        [work] Se essa pessoa não tem um lugar seguro para dormir, o council (a câmara municipal, a prefeitura) tem de ajudar. O melhor é que ela ligue agora e diga: “I am homeless tonight” (esta noite não tenho onde dormir). Também pode ligar em nome dela. Há ainda um número para noites e fins de semana.
       *[me] Se não tem um lugar seguro para dormir, o council (a câmara municipal, a prefeitura) tem de ajudar. Ligue agora e diga: “I am homeless tonight” (esta noite não tenho onde dormir). Também há um número para noites e fins de semana.
    }
    A Shelter pode ajudar: 0808 800 4444. Se alguém dorme na rua, a StreetLink pode enviar ajuda: thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] Essa pessoa tem um lugar seguro para dormir esta noite?
        [work] Essa pessoa tem um lugar seguro para dormir esta noite?
       *[me] Tem um lugar seguro para dormir esta noite?
    }
    .opt-tonight = Não, não tenho
    .also-tonight = não, nao, não tenho, nenhum, em lado nenhum, em lugar nenhum, não sei, nao sei, não tem
    .opt-soon = Sim, mas por pouco tempo
    .also-soon = sim, por agora sim, por enquanto sim, sim por enquanto, tenho, tem sim, sim tem
    .retry1 = Desculpe, não entendi. Há um lugar seguro para esta noite? Sim ou não.
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? Há um lugar seguro para dormir esta noite?

homeless-tonight = Vou avisar agora a nossa equipa. Por favor, ligue também para o council: é o mais rápido.

homeless-talk =
    Quer falar aqui com uma pessoa da nossa equipa?
    .opt-yes = Sim, por favor
    .also-yes = sim, ok, pode ser, claro, tá, ta bom, está bem, quero
    .opt-no = Não, ver lugares que ajudam
    .also-no = não, nao, ver lugares, lugares, sítios, ver sítios
    .retry1 = Desculpe, não entendi. Quer falar com uma pessoa da nossa equipa? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Quer falar com uma pessoa da nossa equipa?
