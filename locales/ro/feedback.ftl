feedback-helped =
    V-a ajutat acest chat? Puteți trece peste întrebare.
    .opt-yes = Da, m-a ajutat
    .also-yes = da, mult, foarte mult, m-a ajutat, da mult
    .opt-some = Puțin
    .also-some = putin, un pic, oarecum, asa si asa
    .opt-no = Nu, nu m-a ajutat
    .also-no = nu, nu prea, nu mult, deloc, nu m-a ajutat
    .retry1 = Îmi pare rău, nu am înțeles. V-a ajutat? Da, puțin sau nu.

feedback-words =
    Am putea face ceva mai bine? Scrieți cu propriile cuvinte sau treceți peste.
    .retry1 = Scrieți orice doriți sau treceți peste.

feedback-thanks = Vă mulțumim. Ce ne spuneți ne ajută să facem mai bine pentru toți.
