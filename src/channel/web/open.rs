//! Opening the page: the first time, again, covered after a quick exit, in another language, by a private link.

use super::{
    App, line, page,
    session::{self, AWAY, Token},
    words::{self, Words},
};
use crate::{
    app::port::NotNow,
    domain::{
        conversation::Conversation,
        ids::{Address, Lang},
        post::{Body, ChannelKind, Inbound},
    },
};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, Method, StatusCode},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar};
use serde::Deserialize;

/// What the address of the page may ask.
#[derive(Deserialize)]
pub(crate) struct Asked {
    /// A campaign.
    c: Option<String>,
    /// A language.
    lang: Option<String>,
    /// All turns, not the last hundred.
    all: Option<String>,
}

/// `GET /`
pub(crate) async fn open(
    State(app): State<App>,
    Query(asked): Query<Asked>,
    method: Method,
    jar: CookieJar,
    headers: HeaderMap,
) -> Response {
    if is_only_a_look(&method, &headers) {
        return StatusCode::NO_CONTENT.into_response();
    }
    let lang = words::first_lang(&app.web.wording, asked.lang.as_deref(), &headers);
    if jar.get(AWAY).is_some() {
        return app.covered(Words::new(&app.web.wording, &lang));
    }
    let token = Token::in_jar(&jar).unwrap_or_else(Token::random);
    let shown = async {
        let conversation = app.conversation(&token.address(), &lang, &asked).await?;
        // The wish is fulfilled: an address that still holds it would fulfil it again at every reload.
        if asked.c.is_some() || asked.lang.is_some() {
            return Ok(Redirect::to("/").into_response());
        }
        app.page(&conversation, asked.all.is_some()).await
    };
    match shown.await {
        Ok(response) => (jar.add(token.cookie(app.web.secure)), response).into_response(),
        Err(NotNow(_)) => {
            page::trouble(Words::new(&app.web.wording, &lang), StatusCode::SERVICE_UNAVAILABLE, "web-down-page", None)
        }
    }
}

/// `POST /show`: uncovers the conversation.
pub(crate) async fn show(jar: CookieJar) -> Response {
    let gone = Cookie::build(AWAY).path("/").build();
    (jar.remove(gone), Redirect::to("/#end")).into_response()
}

/// A language chosen from the page's menu.
#[derive(Deserialize)]
pub(crate) struct Chosen {
    lang: String,
}

/// `POST /language`
pub(crate) async fn language(State(app): State<App>, Form(chosen): Form<Chosen>) -> Response {
    match words::known(&app.web.wording, Some(&chosen.lang)) {
        Some(lang) => Redirect::to(&format!("/?lang={lang}")).into_response(),
        None => Redirect::to("/").into_response(),
    }
}

/// `GET /go/{link}`: a button. Programs that look at links to preview them must not use one up.
pub(crate) async fn offer_link(State(app): State<App>, Path(link): Path<String>, headers: HeaderMap) -> Response {
    let lang = words::first_lang(&app.web.wording, None, &headers);
    let w = Words::new(&app.web.wording, &lang);
    if !session::is_plain(&link.replace('.', ""), 128) {
        return page::trouble(w, StatusCode::NOT_FOUND, "web-link-over", None);
    }
    page::door(w, "web-link", format!("/go/{link}"))
}

/// `POST /go/{link}`: gives this browser the conversation. It gets a secret of its own.
pub(crate) async fn take_link(
    State(app): State<App>,
    Path(link): Path<String>,
    jar: CookieJar,
    headers: HeaderMap,
) -> Response {
    let lang = words::first_lang(&app.web.wording, None, &headers);
    let w = Words::new(&app.web.wording, &lang);
    let token = Token::random();
    match app.web.transcript.join(&link, &token.address()).await {
        Ok(true) => (jar.add(token.cookie(app.web.secure)), Redirect::to("/#end")).into_response(),
        Ok(false) => page::trouble(w, StatusCode::NOT_FOUND, "web-link-over", None),
        Err(NotNow(_)) => page::trouble(w, StatusCode::SERVICE_UNAVAILABLE, "web-down-page", None),
    }
}

/// Returns true where nobody has come yet: a check whether the page is there, or a browser that loads it on suspicion.
fn is_only_a_look(method: &Method, headers: &HeaderMap) -> bool {
    let early = headers.get("sec-purpose").is_some_and(|purpose| purpose.as_bytes().starts_with(b"prefetch"));
    method == Method::HEAD || early
}

impl App {
    /// Returns the conversation of an address, opened where there was none.
    async fn conversation(&self, address: &Address, lang: &Lang, asked: &Asked) -> Result<Conversation, NotNow> {
        let now = self.web.clock.now();
        let inbound = |id: &str, body: Body| Inbound {
            channel: ChannelKind::Web,
            address: address.clone(),
            external_id: session::external_id(address, id, ""),
            body,
            lang_hint: Some(lang.clone()),
            campaign: asked.c.clone().filter(|campaign| session::is_plain(campaign, 64)),
            reply_ref: None,
            at: now,
        };
        match self.web.transcript.conversation_at(address).await? {
            Some(there) => {
                let other = words::known(&self.web.wording, asked.lang.as_deref()).filter(|lang| *lang != there.lang);
                let Some(other) = other else { return Ok(there) };
                let id = format!("{}{}", line::LANGUAGE, there.next_seq);
                self.web.inlet.receive(inbound(&id, Body::Text(format!("/language {other}")))).await?;
            }
            None => {
                self.web.inlet.receive(inbound("start", Body::Start)).await?;
            }
        }
        let opened = self.web.transcript.conversation_at(address).await?;
        opened.ok_or_else(|| NotNow("the conversation just opened is not there".to_owned()))
    }
}
