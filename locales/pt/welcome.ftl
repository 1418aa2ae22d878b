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

# Everything may be for the person who writes (me), for somebody they know (other) or for somebody they help in their job (work).
welcome-whom =
    Para quem é esta ajuda?
    .opt-me = Para mim
    .also-me = é para mim, pra mim, sou eu, eu mesmo, eu mesma, eu próprio, eu própria, só eu
    .opt-other = Para alguém que conheço
    .also-other = outra pessoa, para outra pessoa, é para outra pessoa, pra outra pessoa, alguém que conheço, minha mãe, meu pai, meus pais, meu filho, minha filha, meus filhos, meu marido, meu esposo, minha mulher, minha esposa, meu namorado, minha namorada, meu irmão, minha irmã, minha avó, minha vó, meu avô, meu vô, minha tia, meu tio, meu primo, minha prima, meu sobrinho, minha sobrinha, meu neto, minha neta, minha sogra, meu sogro, um amigo, uma amiga, meu amigo, minha amiga, meu vizinho, minha vizinha, um vizinho, uma vizinha, um familiar
    .opt-work = Para alguém que ajudo no meu trabalho
    .also-work = por trabalho, pelo trabalho, no trabalho, no meu trabalho, pelo meu trabalho, um paciente, uma paciente, um aluno, uma aluna, um utente, sou profissional, sou enfermeira, sou enfermeiro, sou médica, sou médico, sou assistente social, sou professora, sou professor, quero encaminhar alguém, encaminhar
    .retry1 = Desculpe, não entendi. Para quem é?
    .retry2 = Pode escolher uma opção, ou escrever o número dela. Também pode avançar sem responder.
    .nudge = Ainda está aí? Para quem é esta ajuda?

welcome-other =
    Faz bem em pensar nessa pessoa. Se puder, conte-lhe que nos escreve e pergunte se está bem assim.
    As próximas perguntas são sobre essa pessoa. Se um botão diz “eu”, “minha” ou “tenho”, fala dela.

# $whom is me, other or work, here and below; it may be missing, and is me then.
welcome-age =
    { $whom ->
        [other] Quantos anos tem essa pessoa?
       *[me] Quantos anos tem?
    } Alguns grupos são para certas idades. Pode avançar sem responder.
    .retry1 = Escreva a idade em número, por exemplo 42. Ou avance sem responder.
    .retry2 = Basta o número. Ou escolha “Avançar”.
    .nudge = Ainda está aí? Se quiser, diga a idade, ou avance sem responder.

# Below 18. Sources: Childline and the NSPCC, as other lists give them; not checked with them yet, so the web address stands first.
welcome-young =
    { $whom ->
        [other] Este serviço é sobretudo para pessoas adultas. Uma pessoa da nossa equipa pode ajudar a encontrar o lugar certo para quem tem menos de 18 anos.
       *[me] Fez bem em contar. Este serviço é sobretudo para pessoas adultas. Uma pessoa da nossa equipa pode ajudar a encontrar o lugar certo.
    }
    { $whom ->
        [other] O council (a câmara municipal, a prefeitura) também tem ajuda para famílias. Se tem medo por uma criança, pergunte à NSPCC: nspcc.org.uk ou 0808 800 5000. Se uma criança está em perigo, ligue para o 999.
       *[me] Também pode falar com a Childline. É grátis, para quem tem menos de 19 anos: childline.org.uk ou 0800 1111. Em caso de perigo, ligue para o 999.
    }
    Quer falar com uma pessoa da nossa equipa?
    .opt-human = Sim, com uma pessoa da equipa
    .also-human = sim, sim por favor, ok, pode ser, claro, tá, ta bom, está bem, quero
    .opt-go_on = Continuar por aqui
    .also-go_on = não, nao, não obrigada, não obrigado, continuar, continuar aqui, seguir, não é preciso
    .retry1 = Desculpe, não entendi. Quer falar com uma pessoa da nossa equipa, ou continuar aqui?
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Quer falar com uma pessoa da nossa equipa?

welcome-matters =
    { $whom ->
        [other] Com as suas palavras: o que é mais importante agora na vida dessa pessoa?
       *[me] Com as suas palavras: o que é mais importante agora na sua vida?
    } Bastam poucas palavras. Pode avançar sem responder.
    .retry1 = Escreva o que vier à cabeça, ou escolha “Avançar”.
    .retry2 = Não há respostas erradas. Também pode avançar sem responder.
    .nudge = Quando quiser: o que é mais importante agora?

welcome-declined =
    Está bem. Não perguntamos mais nada.
    Pode voltar quando quiser. Se precisa de ajuda agora, ligue para o 999 numa emergência, o 111 para saúde, ou os Samaritans: 116 123.
