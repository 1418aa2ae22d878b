# The matches are laid out below this message, then the buttons.
find-offer =
    { NUM($matches) ->
        [one] Encontrei algo que pode servir.
        [many] Encontrei { $matches } de opções que podem servir.
       *[other] Encontrei { $matches } opções que podem servir.
    } Sobre qual quer saber mais?
    .retry1 = Desculpe, qual delas? Pode escrever o número.
    .retry2 = Escreva 1, 2 ou 3, ou escolha “Nenhuma destas”.
    .nudge = Ainda está aí? Veja com calma e diga qual prefere.

find-how =
    Escolheu: { $choice }. Como quer continuar?
    .opt-refer = Avisar que quero ir
    .also-refer = avisar, avisem, avise, podem avisar, falem com eles, falar de mim
    .opt-details = Telefone e endereço
    .also-details = telefone, endereço, endereco, morada, número, contacto, contato, telefone e morada, ver o telefone
    .opt-human = Falar antes com uma pessoa
    .retry1 = Desculpe, não entendi. Avisamos que quer ir, ou prefere ver o telefone e o endereço?
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? Como quer continuar com { $choice }?

# Consent to sharing, apart from consent to the service.
find-share =
    { $whom ->
        [other] Para isso, vamos falar a { $choice } da pessoa para quem pede ajuda. Essa pessoa concorda?
        [work] Para isso, vamos falar a { $choice } da pessoa para quem pede ajuda. Essa pessoa concorda?
       *[me] Para isso, vamos dizer a { $choice } que quer ir. Podemos dar esta informação?
    }
    .opt-yes = Sim, podem dar
    .also-yes = sim, ok, podem, pode, pode ser, claro, tá, ta bom, está bem, tudo bem, com certeza
    .opt-no = Não, não podem dar
    .also-no = não, nao, não obrigada, não obrigado, não podem, não pode, não digam, não diga nada, não sei, nao sei, não tenho a certeza, não tenho certeza, acho que não, melhor não, prefiro não, prefiro que não, não está bem
    .retry1 = Desculpe, não entendi. Podemos dar esta informação? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Podemos dar esta informação?

find-sent =
    { $whom ->
        [other] Feito. Anotámos que essa pessoa quer ir a { $choice }. Alguém da nossa equipa vai avisar.
        [work] Feito. Anotámos que essa pessoa quer ir a { $choice }. Alguém da nossa equipa vai avisar.
       *[me] Feito. Anotámos que quer ir a { $choice }. Uma pessoa da nossa equipa vai avisar.
    }
    Também pode falar já com este lugar:

find-failed = Desculpe, agora não conseguimos fazer isso. Uma pessoa vai ajudar.

find-details = Aqui tem as informações:

find-soon = Daqui a uma semana perguntamos como foi. Se não quiser, escreva “parar”.

find-none =
    Desculpe, agora não encontrei nada que sirva. Talvez a nossa equipa saiba mais. Quer falar com uma pessoa da equipa?
    .opt-yes = Sim, por favor
    .also-yes = sim, ok, pode ser, claro, tá, ta bom, está bem, quero
    .opt-no = Agora não
    .also-no = não, nao, não obrigada, não obrigado, depois, mais tarde
    .retry1 = Desculpe, não entendi. Quer falar com uma pessoa da nossa equipa? Sim ou não.
    .retry2 = Escolha sim ou não.
    .nudge = Ainda está aí? Quer falar com uma pessoa da nossa equipa?
