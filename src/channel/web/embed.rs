//! The chat in a partner's page: a small script that puts a button there, and who may hold the chat in a frame.
//!
//! A browser that keeps no cookies for a page within another's page cannot hold a conversation there. So the first request
//! of a frame sets a cookie and comes again; where the cookie did not come along, the frame shows a link that opens the chat
//! in a tab of its own.

use super::{App, page, session::Token, words::Words};
use crate::wording::Wording;
use axum::{
    Router,
    http::{HeaderMap, HeaderValue, header},
    response::{IntoResponse, Redirect, Response},
    routing::get,
};
use axum_extra::extract::cookie::CookieJar;
use std::collections::BTreeMap;

const SCRIPT: &str = include_str!("page/embed.js");

/// How far a frame has come in getting a cookie, as its address says.
pub(crate) const FRAMED: &str = "framed";
const AGAIN: &str = "again";

/// Returns what `frame-ancestors` allows: these origins, and nobody where there are none.
pub(crate) fn ancestors(origins: &[String]) -> String {
    if origins.is_empty() { "'none'".to_owned() } else { origins.join(" ") }
}

/// Returns the route of the script.
pub(crate) fn router(wording: &Wording, origins: &[String]) -> Router {
    let script = script(wording, origins);
    Router::new().route(
        "/embed.js",
        get(async move || {
            let headers = [
                (header::CONTENT_TYPE, HeaderValue::from_static("text/javascript; charset=utf-8")),
                // Not for a year: partners write its address down, and it must be able to change.
                (header::CACHE_CONTROL, HeaderValue::from_static("public, max-age=3600")),
                (
                    header::HeaderName::from_static("cross-origin-resource-policy"),
                    HeaderValue::from_static("cross-origin"),
                ),
            ];
            (headers, script.clone())
        }),
    )
}

/// Returns the script with the words of its button in every language, and the origins that may hold a frame.
fn script(wording: &Wording, origins: &[String]) -> String {
    let words: BTreeMap<&str, [String; 3]> = wording
        .langs()
        .map(|lang| {
            let w = Words::new(wording, lang);
            (lang.as_str(), [w.t("web-again"), w.t("web-title"), w.dir.to_owned()])
        })
        .collect();
    let json = |value: serde_json::Result<String>| value.unwrap_or_else(|_| "null".to_owned());
    SCRIPT.replacen("__WORDS__", &json(serde_json::to_string(&words)), 1).replacen(
        "__ORIGINS__",
        &json(serde_json::to_string(origins)),
        1,
    )
}

impl App {
    /// Returns how a frame without a cookie goes on: it gets one and comes again, or it is shown the way to a tab. `wish` is the
    /// rest of its address: `c=poster-7&lang=ar`.
    pub(crate) fn without_cookie(
        &self,
        step: &str,
        wish: &str,
        jar: CookieJar,
        headers: &HeaderMap,
        w: Words<'_>,
    ) -> Response {
        if step == AGAIN {
            return page::aside(w, format!("/?{wish}"));
        }
        // A page of our own site needs no cookie apart: it has the one that a tab has.
        let is_near =
            headers.get("sec-fetch-site").is_some_and(|site| matches!(site.as_bytes(), b"same-site" | b"same-origin"));
        let token = Token::random();
        let cookie = if is_near { token.cookie(self.web.secure) } else { token.framed_cookie() };
        (jar.add(cookie), Redirect::to(&format!("/?{FRAMED}={AGAIN}&{wish}"))).into_response()
    }
}
