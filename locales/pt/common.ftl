# What may be said anywhere.

common-skip = Avançar
    .also = prefiro não dizer, não quero dizer, não, não obrigado, não obrigada
common-done = É tudo
common-none-of-these = Nenhuma destas
    .also = nenhum, nenhuma, não, nada
common-share-place = Enviar a minha localização
common-resume = Quando quiser, continuamos de onde parámos.
common-no-way-back = Não há nenhuma pergunta antes desta.
common-moved-on = Essa pergunta já passou. Agora estamos aqui.
common-moved-on-human = Essa pergunta já passou. Agora escreva aqui o que quiser: alguém da nossa equipa vai ler.
common-not-asked-for = Agradeço, mas agora não preciso disso.
common-heard = Obrigado por me contar. Antes de continuarmos, preciso da sua resposta a uma coisa.
common-noted = Também anotei isto: { $needs }.
common-which-place = A que lugar se refere? Escolha um ou escreva o começo do código postal (postcode).
common-claimed = { $advisor } já está aqui e vai escrever.
common-still-here = Continuamos aqui. O que escreve chega a uma pessoa da nossa equipa.
# $kind is what was sent: voice, video, photo, sticker, document, …
common-cannot-read =
    { $kind ->
        [voice] Ainda não consigo ouvir mensagens de voz. Escreva a mensagem, ou escreva “pessoa” para falar com uma pessoa. Em caso de perigo, ligue para o 999.
        [photo] Ainda não consigo ver fotos. Escreva a mensagem, ou escreva “pessoa” para falar com uma pessoa.
       *[other] Ainda não consigo ler esse tipo de mensagem. Escreva a mensagem, ou escreva “pessoa” para falar com uma pessoa.
    }
# Words for first, second, third, fourth, fifth, sixth: other words by commas, the next number by |.
common-ordinals = primeiro,primeira,o primeiro,a primeira,1º,1ª,número um|segundo,segunda,o segundo,a segunda,2º,2ª,dois,duas|terceiro,terceira,o terceiro,a terceira,3º,3ª,três|quarto,quarta,o quarto,a quarta,4º,4ª,quatro|quinto,quinta,o quinto,a quinta,5º,5ª,cinco|sexto,sexta,o sexto,a sexta,6º,6ª,seis
common-fault = Desculpe, algo falhou do nosso lado. O que escreveu está guardado. Uma pessoa vai ler e responder. Em caso de perigo, ligue para o 999.

# Telegram's menu: what each command does, a few words.
command-start = Começar
command-human = Falar com uma pessoa
command-help = O que posso fazer
command-language = Mudar a língua
command-back = Voltar à pergunta anterior
command-restart = Começar de novo
command-places = Ver os seus lugares nos cursos
command-mydata = Ver o que guardamos
command-delete = Apagar o que guardamos
command-stop = Não receber mais mensagens
