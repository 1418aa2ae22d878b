bereavement-when =
    Sinto muito a sua perda. Há quanto tempo foi? Pode avançar sem responder.
    .opt-weeks = Nas últimas semanas
    .also-weeks = semanas, há semanas, há umas semanas, dias, há dias, há uns dias, hoje, ontem, na semana passada, semana passada, este mês, no mês passado, há pouco tempo, semana
    .opt-months = Nos últimos 6 meses
    .also-months = há meses, há uns meses, há poucos meses, faz uns meses, meses
    .opt-longer = Há mais tempo
    .also-longer = anos, há anos, há um ano, no ano passado, ano passado, há muito tempo, faz tempo, faz muito tempo, ano
    .retry1 = Desculpe, não entendi. Há quanto tempo foi?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Não há pressa. Quando quiser: há quanto tempo foi?

bereavement-sudden =
    Foi de repente? Não precisa de dizer.
    .opt-yes = Sim, foi de repente
    .also-yes = sim, de repente, repentina, repentino, súbito, súbita, inesperado, inesperada, um acidente
    .opt-no = Não, não foi de repente
    .also-no = não, nao, não foi de repente, nao foi de repente, já se esperava, era esperado, já sabíamos, a gente sabia, estava doente, uma doença longa, doença prolongada
    .retry1 = Desculpe, não entendi. Foi de repente? Sim ou não.
    .retry2 = Escolha uma, ou avance sem responder.
    .nudge = Não há pressa. Quando quiser: foi de repente?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    Posso perguntar se foi suicídio? Há pessoas que ajudam com uma perda assim. Não precisa de dizer.
    .opt-yes = Sim
    .opt-no = Não
    .retry1 = Desculpe, não entendi. Basta sim ou não.
    .retry2 = Escolha uma, ou avance sem responder.
    .nudge = Não há pressa. Pode escolher sim ou não, ou avançar sem responder.

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    Fez bem em contar. Sinto muito.
    Há pessoas que perderam alguém assim e podem ajudar: supportaftersuicide.org.uk. Se for demasiado difícil, os Samaritans ouvem de dia e de noite: 116 123.

bereavement-listen = O luto não tem uma maneira certa nem um tempo certo. A Cruse ouve quem perdeu alguém: cruse.org.uk ou 0808 808 1677.

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    Quando registar a morte, pergunte pelo “Tell Us Once” (avisar uma só vez): avisa quase todos os serviços do governo no seu lugar.
    Se recebe alguns apoios do Estado (benefits), talvez possa ter ajuda para pagar o funeral. Peça nos 6 meses depois do funeral.
