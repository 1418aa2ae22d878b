caring-whom =
    Cuidar de alguien es mucho trabajo. ¿A quién cuidas? Puedes omitir esta pregunta.
    .opt-partner = A mi pareja
    .also-partner = mi pareja, pareja, mi mujer, mi marido, mi esposa, mi esposo, mujer, marido, esposa, esposo, novio, novia
    .opt-parent = A mi padre o mi madre
    .also-parent = mi madre, mi padre, mamá, mama, papá, papa, mi mamá, mi papá, mis padres, mis papás, mi viejo, mi vieja
    .opt-child = A mi hijo o mi hija
    .also-child = mi hijo, mi hija, hijo, hija, hijos, mis hijos, mi niño, mi niña, mi bebé, mi bebe, mi nene, mi nena, mis niños
    .opt-other = A otro familiar o una amistad
    .also-other = familiar, amigo, amiga, vecino, vecina, mi abuela, mi abuelo, mi hermano, mi hermana, mi tía, mi tío, mi suegra, mi suegro
    .retry1 = Perdona, no lo entiendo. ¿A quién cuidas?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = ¿Sigues ahí? ¿A quién cuidas?

caring-cover =
    Si tú enfermas, ¿puede cuidar otra persona en tu lugar?
    .opt-yes = Sí
    .also-yes = sí hay alguien, otra persona puede, mi familia puede
    .opt-no = No, solo yo
    .also-no = no, solo yo, solamente yo, nomás yo, nadie, nadie más, nadie mas, no hay nadie, no hay nadie más, no sé, no se, nose, no lo sé, no estoy seguro, no estoy segura
    .opt-today = Hoy nadie puede cuidar
    .also-today = hoy, hoy nadie, hoy no, hoy no hay nadie, hoy no puede nadie, nadie hoy, nadie puede hoy, no puede nadie hoy, ahora no hay nadie, ahora mismo, ya estoy enfermo, ya estoy enferma
    .retry1 = Perdona, no lo entiendo. Si tú enfermas, ¿puede cuidar otra persona en tu lugar?
    .retry2 = Elige una de estas opciones.
    .nudge = ¿Sigues ahí? Si tú enfermas, ¿puede cuidar otra persona en tu lugar?

# Source: councils' adult and children's social care, with emergency duty teams. Not checked by a lawyer.
caring-urgent =
    Llama ahora a tu ayuntamiento (council), pide “social care” (servicios sociales) y di: “Nobody can look after them today” (hoy nadie puede cuidar de esta persona). También tienen un número para noches y fines de semana.
    Si alguien está en peligro, llama al 999.

# Source: Care Act 2014, section 10, and Carers UK. Not checked by a lawyer.
caring-rights =
    Tienes derecho a pedir a tu ayuntamiento (council) un “carer’s assessment” (una evaluación para quien cuida a otra persona). Es gratis y mira qué te ayudaría a ti.
    Carers UK puede contarte más: carersuk.org o 0808 808 7777.
