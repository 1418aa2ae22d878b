# Somebody writes for a person they help in their job: a nurse, a teacher, a social worker.

referral_in-agreed =
    Faz bem em pensar nessa pessoa. Ela concorda com este contacto connosco?
    .opt-yes = Sim, concorda
    .also-yes = sim, concorda, ela concorda, ele concorda, sabe, ela sabe, ele sabe, sabe e concorda, sim sabe, está de acordo, aceita
    .opt-no = Não, ainda não
    .also-no = não, nao, ainda não, ainda nao, não perguntei, nao perguntei, ainda não perguntei, não sabe, nao sabe, não concorda, não aceita, não sei, nao sei, não tenho a certeza, não tenho certeza
    .retry1 = Desculpe, não entendi. Essa pessoa concorda? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Essa pessoa concorda?

referral_in-needs =
    Em que podemos ajudar essa pessoa? Pode escolher várias coisas ou dizer com as suas palavras. Por favor, não escreva aqui o nome dela.
    .retry1 = Desculpe, não entendi. Escolha da lista ou diga de outra maneira.
    .retry2 = Por exemplo: “sente muita solidão” ou “não consegue pagar as contas”. Também pode avançar sem responder.
    .nudge = Ainda está aí? Em que podemos ajudar essa pessoa?

referral_in-area =
    Onde mora essa pessoa? Basta o começo do código postal (postcode), como L9, ou o nome da área. Pode avançar sem responder.
    .retry1 = Desculpe, não encontrei esse lugar. Tente o começo do código postal (postcode), como L9.
    .retry2 = Também serve o nome de uma cidade ou de um bairro, como Bootle. Ou escolha “Avançar”.
    .nudge = Ainda está aí? Onde mora essa pessoa?

referral_in-thanks = Agradecemos. A partir daqui continua a nossa equipa, que vai perguntar como falar com essa pessoa. Nada passa a mais ninguém sem ela dizer primeiro que sim.

# $chat_link is the chat's own address, which anybody may have.
referral_in-first =
    Então pergunte primeiro a essa pessoa. A escolha é dela, e nada passa a mais ninguém sem ela dizer que sim.
    Ela também pode escrever-nos diretamente: { $chat_link }
    Pode fazer-lhe companhia enquanto ela escreve. Volte quando essa pessoa concordar.
