//! The webhook: Telegram brings an update and hears 200 only once it is durable. Anything else makes Telegram bring it again.

use super::{Mode, Telegram};
use crate::app::port::Inlet;
use axum::{
    Router,
    body::to_bytes,
    extract::{Request, State},
    http::{StatusCode, header},
    response::{IntoResponse, Response},
    routing::post,
};
use serde_json::value::RawValue;
use std::sync::Arc;

/// Where Telegram brings updates to, below the public address.
pub const PATH: &str = "/telegram/webhook";

/// The largest update that is read; Telegram's own are far smaller.
const LARGEST: usize = 1 << 20;
const SECRET_HEADER: &str = "x-telegram-bot-api-secret-token";

#[derive(Clone)]
struct Hook {
    telegram: Arc<Telegram>,
    inlet: Arc<dyn Inlet>,
}

/// Returns the route that takes updates. Where the bot polls, it lets nobody in.
pub fn webhook(telegram: Arc<Telegram>, inlet: Arc<dyn Inlet>) -> Router {
    Router::new().route(PATH, post(take)).with_state(Hook { telegram, inlet })
}

async fn take(State(Hook { telegram, inlet }): State<Hook>, request: Request) -> Response {
    let (head, body) = request.into_parts();
    let given = head.headers.get(SECRET_HEADER).map_or(&b""[..], |value| value.as_bytes());
    let is_telegram = match &telegram.mode {
        Mode::Webhook { secret, .. } => secret.is(given),
        Mode::Polling => false,
    };
    if !is_telegram {
        return StatusCode::UNAUTHORIZED.into_response();
    }
    let Ok(bytes) = to_bytes(body, LARGEST).await else { return StatusCode::PAYLOAD_TOO_LARGE.into_response() };
    let Ok(raw) = serde_json::from_slice::<&RawValue>(&bytes) else {
        tracing::warn!("an update that is no JSON was passed");
        return StatusCode::OK.into_response();
    };
    let update = telegram.reader().read(raw);
    let id = update.id;
    match telegram.take(&*inlet, update).await {
        Ok(()) => StatusCode::OK.into_response(),
        Err(error) => {
            tracing::warn!(update = id, %error, "a message could not be kept; Telegram brings it again");
            (StatusCode::SERVICE_UNAVAILABLE, [(header::RETRY_AFTER, "1")]).into_response()
        }
    }
}
