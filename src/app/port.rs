//! What the floors above must bring: a way out to people, and a clock.
//!
//! Nothing here knows a particular channel.

use crate::domain::{
    ids::{Address, ConversationId, RowId},
    post::{ChannelKind, Inbound, Outbound, Speaker},
    time::Time,
};
use std::time::Duration;

/// A way out to people.
#[async_trait::async_trait]
pub trait Channel: Send + Sync {
    /// Returns which kind it is.
    fn kind(&self) -> ChannelKind;

    /// Sends one message. It may be called again with the same message after a crash or an error that hid
    /// whether it got through: delivery is at least once.
    async fn send(&self, to: &Address, speaker: Speaker, message: &Outbound) -> Result<Receipt, SendError>;
}

/// The channel's own id of a message it took.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Receipt(pub Option<String>);

/// Why a message was not taken. `why` is a short code for logs and the desk and never holds anything of the message.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum SendError {
    /// Worth another try, not before `after` where the channel said so.
    #[error("try again: {why}")]
    Retry {
        /// How long the channel asks us to wait.
        after: Option<Duration>,
        /// A short code: `429`, `503`, `timeout`, `nonsense`.
        why: String,
    },
    /// It will never get there: the person blocked the bot, the chat is gone, the message is refused.
    #[error("cannot be delivered: {why}")]
    Gone {
        /// A short code: `blocked`, `refused`.
        why: String,
    },
}

/// Where channels bring what people sent. The application is one; tests have their own.
#[async_trait::async_trait]
pub trait Inlet: Send + Sync {
    /// Takes one message. When it returns `Ok` the message and its answer are durable, and only then may the
    /// channel acknowledge it. On `Err` the channel keeps the message and tries again: a second copy is known as one.
    async fn receive(&self, inbound: Inbound) -> Result<Received, NotNow>;

    /// Takes what an advisor sent from `chat`, their own, and returns what to answer there. As with [`Self::receive`] it
    /// may come twice, and comes again on `Err`. Whoever has no desk passes it.
    async fn for_desk(&self, _chat: &Address, _what: ForDesk) -> Result<Option<Outbound>, NotNow> {
        Ok(None)
    }
}

/// What an advisor sends from their own chat. It is no conversation with a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ForDesk {
    /// They opened the chat by a link of the desk.
    Link {
        /// The link's secret.
        token: String,
    },
    /// They pressed the button that says that they have seen an alert.
    Seen {
        /// The alert.
        alert: RowId,
        /// The message with the button, as the channel names it.
        message: String,
    },
}

/// The token of the button below an alert. No question has it: those are letters and digits.
pub const ALERT_BUTTON: &str = "!alert";

/// What became of a message.
#[derive(Clone, Debug, PartialEq)]
pub struct Received {
    /// The conversation it belongs to.
    pub conversation: ConversationId,
    /// The number of the last turn that is kept.
    pub last_seq: i64,
    /// True where it had come before and nothing was done.
    pub duplicate: bool,
    /// What the bot answered, in order. Channels that are pushed get it by the outbox and ignore it here.
    pub said: Vec<Outbound>,
}

/// The message could not be kept: the database is out of reach or full. Nothing was done.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("the message could not be kept just now: {0}")]
pub struct NotNow(pub String);

/// The time. Tests hold one that they advance.
pub trait Clock: Send + Sync {
    /// Returns the time now.
    fn now(&self) -> Time;
}
