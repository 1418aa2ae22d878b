# The first conversation. Message ids are <dialogue>-<node>; docs/dialogues.md says which parts each has.

welcome-lang =
    Olá. Que língua prefere?
    .retry1 = Escolha uma língua da lista ou escreva o nome dela.
    .retry2 = Pode escrever, por exemplo: English, Polski, العربية.
    .nudge = Continuamos aqui. Que língua prefere?

welcome-hello =
    Olá, aqui é { $service }. Sou um assistente automático de chat, não uma pessoa.
    Posso ajudar a encontrar coisas perto de onde mora: companhia, ajuda com dinheiro ou casa, cursos e muito mais. Pode pedir para falar com uma pessoa a qualquer momento.

# Consent to the service. "Yes" lets us keep what the person says.
welcome-agree =
    Para ajudar, precisamos de guardar o que escreve aqui. Só a nossa equipa pode ler. Pode ver ou apagar tudo quando quiser. Podemos guardar?
    .opt-yes = Sim, podem guardar
    .also-yes = sim, ok, podem, pode, pode ser, claro, tá, ta bom, está bem, tudo bem, com certeza, aceito, sim aceito, de acordo
    .opt-more = Primeiro quero saber mais
    .also-more = mais, saber mais, quero saber mais, porquê, porque, por que, não sei, nao sei, não tenho a certeza, não tenho certeza
    .opt-no = Não, não podem guardar
    .also-no = não, nao, não obrigada, não obrigado, não aceito, nao aceito, não concordo, não podem, não pode, não guardem, não guarde, melhor não, prefiro não, prefiro que não, não está bem
    .retry1 = Desculpe, não entendi. Podemos guardar o que escreve aqui? Pode dizer sim ou não.
    .retry2 = Escolha: sim, não ou quero saber mais.
    .nudge = Ainda está aí? Não há pressa. Podemos guardar o que escreve?

welcome-more =
    Guardamos as suas mensagens para não ter de contar tudo duas vezes. A nossa equipa lê as mensagens para ajudar.
    Não passamos nada a mais ninguém se não disser primeiro que sim. Escreva “meus dados” para ver o que guardamos, ou “apagar meus dados” para apagar tudo.
    Se a sua vida está em perigo, ligue para o 999.

# After consent, when the first message already told us what matters.
welcome-noted = Fez bem em contar. Anotei o que escreveu, por isso não precisa de repetir.

welcome-age =
    Quantos anos tem? Alguns grupos são para certas idades. Pode avançar sem responder.
    .retry1 = Escreva a sua idade em número, por exemplo 42. Ou avance sem responder.
    .retry2 = Basta o número. Ou escolha “Avançar”.
    .nudge = Ainda está aí? Se quiser, diga a sua idade, ou avance sem responder.

welcome-matters =
    Com as suas palavras: o que é mais importante agora na sua vida? Bastam poucas palavras. Pode avançar sem responder.
    .retry1 = Escreva o que vier à cabeça, ou escolha “Avançar”.
    .retry2 = Não há respostas erradas. Também pode avançar sem responder.
    .nudge = Quando quiser: o que é mais importante agora na sua vida?

welcome-declined =
    Está bem. Não perguntamos mais nada.
    Pode voltar quando quiser. Se precisa de ajuda agora, ligue para o 999 numa emergência, o 111 para saúde, ou os Samaritans: 116 123.
