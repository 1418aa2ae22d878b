immigration-what =
    ¿De qué se trata? Puedes omitir esta pregunta.
    .opt-asylum = Asilo
    .also-asylum = pedir asilo, solicitante de asilo, refugiado, refugiada, refugio
    .opt-status = Mi visa o mis papeles
    .also-status = visa, visado, papeles, permiso, residencia, mi situación, estatus, status, settled status
    .opt-family = Mi familia
    .also-family = familia, mujer, marido, esposa, esposo, hijos, mis hijos, pareja
    .opt-settling = Adaptarme a la vida aquí
    .also-settling = adaptarme, instalarme, inglés, ingles, clases de inglés
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿De qué se trata?

# Source: GOV.UK, on immigration advisers and on legal aid for asylum. Not checked by a lawyer.
immigration-adviser = Solo un profesional registrado (“registered adviser”) o un abogado (“solicitor”) puede darte consejo sobre inmigración. Para el asilo, puede ser gratis.

immigration-date =
    { $whom ->
        [other] ¿Esa persona tiene una carta con una fecha, o una cita, en los próximos días?
        [work] ¿Esa persona tiene una carta con una fecha, o una cita, en los próximos días?
       *[me] ¿Tienes una carta con una fecha, o una cita, en los próximos días?
    }
    .opt-yes = Sí
    .also-yes = hoy, mañana, manana, días, esta semana, semana, semanas
    .opt-no = No
    .retry1 = Perdona, no lo entiendo. ¿Hay una fecha en los próximos días? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Hay una fecha en los próximos días?

immigration-soon = Por favor, no dejes pasar esa fecha. Nuestro equipo puede ayudarte a buscar a alguien que tenga permiso para darte consejo.

immigration-talk =
    ¿Quieres hablar aquí con una persona de nuestro equipo?
    .opt-yes = Sí, por favor
    .also-yes = sí, si, ok, vale, claro, bueno, dale
    .opt-no = No, ver lugares que ayudan
    .also-no = no, ver lugares, lugares, sitios, ver sitios
    .retry1 = Perdona, no lo entiendo. ¿Quieres hablar con una persona de nuestro equipo? Sí o no.
    .retry2 = Elige sí o no.
    .nudge = ¿Sigues ahí? ¿Quieres hablar con una persona de nuestro equipo?

# Source: NHS England, on registering with a GP. Not checked by a lawyer.
immigration-rights = Toda persona puede registrarse gratis con un médico (GP). No hacen falta papeles, visa ni prueba de dónde vives. Puedes pedir un intérprete.
