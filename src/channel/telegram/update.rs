//! An update, read: what a person sent, or a note that it is nothing for us.
//!
//! Only the fields that we use are typed; the rest is skipped unparsed. What cannot be read at all is passed by its id and kind:
//! it must never hold up the line, and its content must never reach a log.

use super::{
    LangHint,
    topics::{DeskBody, DeskMessage, Thread},
};
use crate::{
    app::port::{ALERT_BUTTON, ForDesk},
    domain::{
        campaign::DESK_LINK,
        ids::{Address, RowId},
        post::{Body, ChannelKind, Inbound},
        time::Time,
    },
};
use serde::{Deserialize, de::IgnoredAny};
use serde_json::value::RawValue;
use std::collections::BTreeMap;

/// The kinds of update that we ask for.
pub(super) const WANTED: [&str; 3] = ["message", "edited_message", "callback_query"];

/// An update, read.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Read {
    /// Telegram's id of it, absent where even that could not be read.
    pub(super) id: Option<i64>,
    /// What it is.
    pub(super) what: What,
}

/// What an update is.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum What {
    /// A person sent something.
    Person {
        /// What.
        inbound: Inbound,
        /// The tap to acknowledge.
        tap: Option<String>,
    },
    /// An advisor sent something to the desk from their own chat.
    Advisor {
        /// The chat.
        chat: Address,
        /// What.
        what: ForDesk,
        /// The tap to acknowledge.
        tap: Option<String>,
    },
    /// Someone wrote in the advisors' group.
    Desk(DeskMessage),
    /// Nothing for us: its kind, for the log.
    Passed(String),
}

/// What it takes to read.
#[derive(Clone, Copy)]
pub(super) struct Reader<'a> {
    /// From a device's language code to a language of ours.
    pub(super) lang_hint: &'a LangHint,
    /// The advisors' group.
    pub(super) desk_group: Option<i64>,
    /// The time.
    pub(super) at: Time,
}

/// A line in which updates keep their order.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Line {
    /// A person's chat.
    Person(Address),
    /// A topic of the advisors' group.
    Topic(Option<Thread>),
    /// Passed ones need no order.
    Nobody,
}

impl Read {
    /// Returns the line that it must be taken in.
    pub(super) fn line(&self) -> Line {
        match &self.what {
            What::Person { inbound, .. } => Line::Person(inbound.address.clone()),
            What::Advisor { chat, .. } => Line::Person(chat.clone()),
            What::Desk(message) => Line::Topic(message.thread),
            What::Passed(_) => Line::Nobody,
        }
    }
}

#[derive(Deserialize)]
struct Head {
    update_id: i64,
}

#[derive(Deserialize)]
struct Update {
    message: Option<Message>,
    edited_message: Option<Message>,
    callback_query: Option<Callback>,
}

#[derive(Deserialize)]
struct Message {
    #[serde(default)]
    message_id: i64,
    message_thread_id: Option<i64>,
    forum_topic_closed: Option<IgnoredAny>,
    forum_topic_reopened: Option<IgnoredAny>,
    chat: Chat,
    from: Option<User>,
    text: Option<String>,
    caption: Option<String>,
    location: Option<Location>,
    contact: Option<Contact>,
}

#[derive(Deserialize)]
struct Chat {
    id: i64,
    #[serde(rename = "type", default)]
    kind: String,
}

#[derive(Deserialize)]
struct User {
    id: i64,
    #[serde(default)]
    is_bot: bool,
    language_code: Option<String>,
}

#[derive(Deserialize)]
struct Location {
    latitude: f64,
    longitude: f64,
}

#[derive(Deserialize)]
struct Contact {
    phone_number: String,
    user_id: Option<i64>,
}

#[derive(Deserialize)]
struct Callback {
    id: String,
    from: User,
    message: Option<Tapped>,
    data: Option<String>,
}

/// The message whose button was tapped: of an old one Telegram gives no more than this.
#[derive(Deserialize)]
struct Tapped {
    message_id: Option<i64>,
    chat: Chat,
}

/// A message's fields, where only their names matter.
#[derive(Deserialize)]
struct Names {
    message: Option<BTreeMap<String, IgnoredAny>>,
}

/// What a message may hold that we cannot read; the first that fits names it.
const UNREADABLE: [&str; 22] = [
    "animation",
    "audio",
    "voice",
    "video_note",
    "video",
    "photo",
    "sticker",
    "document",
    "poll",
    "dice",
    "contact",
    "story",
    "paid_media",
    "checklist",
    "game",
    "invoice",
    "giveaway",
    "giveaway_winners",
    "users_shared",
    "chat_shared",
    "web_app_data",
    "passport_data",
];

impl Reader<'_> {
    /// Reads one update.
    pub(super) fn read(self, raw: &RawValue) -> Read {
        let text = raw.get();
        let Ok(Head { update_id }) = serde_json::from_str(text) else {
            return Read { id: None, what: What::Passed("unreadable".into()) };
        };
        let what = match serde_json::from_str::<Update>(text) {
            Ok(update) => Reading { reader: self, text, update_id }.what(update),
            Err(_) => What::Passed("unreadable".into()),
        };
        Read { id: Some(update_id), what }
    }
}

struct Reading<'a> {
    reader: Reader<'a>,
    text: &'a str,
    update_id: i64,
}

impl Reading<'_> {
    fn what(&self, update: Update) -> What {
        match update {
            Update { message: Some(message), .. } if Some(message.chat.id) == self.reader.desk_group => {
                self.desk(message)
            }
            Update { message: Some(message), .. } => self.message(message),
            Update { edited_message: Some(message), .. } => self.edited(message),
            Update { callback_query: Some(tap), .. } => self.tap(tap),
            _ => What::Passed(self.kind()),
        }
    }

    /// What the bot itself does in the group comes back as messages too, and is passed.
    fn desk(&self, message: Message) -> What {
        let body = match &message {
            Message { text: Some(text), .. } => DeskBody::Text(words(text)),
            Message { forum_topic_closed: Some(_), .. } => DeskBody::Closed,
            Message { forum_topic_reopened: Some(_), .. } => DeskBody::Reopened,
            _ => match self.unreadable() {
                Some(kind) => DeskBody::Other { kind },
                None => return What::Passed("service".into()),
            },
        };
        match message.from {
            Some(from) if !from.is_bot => What::Desk(DeskMessage {
                external_id: self.update_id.to_string(),
                thread: message.message_thread_id.map(Thread),
                from: from.id,
                message_id: message.message_id,
                body,
            }),
            _ => What::Passed("desk".into()),
        }
    }

    fn message(&self, message: Message) -> What {
        let Message { chat, from, text, caption, location, contact, .. } = message;
        let from = match from {
            Some(from) if chat.is_person() && !from.is_bot => from,
            _ => return What::Passed(chat.kind),
        };
        let mut campaign = None;
        let body = if let Some(text) = text {
            match start(&text) {
                Some(Started::Plain) => Body::Start,
                Some(Started::Campaign(name)) => {
                    if let Some(token) = name.strip_prefix(DESK_LINK) {
                        let what = ForDesk::Link { token: token.to_owned() };
                        return What::Advisor { chat: address(&chat), what, tap: None };
                    }
                    campaign = Some(name);
                    Body::Start
                }
                Some(Started::Words(said)) => Body::Text(said),
                None => Body::Text(words(&text)),
            }
        } else if let Some(Location { latitude: lat, longitude: lon }) = location {
            Body::Location { lat, lon }
        } else if let Some(contact) = contact.filter(|c| c.user_id == Some(from.id)) {
            Body::Contact { phone: contact.phone_number }
        } else if let Some(kind) = self.unreadable() {
            Body::Other { kind, caption: caption.map(clean) }
        } else {
            return What::Passed("service".into());
        };
        What::Person { inbound: Inbound { campaign, ..self.inbound(&chat, &from, body) }, tap: None }
    }

    /// Words mended, below a picture too, are read as words. A live location moves by edits: that says nothing.
    fn edited(&self, message: Message) -> What {
        let Message { chat, from, text, caption, .. } = message;
        match (from, text.or(caption)) {
            (Some(from), Some(words)) if chat.is_person() && !from.is_bot => {
                What::Person { inbound: self.inbound(&chat, &from, Body::Edited(clean(words))), tap: None }
            }
            _ => What::Passed("edited".into()),
        }
    }

    fn tap(&self, tap: Callback) -> What {
        let Callback { id, from, message, data } = tap;
        let Some(Tapped { message_id, chat }) = message.filter(|m| m.chat.is_person()) else {
            return What::Passed("callback_query".into());
        };
        let body = answer(data.as_deref().unwrap_or_default());
        if let (Some(alert), Some(message)) = (alert(&body), message_id) {
            let what = ForDesk::Seen { alert, message: message.to_string() };
            return What::Advisor { chat: address(&chat), what, tap: Some(id) };
        }
        let inbound = Inbound { reply_ref: message_id.map(|id| id.to_string()), ..self.inbound(&chat, &from, body) };
        What::Person { inbound, tap: Some(id) }
    }

    fn inbound(&self, chat: &Chat, from: &User, body: Body) -> Inbound {
        Inbound {
            channel: ChannelKind::Telegram,
            address: address(chat),
            external_id: self.update_id.to_string(),
            body,
            lang_by_link: false,
            lang_hint: from.language_code.as_deref().and_then(|code| (self.reader.lang_hint)(code)),
            campaign: None,
            reply_ref: None,
            at: self.reader.at,
        }
    }

    /// Names what the message holds, where it is something a person sent and not a line of the service.
    fn unreadable(&self) -> Option<String> {
        let Names { message } = serde_json::from_str(self.text).ok()?;
        let message = message?;
        UNREADABLE.into_iter().find(|kind| message.contains_key(*kind)).map(str::to_owned)
    }

    /// Names the update, whose kind we did not ask for.
    fn kind(&self) -> String {
        let names = serde_json::from_str::<BTreeMap<String, IgnoredAny>>(self.text).unwrap_or_default();
        names.into_keys().find(|name| name != "update_id").unwrap_or_else(|| "empty".into())
    }
}

impl Chat {
    /// Groups have negative ids, so an id alone tells where a server leaves the kind out.
    fn is_person(&self) -> bool {
        self.kind == "private" || (self.kind.is_empty() && self.id > 0)
    }
}

/// Reads a button's data. What is not ours, or of an older form, answers no question: the engine says so.
fn answer(data: &str) -> Body {
    let mut parts = data.splitn(3, ':');
    match (parts.next(), parts.next(), parts.next()) {
        (Some("v1"), Some(token), Some(option)) => match option.strip_prefix('~') {
            Some(option) => Body::Toggled { token: token.into(), option: option.into() },
            None => Body::Chose { token: token.into(), options: vec![option.into()] },
        },
        _ => Body::Chose { token: String::new(), options: Vec::new() },
    }
}

/// Returns the alert whose button this is.
fn alert(body: &Body) -> Option<RowId> {
    match body {
        Body::Chose { token, options } if token == ALERT_BUTTON => options.first()?.parse().ok(),
        _ => None,
    }
}

fn address(chat: &Chat) -> Address {
    Address::new(chat.id.to_string())
}

/// What stands behind `/start`.
enum Started {
    Plain,
    Campaign(String),
    /// What no link can hold, so the person wrote it: it may be what they came to say.
    Words(String),
}

/// Reads `/start CAMPAIGN`, where the words are that command.
fn start(text: &str) -> Option<Started> {
    let (command, rest) = split_command(text)?;
    let payload = rest.trim();
    let is_plain = payload.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'-'));
    command.eq_ignore_ascii_case("/start").then(|| match payload.len() {
        0 => Started::Plain,
        1..=64 if is_plain => Started::Campaign(payload.to_owned()),
        _ if is_plain => Started::Plain,
        _ => Started::Words(clean(payload.to_owned())),
    })
}

/// Takes the bot's name off a command: `/human@t_bot` is `/human`.
fn words(text: &str) -> String {
    match split_command(text) {
        Some((command, rest)) => clean(format!("{command}{rest}")),
        None => clean(text.to_owned()),
    }
}

/// Splits `/human@t_bot please` into `/human` and ` please`.
fn split_command(text: &str) -> Option<(&str, &str)> {
    let end = text.find(char::is_whitespace).unwrap_or(text.len());
    let (command, rest) = text.split_at(end);
    let command = command.split_once('@').map_or(command, |(command, _)| command);
    let name = command.strip_prefix('/')?;
    let is_command = !name.is_empty() && name.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'_');
    is_command.then_some((command, rest))
}

/// Takes out NUL, which a database may refuse.
fn clean(text: String) -> String {
    if text.contains('\0') { text.replace('\0', "") } else { text }
}

#[cfg(test)]
mod tests;
