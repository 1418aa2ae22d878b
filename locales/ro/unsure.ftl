unsure-area =
    Unde locuiți? Ajunge prima parte din codul poștal, de exemplu L9, sau numele zonei. Puteți trece peste întrebare.
    .retry1 = Îmi pare rău, nu am găsit locul acesta. Încercați prima parte din codul poștal, de exemplu L9.
    .retry2 = E bun și numele unui oraș sau al unei zone, de exemplu Bootle. Sau alegeți „Trec peste”.
    .nudge = Mai sunteți aici? Dacă îmi spuneți zona, pot căuta în apropiere.

unsure-unknown = Nu e nicio problemă. Multora le este greu să spună. Puteți vorbi despre asta cu un consilier de la noi.
