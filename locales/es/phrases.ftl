### The phrasebook: ready replies that an advisor picks at the desk and sends to a person, in the person's language.
### The advisor reads them in their own language, so each says the same thing everywhere. "I" is the advisor, never the bot.

# $advisor is the advisor's first name.
phrase-hello = Hola, me llamo { $advisor }. Formo parte de nuestro equipo, y ahora te escribo yo.
phrase-wait = Necesito unos minutos para mirar esto. Te escribiré aquí.
# $when is a day and a time.
phrase-back = Por ahora tengo que dejarlo aquí. Vuelvo: { $when }.
phrase-call-ask = ¿Puedo llamarte? Si es que sí, dime a qué número y cuándo es buen momento.
# $when is a day and a time.
phrase-call-at = Te llamaré: { $when }.
# $where is a place in the advisor's own words, like "the library in Norris Green". $when is a day and a time.
phrase-meet =
    ¿Podemos vernos en persona?
    Dónde: { $where }
    Cuándo: { $when }
phrase-safe = ¿Estás a salvo ahora mismo? Si estás en peligro, llama al 999.
# Goes with places or groups that the advisor has just named.
phrase-which = ¿Cuál de estas opciones prefieres?
phrase-found = He encontrado un grupo para ti. Aquí te cuento cómo es.
phrase-interpreter = He pedido intérprete, para que podamos hablar en tu idioma.
phrase-late = Siento haber tardado tanto. Ya estoy aquí.
# $when is a day and a time.
phrase-closing = Ahora cerramos. Una persona de nuestro equipo te escribirá aquí, como muy tarde: { $when }.
phrase-goodbye = Gracias por escribirme. Hasta pronto. Puedes volver a escribir aquí cuando quieras.
phrase-more = ¿Puedo ayudarte con algo más?
