# The day before.
reminder-told = Helô. Nodyn i'ch atgoffa: mae gennych chi le yma cyn hir.

# A place came free for somebody who waited.
seat-told = Newyddion da: mae lle wedi dod yn rhydd, a chi sydd â'r lle.

coming-coming =
    Fyddwch chi'n dod?
    .opt-yes = Bydda, bydda i'n dod
    .also-yes = bydda, ie, dw i'n dod
    .opt-no = Na, alla i ddim dod
    .also-no = na, na fydda, methu dod
    .retry1 = Mae'n ddrwg gen i, wnes i ddim deall. Fyddwch chi'n dod? Ie neu na.
    .retry2 = Dewiswch un o'r rhain.

coming-glad = Gwych. Welwn ni chi yno.

coming-freed = Diolch am ddweud. Mae eich lle chi'n rhydd i rywun arall nawr. Gallwch ddewis diwrnod arall.

# A session will not be.
called_off-told = Mae'n ddrwg gennym ni, fydd hyn ddim yn digwydd:

called_off-more = Ysgrifennwch aton ni pryd bynnag y mynnwch, a byddwn ni'n chwilio am rywbeth arall.
