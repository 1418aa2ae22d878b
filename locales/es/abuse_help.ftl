# Safety at home, named calmly. Be kind, be short, ask no why, name nobody. Someone else may read along.
# This wording must be read by a speaker before it counts as reviewed.

# Anything that may mean no stands under no: what is read as both is asked again, and then taken as no.
abuse_help-safe_chat =
    Gracias por contármelo. ¿Es seguro para ti escribir aquí ahora? Puede que otra persona vea esta pantalla.
    .opt-yes = Sí, es seguro
    .also-yes = sí, si
    .opt-no = No, no es seguro
    .also-no = no, no es seguro, no seguro, no mucho, no del todo, no sé, no se, nose, no lo sé, no lo se, no estoy seguro, no estoy segura, creo que no, no creo, tal vez, quizás, quizá, a lo mejor, depende, está aquí, esta aqui, él está aquí, ella está aquí, está en casa, esta en casa
    .retry1 = ¿Es seguro para ti escribir aquí? Sí o no.

# They are told to go, so nothing is asked of them now; the button is for when they come back.
abuse_help-leave =
    Entonces cierra esta página ahora, por favor. Si hay peligro, llama al 999. Si no puedes hablar, marca 55. No te escribiremos. Vuelve cuando sea seguro.
    .opt-yes = Ahora puedo escribir
    .also-yes = puedo escribir, ya puedo escribir, puedo chatear, ya puedo, ya es seguro, ahora es seguro

abuse_help-nation =
    ¿En qué país estás? Así puedo darte el número correcto. Puedes omitir esta pregunta.
    .opt-england = Inglaterra
    .opt-wales = Gales
    .opt-scotland = Escocia
    .opt-northern_ireland = Irlanda del Norte
    .retry1 = ¿Inglaterra, Gales, Escocia o Irlanda del Norte?

abuse_help-lines =
    Si alguien te hace daño, te da miedo o te controla, no es culpa tuya. Si hay peligro, llama al 999. Si no puedes hablar, marca 55.
    Puedes hablar en privado con personas que conocen bien estas situaciones. Llama gratis: { $nation ->
        [england] 0808 2000 247
        [wales] 0808 80 10 800
        [scotland] 0800 027 1234
        [northern_ireland] 0808 802 1414
       *[other] 0808 2000 247 (Inglaterra), 0808 80 10 800 (Gales), 0800 027 1234 (Escocia), 0808 802 1414 (Irlanda del N.)
    }
    Los hombres también pueden llamar al 0808 801 0327, y las personas LGBT+ al 0800 999 5428.

abuse_help-talk =
    No tienes que decidir nada ahora. ¿Qué prefieres?
    .opt-human = Escribir aquí a una persona del equipo
    .also-human = sí, si, sí una persona, con el equipo
    .opt-places = Ver lugares que ayudan
    .also-places = lugares, ver lugares, sitios, ver sitios
    .opt-no = Nada por ahora
    .also-no = no, nada, ahora no, luego, más tarde
    .retry1 = ¿Una persona del equipo, lugares que ayudan o nada por ahora?
