//! Telegram: updates in by long polling or webhook, messages out by a lean client.
//!
//! An update is acknowledged only once [`Inlet::receive`](crate::app::port::Inlet::receive) has it durable; what cannot be
//! kept is tried again, never skipped. Telegram may show an update twice: the inlet knows the second as one.
//!
//! Must not know: dialogues, wording, rows. It neither reads nor writes a sentence; it only carries them.
//!
//! | File | Does |
//! |---|---|
//! | `client` | one Bot API call, and what its errors mean |
//! | `update` | an update → [`Inbound`](crate::domain::post::Inbound) |
//! | `take` | hands updates to the inlet, in order within a chat |
//! | `poll`, `webhook` | the two ways in |
//! | `send`, `markup`, `split` | [`Outbound`](crate::domain::post::Outbound) → messages |
//! | `topics` | the advisors' forum group |
//! | `setup` | who the bot is, its commands, its webhook |
//!
//! The client is ours and not teloxide's (tried: 0.17): that one sleeps ten seconds on every 5xx, its errors carry the body of
//! the answer, which may hold what people wrote, and its types turn away servers that leave a field out.

mod client;
mod markup;
mod poll;
mod secret;
mod send;
mod setup;
mod split;
mod take;
pub mod topics;
mod update;
mod webhook;

pub use client::Health;
pub use secret::Secret;
pub use setup::{CommandList, SetupError};
pub use webhook::{PATH, webhook};

use crate::{
    app::port::Clock,
    domain::{ids::Lang, time::Time},
};
use client::Api;
use std::{
    collections::HashMap,
    fmt,
    sync::{Arc, Mutex, OnceLock, PoisonError},
};
use tokio::sync::Semaphore;
use update::Reader;

/// Telegram's own Bot API server.
pub const API_URL: &str = "https://api.telegram.org";

/// How many taps may wait for their acknowledgement at once. More go without: it only stops a spinner.
const ANSWERS_AT_ONCE: usize = 256;

/// Finds the language of ours that a device's language code (`pt-br`) asks for.
pub type LangHint = Arc<dyn Fn(&str) -> Option<Lang> + Send + Sync>;

/// What the channel needs to know.
#[derive(Clone)]
pub struct TelegramConfig {
    /// The bot's token.
    pub token: Secret,
    /// The Bot API server: [`API_URL`] or any other.
    pub api_url: String,
    /// How updates come in.
    pub mode: Mode,
    /// The id of the advisors' forum group, where there is one.
    pub desk_group: Option<i64>,
    /// From a device's language code to a language of ours.
    pub lang_hint: LangHint,
}

/// How updates come in.
#[derive(Clone, Debug)]
pub enum Mode {
    /// We ask for them.
    Polling,
    /// Telegram brings them.
    Webhook {
        /// The whole public address of [`webhook`]'s route.
        url: String,
        /// What Telegram shows with every update, 1 to 256 of `[A-Za-z0-9_-]`.
        secret: Secret,
    },
}

/// The configuration cannot be used.
#[derive(Debug, PartialEq, Eq, thiserror::Error)]
pub enum BadConfig {
    /// The token has the wrong shape.
    #[error("TELOXIDE_TOKEN is not a bot token: it looks like 123456:ABC-def, as @BotFather gives it")]
    Token,
    /// The server's address is none.
    #[error("TELEGRAM_API_URL is not a web address: write it like https://api.telegram.org")]
    ApiUrl,
    /// The webhook's secret has the wrong shape.
    #[error("the webhook secret must be 1 to 256 letters, digits, _ or -")]
    WebhookSecret,
}

/// The channel. Cheap to share.
pub struct Telegram {
    api: Arc<Api>,
    mode: Mode,
    desk_group: Option<i64>,
    lang_hint: LangHint,
    clock: Arc<dyn Clock>,
    name: OnceLock<String>,
    desk: OnceLock<Arc<dyn topics::DeskInlet>>,
    answers: Arc<Semaphore>,
    /// By chat, the message that holds a "share my place" button and must go once the person has answered.
    pins: Mutex<HashMap<i64, i64>>,
}

impl Telegram {
    /// Makes the channel. Nothing is sent yet: `poll` and `set_up` do that, and try until it works.
    pub fn new(config: TelegramConfig, clock: Arc<dyn Clock>) -> Result<Arc<Self>, BadConfig> {
        let TelegramConfig { token, api_url, mode, desk_group, lang_hint } = config;
        if let Mode::Webhook { secret, .. } = &mode
            && !secret.is_header_safe()
        {
            return Err(BadConfig::WebhookSecret);
        }
        Ok(Arc::new(Self {
            api: Arc::new(Api::new(&token, &api_url, clock.clone())?),
            mode,
            desk_group,
            lang_hint,
            clock,
            name: OnceLock::new(),
            desk: OnceLock::new(),
            answers: Arc::new(Semaphore::new(ANSWERS_AT_ONCE)),
            pins: Mutex::default(),
        }))
    }

    /// Returns how the bot fares, for `doctor` and the desk.
    pub fn health(&self) -> Health {
        self.api.health()
    }

    /// Returns the bot's name without the `@`, once Telegram has told it.
    pub fn name(&self) -> Option<&str> {
        self.name.get().map(String::as_str)
    }

    /// Returns what a link into the bot's chat begins with; what is added to it comes back with `/start`.
    pub fn chat_link(&self) -> Option<String> {
        self.name().map(|name| format!("https://t.me/{name}?start="))
    }

    /// Returns true where updates are brought to [`webhook`]; otherwise `poll` must run.
    pub const fn is_webhook(&self) -> bool {
        matches!(self.mode, Mode::Webhook { .. })
    }

    fn now(&self) -> Time {
        self.clock.now()
    }

    fn reader(&self) -> Reader<'_> {
        Reader { lang_hint: &self.lang_hint, desk_group: self.desk_group, at: self.now() }
    }

    fn pins(&self) -> std::sync::MutexGuard<'_, HashMap<i64, i64>> {
        self.pins.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl fmt::Debug for Telegram {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Telegram").field("name", &self.name()).field("mode", &self.mode).finish_non_exhaustive()
    }
}
