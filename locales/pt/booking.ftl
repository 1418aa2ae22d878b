# Courses and their sessions. They are laid out below the question, then the buttons.
booking-course =
    Temos os nossos próprios cursos. Qual gostaria de fazer?
    .retry1 = Desculpe, que curso? Pode escrever o número.
    .retry2 = Escreva o número de um curso, ou escolha “Nenhuma destas”.
    .nudge = Ainda está aí? Veja com calma e diga que curso prefere.

booking-session =
    { $course }: quando gostaria de vir?
    .retry1 = Desculpe, que dia? Pode escrever o número.
    .retry2 = Escreva o número de um dia, ou escolha “Nenhuma destas”.
    .nudge = Ainda está aí? Diga que dia prefere.

booking-booked = Pronto. Este é o seu lugar:

booking-waiting = Agora está cheio, por isso está na lista de espera. Se ficar um lugar livre, escrevemos logo.

booking-soon = Se não puder vir, escreva “os meus lugares”. Assim outra pessoa pode ter o lugar.

booking-gone = Desculpe, esse já não está disponível. Vamos ver outra vez.

places-which =
    Estes são os seus lugares. Qual quer ver?
    .retry1 = Desculpe, qual deles? Pode escrever o número.
    .retry2 = Escreva o número de um, ou escolha “Nenhuma destas”.
    .nudge = Ainda está aí? Diga que lugar quer ver.

places-shown = Aqui está:

places-next =
    Quer ficar com o seu lugar?
    .opt-keep = Sim, fico com ele
    .also-keep = sim, quero ficar, ficar com o lugar
    .opt-give_up = Não, não posso ir
    .also-give_up = não, nao, deixo o lugar, deixar o meu lugar
    .retry1 = Desculpe, não entendi. Fica com o lugar ou deixa-o livre?
    .retry2 = Escolha uma destas.
    .nudge = Ainda está aí? Fica com o lugar ou deixa-o livre?

places-freed = Obrigado por dizer. O seu lugar fica livre para outra pessoa.

places-none = Agora não tem lugar em nenhum curso.

# What a session's button says.
session-label = { $when }: { $title }

# How a session is laid out, a line each.
session-when = Quando: { $when }, até às { $until }
session-any-time = Quando: a qualquer hora
session-language = Língua: { $language }
session-online = Onde: na internet. Recebe um link.
session-left = Lugares livres: { $left }
session-full = Cheio. Pode entrar na lista de espera.
session-off = Foi cancelado.
session-booked = Tem um lugar.
session-waiting = Está na lista de espera.
session-join = Entre aqui: { $link }
session-watch = Veja aqui: { $link }
session-calendar = Para o seu calendário: { $link }
session-code = Se perguntarem à porta, diga: { $code }
