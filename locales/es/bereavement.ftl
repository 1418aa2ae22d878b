bereavement-when =
    Siento mucho tu pérdida. ¿Hace cuánto tiempo fue? Puedes omitir esta pregunta.
    .opt-weeks = En las últimas semanas
    .also-weeks = semanas, hace unas semanas, días, hace unos días, hoy, ayer, anoche, la semana pasada, este mes, el mes pasado, hace poco, semana
    .opt-months = Hace 6 meses o menos
    .also-months = hace meses, hace unos meses, hace pocos meses, meses
    .opt-longer = Hace más tiempo
    .also-longer = años, hace años, hace un año, el año pasado, hace mucho, hace mucho tiempo, año
    .retry1 = Perdona, no lo entiendo. ¿Hace cuánto tiempo fue?
    .retry2 = Puedes elegir una opción u omitir la pregunta.
    .nudge = No hay prisa. Cuando quieras: ¿hace cuánto tiempo fue?

bereavement-sudden =
    ¿Fue de repente? No tienes que decirlo.
    .opt-yes = Sí, fue de repente
    .also-yes = sí, si, de repente, repentino, repentina, de golpe, de pronto, inesperado, inesperada, un accidente
    .opt-no = No, no fue de repente
    .also-no = no, no fue de repente, se esperaba, lo esperábamos, ya lo sabíamos, estaba enfermo, estaba enferma, una larga enfermedad, una enfermedad larga
    .retry1 = Perdona, no lo entiendo. ¿Fue de repente? Sí o no.
    .retry2 = Elige una opción, u omite la pregunta.
    .nudge = No hay prisa. Cuando quieras: ¿fue de repente?

# No button and no other word here may say “suicide”: written by a person it means danger.
bereavement-suicide =
    ¿Puedo preguntarte si fue un suicidio? Hay personas que ayudan con una pérdida así. No tienes que decirlo.
    .opt-yes = Sí
    .opt-no = No
    .retry1 = Perdona, no lo entiendo. Basta con sí o no.
    .retry2 = Elige una opción, u omite la pregunta.
    .nudge = No hay prisa. Puedes elegir sí o no, u omitir la pregunta.

# Source: Support After Suicide Partnership, supportaftersuicide.org.uk. Not checked.
bereavement-kind =
    Gracias por contármelo. Lo siento mucho.
    Hay personas que perdieron así a alguien y pueden ayudarte: supportaftersuicide.org.uk. Si se hace demasiado duro, Samaritans escucha de día y de noche: 116 123.

bereavement-listen = No hay una forma correcta de vivir el duelo, ni un tiempo fijo. Cruse escucha a quienes han perdido a alguien: cruse.org.uk o 0808 808 1677.

# Source: gov.uk, “Tell Us Once” (not in Northern Ireland) and “Get help with funeral costs”. Not checked by a lawyer.
bereavement-rights =
    Cuando registres la muerte, pregunta por “Tell Us Once” (avisar una sola vez): avisa por ti a casi todas las oficinas del gobierno.
    Si recibes algunas ayudas del Estado (benefits), quizá puedan ayudarte a pagar el funeral. Pide la ayuda en los 6 meses después del funeral.
