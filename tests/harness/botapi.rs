//! A Bot API server within the test: as strict as the real one about every call, and as unreliable as a test asks for.
//!
//! It knows the HTTP interface and nothing of `pathways`. What it objects to it refuses, as Telegram does, and keeps:
//! [`BotApi::objections`] must be empty at the end of a test that provokes none.
//!
//! ```ignore
//! let api = BotApi::start().await;
//! let mut ann = api.person("Ann");
//! ann.says("hello").await;
//! ann.sees("Hello! What matters to you?").await;
//! ann.taps("Company").await;
//! ```
#![allow(dead_code, unused_imports, reason = "every test takes what it needs of it")]

mod calls;
mod chat;
mod faults;
mod group;
mod rules;
mod state;
mod updates;

pub use chat::{Chat, Seen};
pub use faults::Fault;
pub use group::Group;
pub use state::{Call, Put};

use axum::{
    Router,
    extract::{Path, State},
    response::Response,
    routing::any,
};
use serde_json::Value;
use state::Shared;
use std::sync::Arc;

/// The token that it knows.
pub const TOKEN: &str = "123456:TEST-token";
/// The name of its bot.
pub const BOT: &str = "t_bot";

/// The server. It stops when dropped.
pub struct BotApi {
    shared: Arc<Shared>,
    url: String,
    serving: tokio::task::JoinHandle<()>,
}

impl BotApi {
    /// Starts it on a free port.
    pub async fn start() -> Self {
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let url = format!("http://{}", listener.local_addr().expect("an address"));
        let shared = Arc::new(Shared::default());
        let routes = Router::new().route("/{bot}/{method}", any(answer)).with_state(shared.clone());
        let serving = tokio::spawn(async move {
            axum::serve(listener, routes).await.expect("serving");
        });
        Self { shared, url, serving }
    }

    /// Returns its address, for `TELEGRAM_API_URL`.
    pub fn url(&self) -> &str {
        &self.url
    }

    /// A new person opens a private chat with the bot.
    pub fn person(&self, name: &str) -> Chat {
        Chat::open(self.shared.clone(), name)
    }

    /// A forum group in which the bot is an administrator.
    pub fn forum(&self) -> Group {
        Group::open(self.shared.clone())
    }

    /// The next calls of `method` go wrong, one fault each, in this order.
    pub fn next(&self, method: &str, faults: impl IntoIterator<Item = Fault>) {
        let mut state = self.shared.state();
        state.faults.extend(faults.into_iter().map(|fault| (method.to_lowercase(), fault)));
    }

    /// From now on each call may go wrong: `weather` says how, by the method's name in small letters.
    pub fn weather(&self, weather: impl FnMut(&str) -> Option<Fault> + Send + 'static) {
        self.shared.state().weather = Some(Box::new(weather));
    }

    /// From now on only what [`Self::next`] asks for goes wrong.
    pub fn fair_weather(&self) {
        self.shared.state().weather = None;
    }

    /// Returns every update that was ever there to be fetched, as its id and whom it is from.
    pub fn updates(&self) -> Vec<(i64, i64)> {
        self.shared.state().updates.clone()
    }

    /// Waits until every fault was met.
    pub async fn all_went_wrong(&self) {
        self.shared.until("every fault met", |state| state.faults.is_empty().then_some(())).await;
    }

    /// The next update is shown twice.
    pub fn double_next_update(&self) {
        self.shared.state().double_next = true;
    }

    /// Updates are shown newest first.
    pub fn show_newest_first(&self) {
        self.shared.state().newest_first = true;
    }

    /// Holds updates back until [`Self::release`], so that they come in one batch.
    pub fn hold(&self) {
        self.shared.state().held = true;
    }

    /// Shows what was held.
    pub fn release(&self) {
        self.shared.state().held = false;
        self.shared.news.notify_waiters();
    }

    /// Puts a raw update in the line, with an id unless it has one.
    pub fn update(&self, update: Value) {
        self.shared.push(update);
    }

    /// Returns the calls of `method`, in order.
    pub fn calls(&self, method: &str) -> Vec<Call> {
        self.shared.state().calls_of(method)
    }

    /// Waits until `method` was called `times` times.
    pub async fn called(&self, method: &str, times: usize) -> Vec<Call> {
        let what = format!("{times} calls of {method}");
        self.shared.until(&what, |state| Some(state.calls_of(method)).filter(|calls| calls.len() >= times)).await
    }

    /// Waits until every update is acknowledged.
    pub async fn drained(&self) {
        self.shared.until("every update acknowledged", |state| state.line.is_empty().then_some(())).await;
    }

    /// Returns how often updates were asked for.
    pub fn polls(&self) -> u64 {
        self.shared.state().polls
    }

    /// Returns how many updates are not yet acknowledged.
    pub fn waiting(&self) -> usize {
        self.shared.state().line.len()
    }

    /// Returns what it objected to, as `method: why`.
    pub fn objections(&self) -> Vec<String> {
        self.shared.state().objections.clone()
    }
}

impl Drop for BotApi {
    fn drop(&mut self) {
        self.serving.abort();
    }
}

async fn answer(
    State(shared): State<Arc<Shared>>,
    Path((bot, method)): Path<(String, String)>,
    body: axum::body::Bytes,
) -> Response {
    let method = method.to_lowercase();
    if bot != format!("bot{TOKEN}") {
        return faults::refuse(401, "Unauthorized", None);
    }
    let body = if body.is_empty() { Ok(Value::Object(Default::default())) } else { serde_json::from_slice(&body) };
    let Ok(body) = body else { return faults::refuse(400, "Bad Request: can't parse JSON object", None) };
    let fault = shared.note(&method, &body);
    faults::answer(fault, || calls::answer(&shared, &method, &body)).await
}
