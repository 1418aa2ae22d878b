caring-whom =
    Cuidar de alguém dá muito trabalho. De quem cuida? Pode avançar sem responder.
    .opt-partner = Companheiro ou companheira
    .also-partner = minha mulher, meu marido, mulher, marido, esposa, esposo, companheiro, companheira, namorado, namorada, parceiro, parceira
    .opt-parent = Mãe ou pai
    .also-parent = minha mãe, meu pai, mãe, mae, pai, meus pais, mamã, papá, mamãe, papai, minha mae
    .opt-child = Filho ou filha
    .also-child = meu filho, minha filha, filho, filha, filhos, meus filhos, criança, meu bebé, meu bebê, miúdos
    .opt-other = Outro familiar ou amizade
    .also-other = familiar, parente, amigo, amiga, vizinho, vizinha, minha avó, meu avô, meu irmão, minha irmã, minha tia, meu tio, minha sogra, meu sogro
    .retry1 = Desculpe, não entendi. De quem cuida?
    .retry2 = Pode escolher uma, ou avançar sem responder.
    .nudge = Ainda está aí? De quem cuida?

caring-cover =
    Se ficar doente, outra pessoa pode cuidar no seu lugar?
    .opt-yes = Sim
    .also-yes = sim há alguém, há alguém, tem alguém, outra pessoa pode, a família pode
    .opt-no = Não, só eu
    .also-no = não, nao, só eu, so eu, sou só eu, apenas eu, ninguém, ninguem, mais ninguém, mais ninguem, não há ninguém, não tem ninguém, não sei, nao sei, não tenho a certeza, não tenho certeza
    .opt-today = Hoje ninguém pode cuidar
    .also-today = hoje, hoje ninguém, hoje ninguem, hoje não, hoje nao, hoje não há ninguém, hoje não tem ninguém, ninguém hoje, ninguém pode hoje, agora não há ninguém, agora mesmo, já estou doente, estou doente agora
    .retry1 = Desculpe, não entendi. Se ficar doente, outra pessoa pode cuidar no seu lugar?
    .retry2 = Escolha uma destas opções.
    .nudge = Ainda está aí? Se ficar doente, outra pessoa pode cuidar no seu lugar?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Ligue agora para o council (a câmara municipal, a prefeitura), peça “social care” (apoio social) e diga: “Nobody can look after them today” (hoje ninguém pode cuidar desta pessoa). Também há um número para noites e fins de semana.
    Se alguém está em perigo, ligue para o 999.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    Tem direito a pedir ao council (a câmara municipal, a prefeitura) um “carer’s assessment” (uma avaliação para quem cuida de outra pessoa). É grátis e serve para ver o que pode ajudar.
    A Carers UK pode contar mais: carersuk.org ou 0808 808 7777.
