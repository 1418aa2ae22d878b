money-bailiffs =
    ¿Hay agentes de cobro (bailiffs) en tu puerta, o han dicho que van a ir?
    .opt-yes = Sí
    .also-yes = sip, ya están aquí, van a venir, dijeron que vienen
    .opt-no = No
    .also-no = nop, todavía no, nadie
    .opt-unsure = No lo sé
    .also-unsure = no sé, no se, nose, no lo se, no estoy seguro, no estoy segura, tal vez, quizás, quizá, a lo mejor, puede ser
    .retry1 = Perdona, no lo entiendo. ¿Van a ir agentes de cobro a tu casa? Sí, no o no lo sé.
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? ¿Van a ir agentes de cobro (bailiffs) a tu casa?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Llama gratis a National Debtline: 0808 808 4000. Ayudan con esto todos los días laborables.
    En la mayoría de los casos no tienes que dejar entrar a un agente de cobro (bailiff). Deja la puerta cerrada y habla a través de ella. Pide una carta que diga quiénes son.

money-today =
    ¿Tienes comida para hoy, y calefacción o luz en casa?
    .opt-yes = Sí, para hoy
    .also-yes = sí, si, sí tengo, hay
    .opt-no = No, no lo suficiente
    .also-no = no, no tengo, no alcanza, no llega, no hay, nada, falta
    .retry1 = Perdona, no lo entiendo. ¿Tienes hoy comida y calefacción? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Tienes comida y calefacción para hoy?

money-urgent =
    Gracias por contármelo. Les pasa a muchas personas, y hoy hay ayuda.
    Tu ayuntamiento (council) tiene dinero para emergencias. Pide “crisis help” (ayuda de emergencia). Citizens Advice puede ayudarte a conseguir un paquete de comida: 0800 144 8848.
