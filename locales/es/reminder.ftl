# The day before.
reminder-told = Hola. Un recordatorio: pronto tienes una plaza aquí.

# A place came free for somebody who waited.
seat-told = Buenas noticias: ha quedado una plaza libre, y es tuya.

coming-coming =
    ¿Vendrás?
    .opt-yes = Sí, iré
    .also-yes = sí, si, voy
    .opt-no = No, no puedo ir
    .also-no = no, no iré, no voy
    .retry1 = Perdona, no lo entiendo. ¿Vendrás? Sí o no.
    .retry2 = Elige una de estas.

coming-glad = Bien. Nos vemos allí.

coming-freed = Gracias por decirlo. Tu plaza queda libre para otra persona. Puedes elegir otro día.

# A session will not be.
called_off-told = Lo sentimos, esto no se hará:

called_off-more = Escríbenos cuando quieras y buscaremos otra cosa.
