### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Olá, o meu nome é { $advisor }. Faço parte da nossa equipa, e agora sou eu que escrevo.
phrase-wait = Preciso de alguns minutos para ver isto. Depois escrevo aqui.
# $when is a day and a time.
phrase-back = Por agora tenho de ficar por aqui. Volto: { $when }.
phrase-call-ask = Posso telefonar? Se sim, diga para que número e qual é um bom momento.
# $when is a day and a time.
phrase-call-at = Vou telefonar: { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    Podemos encontrar-nos em pessoa?
    Onde: { $where }
    Quando: { $when }
phrase-safe = Está em segurança agora? Em caso de perigo, ligue para o 999.
# Goes with places or groups that the advisor has just named.
phrase-which = Qual destas opções prefere?
phrase-found = Encontrei um grupo para o que procura. Conto aqui como é.
phrase-interpreter = Pedi intérprete, para podermos falar na sua língua.
phrase-late = Sinto muito ter demorado tanto. Já estou aqui.
# $when is a day and a time.
phrase-closing = Agora fechamos. Uma pessoa da nossa equipa vai escrever aqui, o mais tardar: { $when }.
phrase-goodbye = Agradeço que me tenha escrito. Até breve. Pode voltar a escrever aqui a qualquer hora.
phrase-more = Posso ajudar em mais alguma coisa?
