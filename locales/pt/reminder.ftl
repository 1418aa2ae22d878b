# The day before.
reminder-told = Olá. Um lembrete: em breve tem um lugar aqui.

# A place came free for somebody who waited.
seat-told = Boas notícias: ficou um lugar livre, e é seu.

coming-coming =
    Vem?
    .opt-yes = Sim, vou
    .also-yes = sim, eu vou
    .opt-no = Não, não posso ir
    .also-no = não, nao, não vou
    .retry1 = Desculpe, não entendi. Vem? Sim ou não.
    .retry2 = Escolha uma destas.

coming-glad = Muito bem. Até lá.

coming-freed = Obrigado por dizer. O seu lugar fica livre para outra pessoa. Pode escolher outro dia.

# A session will not be.
called_off-told = Desculpe, isto não se vai realizar:

called_off-more = Escreva quando quiser e procuramos outra coisa.
