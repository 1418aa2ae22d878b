//! `POST /say`: words, a button, ticked boxes or a place. By form it leads back to the page; asked for JSON it answers
//! with what is new.

use super::{
    App, page,
    session::{self, Token},
    words::{self, Words},
};
use crate::{
    app::port::NotNow,
    domain::{
        ids::Address,
        post::{Body, ChannelKind, Inbound, option},
    },
};
use axum::{
    Json,
    extract::{Form, State, rejection::FormRejection},
    http::{HeaderMap, HeaderValue, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use axum_extra::extract::cookie::CookieJar;
use serde_json::json;

/// The most characters of one message.
const CHARACTERS: usize = 20_000;
/// The most bytes of a form: each of those characters may be four bytes, each byte three in a form.
pub(crate) const BYTES: usize = CHARACTERS * 12 + 4096;
const OPTIONS: usize = 64;

/// A form as it came.
#[derive(Debug, Default, PartialEq)]
struct Said {
    id: String,
    text: String,
    token: String,
    options: Vec<String>,
    lat: Option<f64>,
    lon: Option<f64>,
}

/// `POST /say`
pub(crate) async fn say(
    State(app): State<App>,
    jar: CookieJar,
    headers: HeaderMap,
    form: Result<Form<Vec<(String, String)>>, FormRejection>,
) -> Response {
    // Without a cookie the words still count: they open a conversation.
    let token = Token::in_jar(&jar).unwrap_or_else(Token::random);
    let address = token.address();
    let lang = words::first_lang(&app.web.wording, None, &headers);
    let live = headers.get(header::ACCEPT).is_some_and(|accept| accept.as_bytes().starts_with(b"application/json"));
    let after = headers.get("x-after").and_then(|value| value.to_str().ok()?.parse().ok());
    let refuse = async |status: StatusCode, says: &str, said: Option<&Said>| {
        let lang = app.lang_of(&address).await.unwrap_or_else(|| lang.clone());
        refused(Words::new(&app.web.wording, &lang), live, status, says, said)
    };

    let said = match form {
        Ok(Form(fields)) => Said::read(fields),
        Err(_) => return refuse(StatusCode::PAYLOAD_TOO_LARGE, "web-too-long", None).await,
    };
    if said.text.chars().count() > CHARACTERS {
        return refuse(StatusCode::PAYLOAD_TOO_LARGE, "web-too-long", Some(&said)).await;
    }
    if !app.pace.allows(&address, app.web.clock.now()) {
        return refuse(StatusCode::TOO_MANY_REQUESTS, "web-too-fast", Some(&said)).await;
    }
    let taken = async {
        if let Some(body) = said.body() {
            let inbound = Inbound {
                channel: ChannelKind::Web,
                external_id: session::external_id(&address, &said.id, &said.digest()),
                address: address.clone(),
                body,
                lang_hint: Some(lang.clone()),
                lang_by_link: false,
                campaign: None,
                reply_ref: None,
                at: app.web.clock.now(),
            };
            app.web.inlet.receive(inbound).await?;
        }
        if !live {
            return Ok(Redirect::to("/#end").into_response());
        }
        let conversation = app.web.transcript.conversation_at(&address).await?;
        let conversation = conversation.ok_or_else(|| NotNow("no conversation".to_owned()))?;
        Ok(Json(app.news_after(&conversation, after.unwrap_or(0)).await?).into_response())
    };
    match taken.await {
        Ok(response) => (jar.add(token.cookie(app.web.secure)), response).into_response(),
        Err(NotNow(_)) => {
            let says = if said.text.is_empty() { "web-down-page" } else { "web-down" };
            refuse(StatusCode::SERVICE_UNAVAILABLE, says, Some(&said)).await
        }
    }
}

/// Returns the answer to what was not taken: the words go back to who wrote them.
fn refused(w: Words<'_>, live: bool, status: StatusCode, says: &str, said: Option<&Said>) -> Response {
    let mut response = if live {
        (status, Json(json!({ "trouble": w.t(says) }))).into_response()
    } else {
        let draft = said.filter(|said| !said.text.is_empty()).map(|said| (said.id.clone(), said.text.clone()));
        page::trouble(w, status, says, draft)
    };
    if matches!(status, StatusCode::SERVICE_UNAVAILABLE | StatusCode::TOO_MANY_REQUESTS) {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static("10"));
    }
    response
}

impl App {
    async fn lang_of(&self, address: &Address) -> Option<crate::domain::ids::Lang> {
        Some(self.web.transcript.conversation_at(address).await.ok()??.lang)
    }
}

impl Said {
    /// Reads the fields of a form. What is not a field of ours, or not of its kind, is passed over.
    fn read(fields: Vec<(String, String)>) -> Self {
        let mut said = Self::default();
        for (name, value) in fields {
            match name.as_str() {
                "id" if session::is_plain(&value, 64) => said.id = value,
                // Browsers send CR LF from forms and LF from scripts: the same words must be the same message.
                "text" => said.text = value.replace("\r\n", "\n").replace('\0', "").trim().to_owned(),
                "token" if value.len() <= 64 => said.token = value,
                "option" if value.len() <= 200 && said.options.len() < OPTIONS => said.options.push(value),
                "lat" => said.lat = value.parse().ok().filter(|lat: &f64| lat.abs() <= 90.0),
                "lon" => said.lon = value.parse().ok().filter(|lon: &f64| lon.abs() <= 180.0),
                _ => {}
            }
        }
        if said.id.is_empty() {
            said.id = session::random_text::<16>();
        }
        said
    }

    /// Returns what was said, `None` where nothing was.
    fn body(&self) -> Option<Body> {
        if let (Some(lat), Some(lon)) = (self.lat, self.lon) {
            return Some(Body::Location { lat, lon });
        }
        if !self.token.is_empty() && !self.options.is_empty() {
            return Some(Body::Chose { token: self.token.clone(), options: self.chosen() });
        }
        (!self.text.is_empty()).then(|| Body::Text(self.text.clone()))
    }

    /// Returns the boxes ticked where "that's all" was pressed, and else the button alone.
    fn chosen(&self) -> Vec<String> {
        let (buttons, boxes): (Vec<&String>, Vec<&String>) = self.options.iter().partition(|o| o.starts_with('!'));
        match buttons.last() {
            Some(button) if *button != option::DONE || boxes.is_empty() => vec![(*button).clone()],
            _ => boxes.into_iter().cloned().collect(),
        }
    }

    /// Returns what tells one message from another under the same id.
    fn digest(&self) -> String {
        let Self { text, token, options, lat, lon, .. } = self;
        format!("{text}\n{token}\n{options:?}\n{lat:?} {lon:?}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(fields: &[(&str, &str)]) -> Said {
        Said::read(fields.iter().map(|(k, v)| ((*k).to_owned(), (*v).to_owned())).collect())
    }

    #[test]
    fn boxes_and_buttons_are_told_apart() {
        let chosen = |options: &[&str]| {
            let fields: Vec<_> = [("token", "t1")].into_iter().chain(options.iter().map(|o| ("option", *o))).collect();
            match read(&fields).body() {
                Some(Body::Chose { options, .. }) => options.join(" "),
                other => format!("{other:?}"),
            }
        };
        assert_eq!(chosen(&["company"]), "company");
        assert_eq!(chosen(&["day", "free", "!done"]), "day free");
        assert_eq!(chosen(&["!done"]), "!done");
        assert_eq!(chosen(&["day", "!skip"]), "!skip");
        assert_eq!(chosen(&[]), "None");
    }

    #[test]
    fn what_is_no_answer_says_nothing() {
        assert_eq!(read(&[("text", " \r\n ")]).body(), None);
        assert_eq!(read(&[("lat", "NaN"), ("lon", "2")]).body(), None);
        assert_eq!(read(&[("lat", "91"), ("lon", "2")]).body(), None);
        assert_eq!(read(&[("text", "a\r\nb\0")]).body(), Some(Body::Text("a\nb".to_owned())));
        assert_eq!(read(&[("lat", "53.4"), ("lon", "-2.9")]).body(), Some(Body::Location { lat: 53.4, lon: -2.9 }));
    }

    #[test]
    fn other_words_under_one_id_are_another_message() {
        let (one, two) = (read(&[("id", "a"), ("text", "x")]), read(&[("id", "a"), ("text", "y")]));
        assert_eq!(one.id, two.id);
        assert_ne!(one.digest(), two.digest());
    }
}
