//! Messages out.
//!
//! A message with buttons that also wants the device's place becomes two, for Telegram takes one keyboard a message: the question
//! with its buttons, then the label alone with the button that shares the place. That second message is deleted once the next
//! one goes out, which takes its keyboard away; after a restart it is forgotten and hides by itself when used. A typed area always works.

use super::{
    Telegram,
    client::{ApiError, CALL},
    markup::{Markup, PIN, numbered},
    split::{LIMIT, split},
};
use crate::{
    app::port::{Channel, Receipt, SendError},
    domain::{
        ids::Address,
        post::{ChannelKind, Keyboard, Outbound, Speaker},
    },
};
use serde::{Deserialize, Serialize};
use std::time::Duration;

/// More place buttons than this are not remembered, so that the memory for them has an end.
const MOST_PINS: usize = 10_000;
/// How long to leave a bot whose token is refused: nobody's message is at fault, and someone must mend it.
const TOKEN_WAIT: Duration = Duration::from_secs(60);

/// Where a message goes.
#[derive(Clone, Copy)]
pub(super) struct To {
    pub(super) chat: i64,
    pub(super) thread: Option<i64>,
}

impl From<i64> for To {
    fn from(chat: i64) -> Self {
        Self { chat, thread: None }
    }
}

#[derive(Serialize)]
struct SendMessage<'a> {
    chat_id: i64,
    #[serde(skip_serializing_if = "Option::is_none")]
    message_thread_id: Option<i64>,
    text: &'a str,
    link_preview_options: NoPreview,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<&'a Markup>,
}

#[derive(Serialize)]
struct EditMessageText<'a> {
    chat_id: i64,
    message_id: i64,
    text: &'a str,
    link_preview_options: NoPreview,
    #[serde(skip_serializing_if = "Option::is_none")]
    reply_markup: Option<&'a Markup>,
}

#[derive(Serialize)]
struct DeleteMessage {
    chat_id: i64,
    message_id: i64,
}

#[derive(Serialize)]
struct NoPreview {
    is_disabled: bool,
}

const NO_PREVIEW: NoPreview = NoPreview { is_disabled: true };

/// All that we keep of a sent message. An answer without it still means that it was taken.
#[derive(Deserialize)]
struct Sent {
    message_id: Option<i64>,
}

#[async_trait::async_trait]
impl Channel for Telegram {
    fn kind(&self) -> ChannelKind {
        ChannelKind::Telegram
    }

    async fn send(&self, to: &Address, _speaker: Speaker, message: &Outbound) -> Result<Receipt, SendError> {
        let chat = to.as_str().parse().map_err(|_| SendError::Gone { why: "address".into() })?;
        let id = self.deliver(chat, message).await.map_err(verdict)?;
        Ok(Receipt(id.map(|id| id.to_string())))
    }
}

impl Telegram {
    async fn deliver(&self, chat: i64, message: &Outbound) -> Result<Option<i64>, ApiError> {
        let markup = message.keyboard.as_ref().and_then(Markup::inline);
        if let Some(id) = self.edit(chat, message, markup.as_ref()).await? {
            return Ok(Some(id));
        }
        let pin = self.pins().get(&chat).copied();
        let id = match (&message.keyboard, markup) {
            (Some(keyboard), Some(markup)) => self.ask(chat, &message.text, keyboard, &markup).await?,
            (Some(keyboard), None) if !keyboard.buttons.is_empty() => {
                self.say(chat, &numbered(&message.text, keyboard), None).await?
            }
            _ => self.say(chat, &message.text, pin.map(|_| Markup::letters()).as_ref()).await?,
        };
        if let Some(pin) = pin {
            self.unpin(chat, pin);
        }
        if let Some(label) = message.keyboard.as_ref().and_then(|keyboard| keyboard.location.as_deref()) {
            self.pin(chat, label).await;
        }
        Ok(id)
    }

    /// Sends words with buttons. Where the buttons are refused, the words matter more: they go again with the labels as a list.
    async fn ask(&self, chat: i64, text: &str, keyboard: &Keyboard, markup: &Markup) -> Result<Option<i64>, ApiError> {
        match self.say(chat, text, Some(markup)).await {
            Err(error) if matches!(error, ApiError::Refused { code: 400, .. }) && !is_gone(&error) => {
                tracing::warn!("Telegram refused the buttons of a question; it went out as a numbered list");
                self.say(chat, &numbered(text, keyboard), None).await
            }
            result => result,
        }
    }

    /// Sends words in as many messages as they need, the last one with `markup`.
    pub(super) async fn say(
        &self,
        to: impl Into<To>,
        text: &str,
        markup: Option<&Markup>,
    ) -> Result<Option<i64>, ApiError> {
        let To { chat: chat_id, thread: message_thread_id } = to.into();
        let parts = split(text, LIMIT);
        let last = parts.len().saturating_sub(1);
        let mut id = None;
        for (n, text) in parts.into_iter().enumerate() {
            let reply_markup = markup.filter(|_| n == last);
            let link_preview_options = NO_PREVIEW;
            let body = SendMessage { chat_id, message_thread_id, text, link_preview_options, reply_markup };
            let sent: Option<Sent> = self.api.call("sendMessage", &body, CALL).await?;
            id = sent.and_then(|sent| sent.message_id);
        }
        Ok(id)
    }

    /// Puts the message in the place of an earlier one. Returns nothing where there is none to replace or it cannot be replaced.
    async fn edit(&self, chat: i64, message: &Outbound, markup: Option<&Markup>) -> Result<Option<i64>, ApiError> {
        let earlier = message.edits.as_deref().and_then(|id| id.parse::<i64>().ok());
        let too_long = message.text.len() > LIMIT && split(&message.text, LIMIT).len() > 1;
        let Some(message_id) = earlier.filter(|_| !too_long) else { return Ok(None) };
        let body = EditMessageText {
            chat_id: chat,
            message_id,
            text: &message.text,
            link_preview_options: NO_PREVIEW,
            reply_markup: markup,
        };
        match self.api.call::<serde::de::IgnoredAny>("editMessageText", &body, CALL).await {
            Ok(_) => Ok(Some(message_id)),
            Err(error) if error.says("message is not modified") => Ok(Some(message_id)),
            Err(ApiError::Refused { code: 400, .. }) => Ok(None),
            Err(error) => Err(error),
        }
    }

    /// Offers the button that shares the device's place. A help only: where it fails, the area can be typed.
    async fn pin(&self, chat: i64, label: &str) {
        let markup = Markup::place(label);
        if let Ok(Some(id)) = self.say(chat, &format!("{PIN}{label}"), Some(&markup)).await {
            let mut pins = self.pins();
            if pins.len() < MOST_PINS {
                pins.insert(chat, id);
            }
        }
    }

    /// Takes that button's message away, beside whatever else goes on.
    fn unpin(&self, chat_id: i64, message_id: i64) {
        self.pins().remove(&chat_id);
        let api = self.api.clone();
        tokio::spawn(async move {
            let body = DeleteMessage { chat_id, message_id };
            let _: Result<serde::de::IgnoredAny, _> = api.call("deleteMessage", &body, CALL).await;
        });
    }
}

/// Returns true where the chat itself is no more.
fn is_gone(error: &ApiError) -> bool {
    ["chat not found", "user not found", "deactivated", "peer_id_invalid", "input_user_deactivated", "user_is_blocked"]
        .into_iter()
        .any(|words| error.says(words))
}

pub(super) fn verdict(error: ApiError) -> SendError {
    let why = match &error {
        ApiError::Refused { code: 403, .. } => "blocked",
        _ if is_gone(&error) => "no_chat",
        ApiError::Refused { code: 400, .. } => "refused",
        ApiError::Flood { after } => return SendError::Retry { after: Some(*after), why: error.to_string() },
        ApiError::Refused { .. } => return SendError::Retry { after: Some(TOKEN_WAIT), why: error.to_string() },
        ApiError::Down { .. } => return SendError::Retry { after: None, why: error.to_string() },
    };
    SendError::Gone { why: why.into() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn refused(code: u16, says: &str) -> SendError {
        verdict(ApiError::Refused { code, says: says.into() })
    }

    #[test]
    fn only_what_can_never_arrive_is_given_up() {
        let gone = |why: &str| SendError::Gone { why: why.into() };
        assert_eq!(refused(403, "forbidden: bot was blocked by the user"), gone("blocked"));
        assert_eq!(refused(400, "bad request: chat not found"), gone("no_chat"));
        assert_eq!(refused(400, "bad request: message is too long"), gone("refused"));
        for code in [401, 404, 409] {
            assert!(matches!(refused(code, "unauthorized"), SendError::Retry { .. }), "{code}");
        }
        assert!(matches!(verdict(ApiError::Down { why: "timeout".into() }), SendError::Retry { after: None, .. }));
    }
}
