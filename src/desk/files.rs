//! The desk's style, script and sign. Fetched once a version.

use axum::{
    extract::Path,
    http::{StatusCode, header},
    response::{IntoResponse, Response},
};
use sha2::{Digest, Sha256};
use std::sync::LazyLock;

const STYLE: &str = include_str!("static/desk.css");
const SCRIPT: &str = include_str!("static/desk.js");
const SIGN: &str = include_str!("static/door.svg");

static VERSION: LazyLock<String> = LazyLock::new(|| {
    let digest = Sha256::new().chain_update(STYLE).chain_update(SCRIPT).chain_update(super::poster::STYLE).finalize();
    digest.iter().take(4).map(|byte| format!("{byte:02x}")).collect()
});

/// Returns a short text that changes whenever the style or the script does.
pub(super) fn version() -> &'static str {
    &VERSION
}

pub(super) async fn file(Path(name): Path<String>) -> Response {
    let (kind, text) = match name.as_str() {
        "desk.css" => ("text/css; charset=utf-8", STYLE),
        "desk.js" => ("text/javascript; charset=utf-8", SCRIPT),
        "poster.css" => ("text/css; charset=utf-8", super::poster::STYLE),
        "door.svg" => ("image/svg+xml", SIGN),
        _ => return StatusCode::NOT_FOUND.into_response(),
    };
    let headers = [
        (header::CONTENT_TYPE, kind),
        (header::CACHE_CONTROL, "public, max-age=31536000, immutable"),
        (header::X_CONTENT_TYPE_OPTIONS, "nosniff"),
    ];
    (headers, text).into_response()
}
