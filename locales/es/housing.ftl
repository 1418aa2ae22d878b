housing-what =
    { $whom ->
        [other] ¿Qué pasa con la vivienda de esa persona?
        [work] ¿Qué pasa con la vivienda de esa persona?
       *[me] ¿Qué pasa con tu vivienda?
    }
    .opt-tonight = No tengo dónde dormir
    .also-tonight = sin sitio para dormir, no tengo donde quedarme, no tengo casa, duermo en la calle
    .opt-notice = Puedo perder mi casa
    .also-notice = me echan, me van a echar, me quieren echar, desalojo, desahucio, carta del casero, me sacan de la casa
    .opt-repairs = Humedad, frío o arreglos
    .also-repairs = humedad, humedades, moho, frío, frio, reparaciones, arreglos, goteras, algo roto
    .opt-other = Otra cosa
    .also-other = otra, otro, algo distinto, otro problema
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción o escribir su número.
    .nudge = ¿Sigues ahí? ¿Qué pasa con la vivienda?

housing-notice =
    { $whom ->
        [other]
            Esa persona no debería irse de su casa antes de recibir consejo. Una carta de quien le alquila no siempre significa que se tiene que ir.
            Su ayuntamiento (council) debe ayudarle si puede perder su casa en 8 semanas o menos.
        [work]
            Esa persona no debería irse de su casa antes de recibir consejo. Una carta de quien le alquila no siempre significa que se tiene que ir.
            Su ayuntamiento (council) debe ayudarle si puede perder su casa en 8 semanas o menos.
       *[me]
            Por favor, no te vayas de tu casa antes de recibir consejo. Una carta de quien te alquila no siempre significa que te tienes que ir.
            Tu ayuntamiento (council) debe ayudarte si puedes perder tu casa en 8 semanas o menos.
    }

homeless-first =
    { $whom ->
        [other] Si esa persona no tiene un lugar seguro para dormir, su ayuntamiento (council) debe ayudarle. Lo mejor es que llame ahora y diga: “I am homeless tonight” (esta noche no tengo dónde dormir). También puedes llamar en su nombre. Hay un número para noches y fines de semana.
        [work] Si esa persona no tiene un lugar seguro para dormir, su ayuntamiento (council) debe ayudarle. Lo mejor es que llame ahora y diga: “I am homeless tonight” (esta noche no tengo dónde dormir). También puedes llamar en su nombre. Hay un número para noches y fines de semana.
       *[me] Si no tienes un lugar seguro para dormir, tu ayuntamiento (council) debe ayudarte. Llama ahora y di: “I am homeless tonight” (esta noche no tengo dónde dormir). También tienen un número para noches y fines de semana.
    }
    Shelter puede ayudarte: 0808 800 4444. Si alguien duerme en la calle, StreetLink puede enviar ayuda: thestreetlink.org.uk

homeless-when =
    { $whom ->
        [other] ¿Esa persona tiene un lugar seguro para dormir esta noche?
        [work] ¿Esa persona tiene un lugar seguro para dormir esta noche?
       *[me] ¿Tienes un lugar seguro para dormir esta noche?
    }
    .opt-tonight = No, no tengo
    .also-tonight = no, no tengo, ninguno, en ningún lado, en ningún sitio, no sé, no se, no tiene
    .opt-soon = Sí, pero por poco tiempo
    .also-soon = sí, si, por ahora sí, de momento sí, sí por ahora, sí tiene
    .retry1 = Perdona, no lo entiendo. ¿Hay un lugar seguro para esta noche? Sí o no.
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? ¿Hay un lugar seguro para dormir esta noche?

homeless-tonight = Estoy avisando ahora a nuestro equipo. Por favor, llama también al ayuntamiento (council): es lo más rápido.

homeless-talk =
    ¿Quieres hablar aquí con una persona de nuestro equipo?
    .opt-yes = Sí, por favor
    .also-yes = sí, si, ok, vale, claro, bueno, dale
    .opt-no = No, ver lugares que ayudan
    .also-no = no, ver lugares, lugares, sitios, ver sitios
    .retry1 = Perdona, no lo entiendo. ¿Quieres hablar con una persona de nuestro equipo? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Quieres hablar con una persona de nuestro equipo?
