# The public directory: pages to look through groups and services, and the names that its data has for things.

directory-title = Grupos e serviços
directory-intro = Encontre um grupo ou um serviço que possa ajudar. Não precisa de conta.
directory-skip = Ir para os grupos e serviços
directory-words = O que procura?
directory-place = Código postal (postcode) ou zona
directory-any = Qualquer coisa
directory-wishes = Mostrar só
directory-open-now = Aberto agora
directory-search = Procurar
# $n is how many were found.
directory-found = Encontrados: { $n }
directory-none = Experimente outras palavras ou menos condições. Ou fale connosco: procuramos em conjunto.
# $needs are names of needs. Their words found nothing, so we looked for what they mean.
directory-understood = Procurámos: { $needs }.
directory-place-unknown = Não conhecemos este lugar. Experimente o começo do código postal, como L9.
directory-place-which = Há mais de um lugar com este nome. Qual deles?
directory-page = Página { $page } de { $pages }
directory-next = Página seguinte
directory-previous = Página anterior
directory-pick = Pôr na minha lista
directory-make-list = Ver a minha lista
directory-list = Uma lista para guardar
directory-list-note = Quem tiver o endereço desta página pode ler a lista. Ela não diz nada sobre quem a fez. Pode imprimir a lista ou enviá-la a alguém.
directory-list-empty = Ainda não há nada nesta lista.
directory-list-gone = Algo desta lista já não está no nosso diretório.
directory-drop = Tirar desta lista
directory-list-more = Juntar mais
directory-talk = Fale connosco
directory-back = Voltar à procura
directory-wrong = Há aqui algo errado? Conte-nos no chat.
directory-gone = Isto já não está no nosso diretório.
directory-busy = Espere um minuto e tente outra vez.
directory-unknown = Ainda não sabemos. Pode perguntar-nos.

# What a listing tells, as headings.
directory-when = Quando
directory-where = Onde
directory-cost = Custo
directory-languages = Línguas
directory-contact = Como entrar em contacto
directory-source = De onde sabemos isto
directory-need = Em que ajuda
directory-mode = Como participar
directory-route = Como chegar lá
directory-access = Entrar e andar pelo espaço
directory-gender = Para quem é
directory-nation = Para pessoas de
directory-district = Para quem mora em
directory-listing = Tipo de ficha
# $t is a day.
directory-day = { WEEKDAY($t) }
# $t is a time of the day.
directory-time = { TIME($t) }
# $days is a list of weekdays; $from and $until are times of the day.
directory-hours = { $days }: das { $from } às { $until }
directory-hours-some = Só em algumas semanas, { $days }: das { $from } às { $until }
directory-age-from = A partir dos { $min } anos
directory-age-to = Até aos { $max } anos
directory-age-both = Dos { $min } aos { $max } anos

# What may stand below these headings.
directory-mode-in_person = Em pessoa
directory-mode-online = Online
directory-mode-phone = Por telefone
directory-mode-text = Por SMS
directory-mode-home_visit = Vão a sua casa
directory-route-self = Pode entrar em contacto sem intermediários
directory-route-advisor = A equipa de aconselhamento do Pathways pode encaminhar
directory-route-gp = O médico de família (GP) pode encaminhar
directory-access-wheelchair = Dá para entrar de cadeira de rodas
directory-access-step_free = Entrada sem degraus
directory-access-no_wheelchair = Não dá para entrar de cadeira de rodas
directory-access-no_step_free = Tem degraus
directory-access-hearing_loop = Sistema para ouvir melhor (hearing loop)
directory-access-accessible_toilet = WC acessível
directory-access-parking = Estacionamento
directory-access-quiet_space = Lugar calmo
directory-access-bsl = Língua gestual ou de sinais britânica (BSL)
directory-access-interpreter = Intérprete
directory-gender-woman = Só mulheres
directory-gender-man = Só homens
directory-nation-england = Inglaterra
directory-nation-wales = País de Gales
directory-nation-scotland = Escócia
directory-nation-northern_ireland = Irlanda do Norte
directory-listing-example = Exemplo inventado
