money-bailiffs =
    { $whom ->
        [other] ¿Hay agentes de cobro (bailiffs) en la puerta de esa persona, o han dicho que van a ir?
        [work] ¿Hay agentes de cobro (bailiffs) en la puerta de esa persona, o han dicho que van a ir?
       *[me] ¿Hay agentes de cobro (bailiffs) en tu puerta, o han dicho que van a ir?
    }
    .opt-yes = Sí
    .also-yes = sip, ya están aquí, van a venir, dijeron que vienen
    .opt-no = No
    .also-no = nop, todavía no, nadie
    .opt-unsure = No lo sé
    .also-unsure = no sé, no se, nose, no lo se, no estoy seguro, no estoy segura, tal vez, quizás, quizá, a lo mejor, puede ser
    .retry1 = Perdona, no lo entiendo. ¿Van a ir agentes de cobro? Sí, no o no lo sé.
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? ¿Van a ir agentes de cobro (bailiffs)?

# Source: National Debtline and Citizens Advice, on bailiffs' peaceful entry. Not checked by a lawyer: the number stands first.
money-rights =
    Llama gratis a National Debtline: 0808 808 4000. Ayudan con esto todos los días laborables.
    En la mayoría de los casos no tienes que dejar entrar a un agente de cobro (bailiff). Deja la puerta cerrada y habla a través de ella. Pide una carta que diga quiénes son.

money-today =
    { $whom ->
        [other] ¿Esa persona tiene comida para hoy, y calefacción o luz en casa?
        [work] ¿Esa persona tiene comida para hoy, y calefacción o luz en casa?
       *[me] ¿Tienes comida para hoy, y calefacción o luz en casa?
    }
    .opt-yes = Sí, para hoy
    .also-yes = sí, si, sí tengo, hay
    .opt-no = No, no lo suficiente
    .also-no = no, no tengo, no alcanza, no llega, no hay, nada, falta
    .retry1 = Perdona, no lo entiendo. ¿Hay hoy comida y calefacción? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Hay comida y calefacción para hoy?

money-urgent =
    Gracias por contármelo. Les pasa a muchas personas, y hay ayuda.
    Tu ayuntamiento (council) tiene dinero para emergencias. Pide “crisis help” (ayuda de emergencia). Citizens Advice puede ayudarte a conseguir un paquete de comida: 0800 144 8848.

money-what =
    Los problemas de dinero lo hacen todo más difícil. ¿De qué se trata sobre todo?
    .opt-debt = Dinero que debo
    .also-debt = deuda, deudas, debo dinero, debo
    .opt-benefits = Ayudas del Estado (benefits)
    .also-benefits = ayudas, benefits, beneficios, subsidio, prestaciones, paro
    .opt-bills = Facturas de luz o gas
    .also-bills = facturas, recibos, cuentas, luz, gas, electricidad, calefacción, calefaccion
    .opt-living = No me alcanza para vivir
    .also-living = no me alcanza, no alcanza, no me llega, no llego, no llego a fin de mes, muy poco, poco dinero
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿De qué se trata sobre todo?

# Source: GOV.UK and StepChange, on breathing space (England and Wales). Not checked by a lawyer.
money-breathing =
    En Inglaterra y Gales, puedes pedir “breathing space” (un respiro) a un servicio que da consejo sobre deudas. Durante 60 días, la mayoría de las personas y empresas a las que debes no pueden reclamarte el dinero ni sumar intereses.
    StepChange puede contarte más, gratis: 0800 138 1111.

money-claim =
    ¿Qué necesitas con las ayudas del Estado (benefits)?
    .opt-apply = Ayuda para pedirlas
    .also-apply = pedir, pedirlas, solicitar, solicitarlas, rellenar el formulario, llenar el formulario, formulario
    .opt-refused = Me las negaron
    .also-refused = dijeron que no, rechazada, rechazado, me rechazaron, me la negaron, denegada, negada
    .opt-stopped = Me las quitaron o bajaron
    .also-stopped = me las quitaron, me la quitaron, me las bajaron, me la bajaron, cortaron, sanción, sancion, suspendida
    .opt-check = Ver cuáles puedo recibir
    .also-check = cuáles puedo recibir, qué puedo recibir, qué me dan, que me dan, qué me toca, qué me corresponde
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué necesitas con las ayudas del Estado (benefits)?

# Source: GOV.UK, on when benefits are paid from, and Citizens Advice. Not checked by a lawyer.
money-apply = Pide la ayuda pronto: muchas veces se paga solo desde el día en que la pides. Citizens Advice puede mirar qué te corresponde y ayudarte con el formulario, gratis: 0800 144 8848.

# Source: GOV.UK and Citizens Advice, on mandatory reconsideration. Keep the term in English beside yours: it is on the form. Not checked by a lawyer.
money-again = Puedes pedir que lo miren otra vez. Se llama “mandatory reconsideration” (una nueva revisión). Pídelo en el plazo de un mes desde la fecha de la carta. Citizens Advice puede ayudarte, gratis: 0800 144 8848.

money-meter =
    { $whom ->
        [other] ¿Esa persona tiene un contador (medidor) de prepago sin saldo, o que pronto no tendrá?
        [work] ¿Esa persona tiene un contador (medidor) de prepago sin saldo, o que pronto no tendrá?
       *[me] ¿Tienes un contador (medidor) de prepago sin saldo, o que pronto no tendrá?
    }
    .opt-yes = Sí
    .opt-no = No
    .also-no = no tengo contador, no tengo medidor, sin contador, sin medidor
    .retry1 = Perdona, no lo entiendo. ¿El contador no tiene saldo, o pronto no tendrá? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿El contador no tiene saldo, o pronto no tendrá?

# Source: Ofgem, on help for prepayment customers ("additional support credit"). Keep the term in English beside yours. Not checked by a lawyer.
money-supplier = Por favor, llama a tu compañía de luz o gas en cuanto abra. Di: “My meter is running out and I cannot pay” (mi contador se queda sin saldo y no puedo pagar). Pide “additional support credit” (saldo extra de ayuda). Pregunta si tienen un “fuel voucher” (vale para luz o gas).

# Source: Ofgem, on payment plans and the Priority Services Register. Not checked by a lawyer.
money-bill =
    Tu compañía de luz o gas debe buscar contigo un plan que puedas pagar.
    ¿Tienes una enfermedad, una discapacidad, una edad avanzada o hijos pequeños? Pide entrar en el “Priority Services Register” (lista de ayuda extra): es gratis.
