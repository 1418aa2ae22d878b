//! The web chat: one page that works by plain forms, and live where its script runs.
//!
//! Must not know: a dialogue, a need, a row. It brings what was said to an [`Inlet`] and shows the turns that a
//! [`Transcript`] has; the turns are its outbox, so sending is nothing.

mod embed;
mod events;
pub(super) mod files;
pub(super) mod guard;
mod line;
mod open;
mod page;
mod say;
mod session;
pub(super) mod text;
mod transcript;
pub(super) mod words;

#[cfg(test)]
mod tests;

pub use transcript::Transcript;

use crate::{
    app::port::{Channel, Clock, Inlet, Receipt, SendError},
    domain::{
        ids::Address,
        post::{ChannelKind, Outbound, Speaker},
    },
    wording::Wording,
};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};
use std::sync::Arc;

/// The way out to people on the web: a pull channel.
#[derive(Clone, Copy, Debug, Default)]
pub struct Web;

#[async_trait::async_trait]
impl Channel for Web {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Web
    }

    /// Does nothing: the page reads its turns itself.
    async fn send(&self, _to: &Address, _speaker: Speaker, _message: &Outbound) -> Result<Receipt, SendError> {
        Ok(Receipt::default())
    }
}

/// What the pages need.
#[derive(Clone)]
pub struct WebState {
    /// Where what was said goes.
    pub inlet: Arc<dyn Inlet>,
    /// Where what was said is read.
    pub transcript: Arc<dyn Transcript>,
    /// The page's own words.
    pub wording: Arc<Wording>,
    /// The time.
    pub clock: Arc<dyn Clock>,
    /// True where people reach the page by https: the cookie then never travels without.
    pub secure: bool,
    /// The origins of pages that may hold the chat in a frame.
    pub embed: Arc<[String]>,
}

/// Returns the web chat's routes, to stand at the root.
pub fn router(state: WebState) -> Router {
    let (ancestors, script) = (embed::ancestors(&state.embed), embed::router(&state.wording, &state.embed));
    let app = App { web: state, pace: Arc::new(guard::Pace::default()) };
    Router::new()
        .route("/", get(open::open))
        .route("/show", post(open::show))
        .route("/language", post(open::language))
        .route("/go/{link}", get(open::offer_link).post(open::take_link))
        .route("/say", post(say::say))
        .route("/events", get(events::events))
        .fallback(open::nowhere)
        .with_state(app.clone())
        .layer(DefaultBodyLimit::max(say::BYTES))
        .layer(middleware::from_fn_with_state(app, guard::personal))
        .merge(files::router())
        .merge(script)
        .layer(guard::packing())
        .layer(middleware::from_fn_with_state(guard::policy(&ancestors), guard::headers))
}

/// The state of every handler.
#[derive(Clone)]
struct App {
    web: WebState,
    pace: Arc<guard::Pace>,
}
