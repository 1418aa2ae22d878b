again-noted = Olá de novo. Fez bem em contar. Vamos ver isso.

again-what =
    Olá de novo. O que quer fazer?
    .opt-look = Procurar algo que ajude
    .also-look = procurar, procurar algo, buscar, encontrar algo, achar alguma coisa, ver o que há
    .opt-human = Falar com uma pessoa
    .opt-nothing = Nada por agora
    .also-nothing = nada, não, depois, mais tarde, agora não, por enquanto nada, nada obrigada, nada obrigado
    .retry1 = Desculpe, não entendi. Pode procurar ajuda, falar com uma pessoa ou deixar para depois.
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? Posso procurar algo ou chamar uma pessoa.

again-bye = Está bem. Escreva quando quiser.

# Who writes asked for somebody else before.
again-same =
    Olá de novo. É sobre a mesma pessoa da última vez?
    .opt-same = Sim, a mesma pessoa
    .also-same = sim, a mesma, a mesma pessoa
    .opt-new = Não, outra pessoa
    .also-new = não, nao, outra, outra pessoa, alguém diferente, para mim, eu
    .retry1 = Desculpe, não percebi. É a mesma pessoa da última vez?
    .retry2 = Por favor escolha: a mesma pessoa ou outra pessoa.
    .nudge = Ainda está aí? É sobre a mesma pessoa da última vez?

again-whom =
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
