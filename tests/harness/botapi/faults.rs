//! What goes wrong between a bot and Telegram.

use axum::{
    body::Body,
    http::StatusCode,
    response::{IntoResponse, Response},
};
use futures_util::stream;
use serde_json::{Value, json};
use std::{future::Future, time::Duration};

/// One thing that goes wrong with one call.
#[derive(Clone, Debug)]
pub enum Fault {
    /// Nothing: the call is answered well. For "the second one fails".
    None,
    /// Too many calls: 429 with `retry_after` in seconds. The call is not done.
    Flood(u64),
    /// Refused with this code. The call is not done.
    Status(u16),
    /// The bot was blocked.
    Blocked,
    /// The call is done, and the connection breaks before the answer.
    DroppedAfterDone,
    /// The connection breaks before the call is done.
    Dropped,
    /// The answer is no JSON. The call is not done.
    Nonsense,
    /// The call is done after this long.
    Slow(Duration),
    /// The call is done at once, and answered after this long.
    Late(Duration),
}

/// What a call answers: its result, or a code and why not.
pub(super) type Answer = Result<Value, (u16, String)>;

/// Does the call as `fault` has it.
pub(super) async fn answer<F: Future<Output = Answer>>(fault: Option<Fault>, call: impl FnOnce() -> F) -> Response {
    match fault.unwrap_or(Fault::None) {
        Fault::None => tell(call().await),
        Fault::Flood(seconds) => refuse(429, "Too Many Requests: retry later", Some(seconds)),
        Fault::Status(code) => refuse(code, "Internal Server Error", None),
        Fault::Blocked => refuse(403, "Forbidden: bot was blocked by the user", None),
        Fault::DroppedAfterDone => {
            let _ = call().await;
            broken()
        }
        Fault::Dropped => broken(),
        Fault::Nonsense => "<html>it works!</html>".into_response(),
        Fault::Slow(wait) => {
            tokio::time::sleep(wait).await;
            tell(call().await)
        }
        Fault::Late(wait) => {
            let answer = call().await;
            tokio::time::sleep(wait).await;
            tell(answer)
        }
    }
}

/// A refusal, as the Bot API words it.
pub(super) fn refuse(code: u16, description: &str, retry_after: Option<u64>) -> Response {
    let mut body = json!({"ok": false, "error_code": code, "description": description});
    if let Some(seconds) = retry_after {
        body["parameters"] = json!({"retry_after": seconds});
    }
    let status = StatusCode::from_u16(code).expect("a status");
    (status, axum::Json(body)).into_response()
}

fn tell(answer: Answer) -> Response {
    match answer {
        Ok(result) => axum::Json(json!({"ok": true, "result": result})).into_response(),
        Err((code, why)) => refuse(code, &why, None),
    }
}

/// An answer that promises more than it brings: the other side sees a broken connection.
fn broken() -> Response {
    let pieces: [Result<&str, std::io::Error>; 2] =
        [Ok("{"), Err(std::io::Error::from(std::io::ErrorKind::ConnectionReset))];
    Body::from_stream(stream::iter(pieces)).into_response()
}
