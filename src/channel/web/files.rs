//! The page's style sheet, script and picture: compiled in, and asked for by their content's hash, so that a browser may
//! keep them for a year.

use axum::{Router, http::header, response::IntoResponse, routing::get};
use base64::{Engine, prelude::BASE64_URL_SAFE_NO_PAD};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

const CSS: &str = include_str!("page/chat.css");
const JS: &str = include_str!("page/chat.js");
/// The picture of the open door.
pub(crate) const DOOR: &str = include_str!("page/door.svg");

/// Where they are.
pub(crate) struct Links {
    pub(crate) css: String,
    pub(crate) js: String,
    pub(crate) door: String,
}

/// Where they are.
pub(crate) static LINKS: LazyLock<Links> = LazyLock::new(|| Links {
    css: versioned("/web/chat.css", CSS),
    js: versioned("/web/chat.js", JS),
    door: versioned("/web/door.svg", DOOR),
});

/// Returns the routes that serve them.
pub(crate) fn router() -> Router {
    Router::new()
        .route("/web/chat.css", get(|| async { file("text/css; charset=utf-8", CSS) }))
        .route("/web/chat.js", get(|| async { file("text/javascript; charset=utf-8", JS) }))
        .route("/web/door.svg", get(|| async { file("image/svg+xml", DOOR) }))
}

fn file(kind: &'static str, text: &'static str) -> impl IntoResponse {
    ([(header::CONTENT_TYPE, kind), (header::CACHE_CONTROL, "public, max-age=31536000, immutable")], text)
}

fn versioned(path: &str, text: &str) -> String {
    let hash = BASE64_URL_SAFE_NO_PAD.encode(Sha256::digest(text));
    format!("{path}?v={}", hash.get(..10).unwrap_or_default())
}
