unsure-area =
    Onde mora? Basta o começo do código postal (postcode), como L9, ou o nome da sua área. Pode avançar sem responder.
    .retry1 = Desculpe, não encontrei esse lugar. Tente o começo do código postal (postcode), como L9.
    .retry2 = Também serve o nome de uma cidade ou de um bairro, como Bootle. Ou escolha “Avançar”.
    .nudge = Ainda está aí? Se disser onde mora, posso procurar perto.

unsure-unknown = Não faz mal. Para muita gente é difícil dizer. Uma pessoa da nossa equipa pode conversar sobre isso.
