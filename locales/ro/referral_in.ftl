# Somebody writes for a person they help in their job: a nurse, a teacher, a social worker.

referral_in-agreed =
    Vă mulțumesc că vă gândiți la această persoană. Este de acord să ne scrieți?
    .opt-yes = Da, este de acord
    .also-yes = da, ok, da e de acord, e de acord, de acord, sunt de acord, știe, da știe, știe și e de acord, știe și este de acord, a zis da, a spus da
    .opt-no = Nu, încă nu
    .also-no = nu, încă nu, inca nu, nu am întrebat, n-am întrebat, nu am întrebat încă, nu știe, nu e de acord, nu este de acord, nu sunt de acord, nu știu, nu stiu, nu sunt sigur, nu sunt sigură
    .retry1 = Îmi pare rău, nu am înțeles. Este de acord această persoană? Da sau nu.
    .retry2 = Vă rog să alegeți da sau nu.
    .nudge = Mai sunteți aici? Este de acord această persoană?

referral_in-needs =
    Cu ce ar vrea ajutor această persoană? Puteți alege mai multe sau puteți scrie cu propriile cuvinte. Vă rog să nu îi scrieți numele aici.
    .retry1 = Îmi pare rău, nu am înțeles. Alegeți din listă sau spuneți altfel.
    .retry2 = De exemplu: „nu are cu cine vorbi” sau „nu își poate plăti facturile”. Puteți și să treceți peste.
    .nudge = Mai sunteți aici? Cu ce ar vrea ajutor această persoană?

referral_in-area =
    Unde locuiește această persoană? Ajunge prima parte din codul poștal, de exemplu L9, sau numele zonei. Puteți trece peste întrebare.
    .retry1 = Îmi pare rău, nu am găsit locul acesta. Încercați prima parte din codul poștal, de exemplu L9.
    .retry2 = E bun și numele unui oraș sau al unei zone, de exemplu Bootle. Sau alegeți „Trec peste”.
    .nudge = Mai sunteți aici? Unde locuiește această persoană?

referral_in-thanks = Vă mulțumesc. De aici poate continua un consilier, care vă va întreba cum poate lua legătura cu această persoană. Nimic nu ajunge la altcineva fără acordul ei.

# $chat_link is the chat's own address, which anybody may have.
referral_in-first =
    Atunci vă rog să întrebați întâi această persoană. Este alegerea ei și nu dăm nimic mai departe fără acordul ei.
    Ne poate scrie și ea direct: { $chat_link }
    Puteți sta alături de ea cât scrie. Vă așteptăm înapoi când este de acord.
