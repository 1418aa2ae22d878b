//! Opening the page: the first time, again, covered after a quick exit, in another language, by a private link.

use super::{
    App, line, page,
    session::{self, AWAY, Token},
    words::{self, Words},
};
use crate::{
    app::port::NotNow,
    domain::{
        campaign::CampaignName,
        conversation::Conversation,
        ids::{Address, Lang},
        post::{Body, ChannelKind, Inbound},
    },
    wording::Wording,
};
use axum::{
    Form,
    extract::{Path, Query, State},
    http::{HeaderMap, Method, StatusCode, header},
    response::{AppendHeaders, IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::{Cookie, CookieJar, SameSite};
use serde::Deserialize;

/// What the address of the page may ask.
#[derive(Deserialize)]
pub(crate) struct Asked {
    /// A campaign.
    c: Option<String>,
    /// A language: where a poster or a partner's page is in one. It counts for a new conversation only, since a person's own
    /// choice counts for more.
    lang: Option<String>,
    /// All turns, not the last hundred.
    all: Option<String>,
    /// The chat is to stand in a frame; then how far that has come.
    framed: Option<String>,
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
    let token = match (Token::in_jar(&jar), &asked.framed) {
        (Some(token), _) => token,
        (None, None) => Token::random(),
        (None, Some(step)) => {
            let w = Words::new(&app.web.wording, &lang);
            return app.without_cookie(step, &asked.wish(&app.web.wording), jar, &headers, w);
        }
    };
    let shown = async {
        let conversation = app.conversation(&token.address(), &lang, &asked).await?;
        // The wish is fulfilled: an address that still holds it would fulfil it again at every reload.
        if asked.c.is_some() || asked.lang.is_some() || asked.framed.is_some() {
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

/// Any other address.
pub(crate) async fn nowhere(State(app): State<App>, headers: HeaderMap) -> Response {
    let lang = words::first_lang(&app.web.wording, None, &headers);
    page::trouble(Words::new(&app.web.wording, &lang), StatusCode::NOT_FOUND, "web-nowhere", None)
}

/// `POST /show`: uncovers the conversation.
pub(crate) async fn show(jar: CookieJar) -> Response {
    let gone = Cookie::build(AWAY).path("/").build();
    // A frame has one of its own.
    let apart =
        Cookie::build(AWAY).path("/").same_site(SameSite::None).secure(true).partitioned(true).removal().build();
    (jar.remove(gone), AppendHeaders([(header::SET_COOKIE, apart.to_string())]), Redirect::to("/#end")).into_response()
}

/// A language chosen from the page's menu.
#[derive(Deserialize)]
pub(crate) struct Chosen {
    lang: String,
}

/// `POST /language`
pub(crate) async fn language(
    State(app): State<App>,
    jar: CookieJar,
    headers: HeaderMap,
    Form(chosen): Form<Chosen>,
) -> Response {
    let Some(lang) = words::known(&app.web.wording, Some(&chosen.lang)) else {
        return Redirect::to("/").into_response();
    };
    let there = async { app.choose(&Token::in_jar(&jar)?.address(), &lang).await.transpose() };
    match there.await {
        Some(Ok(())) => Redirect::to("/").into_response(),
        // Nobody is there yet: the first page is in this language.
        None => Redirect::to(&format!("/?lang={lang}")).into_response(),
        Some(Err(NotNow(_))) => {
            let lang = words::first_lang(&app.web.wording, Some(lang.as_str()), &headers);
            page::trouble(Words::new(&app.web.wording, &lang), StatusCode::SERVICE_UNAVAILABLE, "web-down-page", None)
        }
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

impl Asked {
    fn campaign(&self) -> Option<CampaignName> {
        self.c.as_deref().and_then(CampaignName::parse)
    }

    /// Returns what of the address makes sense, as an address has it.
    fn wish(&self, wording: &Wording) -> String {
        let campaign = self.campaign().map(|name| format!("c={name}"));
        let lang = words::known(wording, self.lang.as_deref()).map(|lang| format!("lang={lang}"));
        campaign.into_iter().chain(lang).collect::<Vec<_>>().join("&")
    }
}

impl App {
    /// Returns the conversation of an address, opened where there was none.
    async fn conversation(&self, address: &Address, lang: &Lang, asked: &Asked) -> Result<Conversation, NotNow> {
        if let Some(there) = self.web.transcript.conversation_at(address).await? {
            return Ok(there);
        }
        let mut start = self.inbound(address, "start", Body::Start, lang);
        start.campaign = asked.campaign().map(|name| name.to_string());
        start.lang_by_link = words::known(&self.web.wording, asked.lang.as_deref()).is_some();
        self.web.inlet.receive(start).await?;
        let opened = self.web.transcript.conversation_at(address).await?;
        opened.ok_or_else(|| NotNow("the conversation just opened is not there".to_owned()))
    }

    /// Lets the person of an address choose a language. Returns `None` where nobody is there yet.
    async fn choose(&self, address: &Address, lang: &Lang) -> Result<Option<()>, NotNow> {
        let Some(there) = self.web.transcript.conversation_at(address).await? else { return Ok(None) };
        if there.lang != *lang {
            let id = format!("{}{}", line::LANGUAGE, there.next_seq);
            let words = Body::Text(format!("/language {lang}"));
            self.web.inlet.receive(self.inbound(address, &id, words, lang)).await?;
        }
        Ok(Some(()))
    }

    /// Returns what the page itself says for a person.
    fn inbound(&self, address: &Address, id: &str, body: Body, lang: &Lang) -> Inbound {
        Inbound {
            channel: ChannelKind::Web,
            address: address.clone(),
            external_id: session::external_id(address, id, ""),
            body,
            lang_hint: Some(lang.clone()),
            lang_by_link: false,
            campaign: None,
            reply_ref: None,
            at: self.web.clock.now(),
        }
    }
}
