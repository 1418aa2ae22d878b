# The words of the web chat's own page: all that is not said in the conversation itself.

web-title = Pathways
web-tagline = Uma conversa amiga sobre o que pode ajudar
web-skip = Ir para a caixa da mensagem
web-safe = Ajuda e saída rápida
web-leave = Sair desta página
web-leave-hint = Abre uma página com a previsão do tempo. Carregar três vezes na tecla Escape faz o mesmo.
web-language = Língua

web-help = Pedir ajuda agora
web-help-intro = Não precisa de esperar por este chat. Estes números são grátis e atendem de dia e de noite.
web-help-emergency = Se há uma vida em perigo, ligue para o 999. Se ligar de um telemóvel (celular) e não puder falar, marque 55 quando pedirem.
web-help-mind = Para ajuda urgente com o que sente, ligue para o 111 e escolha a opção de saúde mental (mental health).
web-help-listen = Para falar com alguém que ouve, ligue para os Samaritans: 116 123.
web-help-text = Se prefere escrever, envie SHOUT por SMS para 85258.
web-help-back = Voltar ao chat

web-log = A nossa conversa
web-you = A sua mensagem
web-bot = Mensagem do Pathways
# $name (text): the advisor's first name, as they chose to show it.
web-advisor = { $name }, equipa de aconselhamento do Pathways
web-advisor-unnamed = Equipa de aconselhamento do Pathways
web-earlier = Ver mensagens anteriores
web-answers-one = Escolha uma resposta
web-answers-several = Escolha todas as que quiser
web-box = Escreva a sua mensagem
web-send = Enviar

web-offline = A ligação à internet caiu. Vamos continuar a tentar. O que escreveu não se perde: fica nesta página.
web-sending = A enviar…
web-unsent = Ainda não foi enviada. Vamos continuar a tentar.
web-no-place = Não conseguimos ver onde está. Pode escrever o nome da sua área ou o começo do código postal (postcode).
web-down = Agora não conseguimos guardar mensagens. O que escreveu continua na caixa. Espere um minuto e envie outra vez.
web-down-page = Agora não conseguimos abrir o chat. Espere um minuto e tente outra vez.
web-too-long = É longa demais para uma só mensagem. Envie em duas partes ou mais.
web-too-fast = Chegaram muitas mensagens em pouco tempo. Espere alguns segundos e envie outra vez. O que escreveu continua na caixa.
web-elsewhere = Isso veio de outro site, por isso não aceitámos. Abra o nosso chat e escreva lá.
web-link = Este é o seu link privado. Use o botão para continuar o seu chat aqui, só connosco.
web-link-open = Abrir o meu chat
web-link-over = Este link já foi usado ou é muito antigo. Pode começar um chat na nossa página principal.
web-nowhere = Não há nenhuma página neste endereço.
web-again = Ir para o chat

web-covered = Saiu depressa, por isso o seu chat está escondido.
web-uncover = Mostrar o meu chat
