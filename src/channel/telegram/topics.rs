//! The advisors' forum group: a topic for each handoff.
//!
//! The bot must be an administrator there who may manage topics, or it neither makes them nor sees what advisors write. Telegram takes
//! about twenty messages a minute for the whole group, so whoever relays puts several turns in one [`Topics::post`].
//!
//! Must not know: who an advisor is, and what a handoff is. It carries words and names the Telegram account they came from.

use super::{
    Telegram,
    client::{ApiError, CALL},
    send::{To, verdict},
};
use crate::{
    app::port::{NotNow, Receipt, SendError},
    domain::ids::Address,
};
use serde::{Deserialize, Serialize, de::IgnoredAny};
use std::sync::Arc;

/// The longest name of a topic, in UTF-16 units.
const LONGEST_NAME: usize = 128;

/// A topic of the group.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Thread(pub i64);

/// What someone wrote in the group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskMessage {
    /// Telegram's id of it: a second one with the same id is the same message.
    pub external_id: String,
    /// The topic, absent in the general one.
    pub thread: Option<Thread>,
    /// The Telegram account that wrote it.
    pub from: i64,
    /// Its id in the group, for [`Topics::copy_to`].
    pub message_id: i64,
    /// What it is.
    pub body: DeskBody,
}

/// What was written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskBody {
    /// Words. A command such as `/close` is words too, without the bot's name.
    Text(String),
    /// A voice note, a picture, a file: it can be copied to the person.
    Other {
        /// Telegram's name for it.
        kind: String,
    },
    /// The topic was closed by hand.
    Closed,
    /// The topic was opened again by hand.
    Reopened,
}

/// Where the group's messages are brought. On `Err` they come again, as with [`crate::app::port::Inlet`].
#[async_trait::async_trait]
pub trait DeskInlet: Send + Sync {
    /// Takes one message. When it returns `Ok` it is durable, or nothing to keep.
    async fn hear(&self, message: DeskMessage) -> Result<(), NotNow>;
}

/// Why something could not be done in a topic.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TopicError {
    /// Somebody deleted the topic: make a new one and tell its story again.
    #[error("the topic was deleted")]
    Deleted,
    /// It could not be sent.
    #[error(transparent)]
    Send(#[from] SendError),
}

/// The group.
#[derive(Clone)]
pub struct Topics {
    telegram: Arc<Telegram>,
    group: i64,
}

#[derive(Serialize)]
struct CreateForumTopic<'a> {
    chat_id: i64,
    name: &'a str,
}

#[derive(Deserialize)]
struct ForumTopic {
    message_thread_id: i64,
}

#[derive(Serialize)]
struct InTopic {
    chat_id: i64,
    message_thread_id: i64,
}

#[derive(Serialize)]
struct CopyMessage {
    chat_id: i64,
    from_chat_id: i64,
    message_id: i64,
}

#[derive(Deserialize)]
struct Copied {
    message_id: i64,
}

impl Telegram {
    /// Returns the advisors' group, where one is configured.
    pub fn topics(self: &Arc<Self>) -> Option<Topics> {
        self.desk_group.map(|group| Topics { telegram: self.clone(), group })
    }

    /// Brings the group's messages to `inlet` from now on. Until then, and for ever without it, they are passed.
    /// Returns false where another was there first.
    pub fn hear_desk(&self, inlet: Arc<dyn DeskInlet>) -> bool {
        self.desk.set(inlet).is_ok()
    }
}

impl Topics {
    /// Makes a topic. Too long a name is cut.
    pub async fn open(&self, name: &str) -> Result<Thread, SendError> {
        let body = CreateForumTopic { chat_id: self.group, name: cut(name) };
        let topic: ForumTopic = self.telegram.api.call("createForumTopic", &body, CALL).await.map_err(verdict)?;
        Ok(Thread(topic.message_thread_id))
    }

    /// Writes in a topic, in as many messages as the words need.
    pub async fn post(&self, thread: Thread, text: &str) -> Result<Receipt, TopicError> {
        let to = To { chat: self.group, thread: Some(thread.0) };
        let id = self.telegram.say(to, text, None).await.map_err(topic_error)?;
        Ok(Receipt(id.map(|id| id.to_string())))
    }

    /// Copies a message of the group to a person, without the advisor's name: a voice note, a picture.
    pub async fn copy_to(&self, person: &Address, message_id: i64) -> Result<Receipt, SendError> {
        let chat_id = person.as_str().parse().map_err(|_| SendError::Gone { why: "address".into() })?;
        let body = CopyMessage { chat_id, from_chat_id: self.group, message_id };
        let copied: Copied = self.telegram.api.call("copyMessage", &body, CALL).await.map_err(verdict)?;
        Ok(Receipt(Some(copied.message_id.to_string())))
    }

    /// Closes a topic. One that is closed already is well.
    pub async fn close(&self, thread: Thread) -> Result<(), TopicError> {
        self.turn("closeForumTopic", thread).await
    }

    /// Opens a closed topic again. One that is open already is well.
    pub async fn reopen(&self, thread: Thread) -> Result<(), TopicError> {
        self.turn("reopenForumTopic", thread).await
    }

    async fn turn(&self, method: &'static str, Thread(message_thread_id): Thread) -> Result<(), TopicError> {
        let body = InTopic { chat_id: self.group, message_thread_id };
        match self.telegram.api.call::<IgnoredAny>(method, &body, CALL).await {
            Ok(_) => Ok(()),
            Err(error) if error.says("topic_not_modified") => Ok(()),
            Err(error) => Err(topic_error(error)),
        }
    }
}

fn topic_error(error: ApiError) -> TopicError {
    let deleted = ["thread not found", "topic_id_invalid", "topic_deleted"].into_iter().any(|words| error.says(words));
    if deleted { TopicError::Deleted } else { TopicError::Send(verdict(error)) }
}

/// Cuts a name to what Telegram takes.
fn cut(name: &str) -> &str {
    super::split::split(name, LONGEST_NAME).first().copied().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_cut_where_it_is_too_long() {
        assert_eq!(cut("Waiting: loneliness"), "Waiting: loneliness");
        assert_eq!(cut(&"é".repeat(200)).chars().count(), 128);
    }

    #[test]
    fn a_deleted_topic_is_told_from_other_refusals() {
        let refused = |says: &str| topic_error(ApiError::Refused { code: 400, says: says.into() });
        assert_eq!(refused("bad request: message thread not found"), TopicError::Deleted);
        assert_eq!(refused("bad request: topic_id_invalid"), TopicError::Deleted);
        assert_eq!(refused("bad request: x"), TopicError::Send(SendError::Gone { why: "refused".into() }));
    }
}
