//! The advisors' desk in a browser: one verb a file. Pages are made on the server and work by reloading; a small script
//! brings them up to date while they are open.
//!
//! Must not know: a table, a channel, and, but for the preview, a dialogue. All it does goes through `app::desk`, which
//! checks who may.

mod about;
mod alerts;
mod attendance;
mod callbacks;
mod campaigns;
mod chat;
mod claim;
mod close;
mod conversation;
mod events;
mod files;
mod guard;
mod learning;
mod note;
mod page;
pub mod poster;
mod preview;
mod qr;
mod queue;
mod ready;
mod reply;
mod session;
mod sign_in;
mod take;
mod transcript;
mod walk;
mod why;
mod words;

use crate::app::desk::{self, Desk, DeskError, preview::Previews};
use axum::{
    Router,
    extract::DefaultBodyLimit,
    middleware,
    routing::{get, post},
};
use std::sync::Arc;
use tower_http::compression::CompressionLayer;

/// The most that a form may hold, in bytes: a reply of the longest length in any script fits three times over.
const BODY_LIMIT: usize = 64 * 1024;

/// What the desk's pages work with.
#[derive(Clone)]
pub struct DeskState {
    /// The use cases.
    pub desk: Desk,
    /// What is wrong with the channels, as the ends of `desk-health-…` messages: `telegram`.
    pub troubles: Arc<dyn Fn() -> Vec<&'static str> + Send + Sync>,
    /// What a link into the bot's chat begins with, where a bot runs: `https://t.me/the_bot?start=`.
    pub chat: Arc<dyn Fn() -> Option<String> + Send + Sync>,
    /// Where people reach us, without a slash at the end: `https://example.org`.
    pub public_url: Arc<str>,
    /// The dialogues that authors play.
    pub previews: Previews,
}

/// Returns the desk's pages, at `/desk` and below: merge it into the program's router.
pub fn router(state: DeskState) -> Router {
    let pages = Router::new()
        .route("/", get(queue::show))
        .route("/events", get(events::stream))
        .route("/in/{token}", get(sign_in::show).post(sign_in::enter))
        .route("/out", post(sign_in::leave))
        .route("/c/{conversation}", get(take::show))
        .route("/c/{conversation}/take", post(take::take))
        .route("/h/{handoff}", get(conversation::show))
        .route("/h/{handoff}/claim", post(claim::claim))
        .route("/h/{handoff}/reply", post(reply::reply))
        .route("/h/{handoff}/ready", get(conversation::show).post(ready::pick))
        .route("/h/{handoff}/note", post(note::note))
        .route("/h/{handoff}/close", post(close::close))
        .route("/alerts/{alert}/seen", post(alerts::seen))
        .route("/callbacks", get(callbacks::show))
        .route("/callbacks/{callback}/done", post(callbacks::done))
        .route("/campaigns", get(campaigns::show).post(campaigns::create))
        .route("/campaigns/{campaign}/poster", get(campaigns::poster))
        .route("/campaigns/{campaign}/code.svg", get(campaigns::code))
        .route("/campaigns/{campaign}/end", post(campaigns::end))
        .route("/preview", get(preview::show).post(preview::begin))
        .route("/preview/{id}", get(preview::look).post(preview::act))
        .route("/preview/{id}/walk.chat", get(preview::save))
        .route("/preview/{id}/picture.svg", get(preview::picture))
        .route("/learning", get(learning::show).post(learning::add))
        .route("/learning/c/{course}", post(learning::change))
        .route("/learning/c/{course}/sessions", post(learning::add_session))
        .route("/learning/s/{session}", get(attendance::show))
        .route("/learning/s/{session}/came", post(attendance::came))
        .route("/learning/s/{session}/seats", post(attendance::seats))
        .route("/learning/s/{session}/off", post(attendance::call_off))
        .route("/chat", get(chat::show))
        .route("/chat/link", get(chat::show).post(chat::link))
        .route("/chat/unlink", post(chat::unlink))
        .fallback(page::nowhere)
        .layer(middleware::from_fn_with_state(state.clone(), guard::guard));
    // Pages hold people's words beside what others wrote, so only the files are packed.
    let files = Router::new().route("/static/{name}", get(files::file)).layer(CompressionLayer::new());
    Router::new().nest("/desk", pages.merge(files)).layer(DefaultBodyLimit::max(BODY_LIMIT)).with_state(state)
}

/// Returns the sign-in address of the first advisor, `None` once somebody has signed in or there are several. `name` is
/// what people see until it is changed.
pub async fn first_link(desk: &Desk, public_url: &str, name: &str) -> Result<Option<String>, DeskError> {
    Ok(desk::sign_in::first(desk, name).await?.map(|token| link(public_url, &token)))
}

/// Returns the address that a sign-in link's secret makes.
pub fn link(public_url: &str, token: &str) -> String {
    format!("{public_url}/desk/in/{token}")
}
