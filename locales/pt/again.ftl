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
