digital-what =
    ¿Qué te ayudaría a usar internet? Puedes omitir esta pregunta.
    .opt-device = Un teléfono o un portátil
    .also-device = teléfono, telefono, móvil, movil, celular, cel, ordenador, computadora, compu, laptop, portátil, tablet, tableta
    .opt-data = Internet o saldo
    .also-data = datos, internet, wifi, saldo, recarga, recargar, chip, tarjeta sim, sim, megas, gigas
    .opt-skills = Aprender a usarlo
    .also-skills = aprender, que me enseñen, enséñenme, cómo se usa, como se usa, no sé usarlo, no se usarlo, clases
    .opt-form = Ayuda con un formulario
    .also-form = formulario, un formulario, rellenar un formulario, llenar un formulario, una solicitud, un trámite, tramite, papeleo
    .retry1 = Perdona, no lo entiendo. ¿Cuál se parece más?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿Qué te ayudaría a usar internet?

# Source: public libraries (gov.uk, “Find a library”). Not checked.
digital-places = Muchas bibliotecas tienen ordenadores (computadoras) que puedes usar. Pregunta allí: en algunas te enseñan cómo.

# Source: Good Things Foundation, the National Databank: for people of 18 and over with a low income. Not checked.
digital-data = El National Databank da datos de internet gratis a personas de 18 años o más que tienen poco dinero. Pregunta en una biblioteca, o a una persona de nuestro equipo, dónde conseguirlos cerca de ti.

digital-due =
    ¿Hay que enviar el formulario en los próximos días?
    .opt-soon = Sí, pronto
    .also-soon = sí, si, hoy, mañana, manana, esta semana, urgente, urge, días, un día
    .opt-later = No, tengo tiempo
    .also-later = no, más tarde, luego, la semana que viene, la próxima semana, el mes que viene, el próximo mes, no hay prisa, todavía no, semanas, meses
    .retry1 = Perdona, no lo entiendo. ¿Hay que enviar el formulario en los próximos días? Sí o no.
    .retry2 = Elige sí o no, u omite la pregunta.
    .nudge = ¿Sigues ahí? ¿Hay que enviar el formulario en los próximos días?

digital-urgent = Si crees que no vas a llegar a tiempo, llama a la oficina que pide el formulario y pide más tiempo. También voy a pedir ayuda a nuestro equipo.
