//! The wire forms: what comes in from a channel and what goes out to one. Nothing here knows a dialogue.

use super::{
    ids::{Address, Lang},
    time::Time,
};
use serde::{Deserialize, Serialize};

/// A kind of channel.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ChannelKind {
    /// The web chat.
    Web,
    /// A Telegram bot.
    Telegram,
    /// `pathways chat`.
    Terminal,
}

impl ChannelKind {
    /// Returns the name used in rows.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Web => "web",
            Self::Telegram => "telegram",
            Self::Terminal => "terminal",
        }
    }

    /// Reads the name used in rows.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Web, Self::Telegram, Self::Terminal].into_iter().find(|kind| kind.as_str() == text)
    }

    /// Returns true where answers that identify a person may be asked: nobody but us carries the words.
    pub const fn is_private(self) -> bool {
        matches!(self, Self::Web | Self::Terminal)
    }

    /// Returns true where we must push each message out. The web chat pulls: its turns are its outbox.
    pub const fn is_pushed(self) -> bool {
        matches!(self, Self::Telegram)
    }
}

/// One thing a person sent, made the same for every channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Inbound {
    /// Where it came from.
    pub channel: ChannelKind,
    /// Who, on that channel.
    pub address: Address,
    /// The channel's own id of this message. A second one with the same id is the same message.
    pub external_id: String,
    /// What was sent.
    pub body: Body,
    /// The language the person's device asks for, where it is one of ours.
    pub lang_hint: Option<Lang>,
    /// True where that is the language of the link or poster that they came by, false where only their device says so.
    pub lang_by_link: bool,
    /// The campaign that the first message came by: an opaque id of at most 64 `[A-Za-z0-9_-]`.
    pub campaign: Option<String>,
    /// What the channel needs to answer beside the reply: on Telegram the id of the message whose button was tapped.
    pub reply_ref: Option<String>,
    /// When we got it.
    pub at: Time,
}

/// What was sent.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Body {
    /// The door was opened: `/start`, or the web page for the first time.
    Start,
    /// Words.
    Text(String),
    /// Words that replace earlier ones.
    Edited(String),
    /// Buttons of the question that carried `token`. Reserved options start with `!`: see [`option`].
    Chose {
        /// The question's token.
        token: String,
        /// The options chosen: one, or several from a form with boxes to tick.
        options: Vec<String>,
    },
    /// One box of a several-at-once question was ticked or unticked.
    Toggled {
        /// The question's token.
        token: String,
        /// The option.
        option: String,
    },
    /// A place on the map, in degrees of WGS 84.
    Location {
        /// Latitude.
        lat: f64,
        /// Longitude.
        lon: f64,
    },
    /// A telephone number given by the channel's own means.
    Contact {
        /// The number as given.
        phone: String,
    },
    /// Something we cannot read: a sticker, a voice note, a picture. `kind` is the channel's name for it.
    Other {
        /// The channel's name for it: `voice`, `sticker`.
        kind: String,
        /// Words that came with it.
        caption: Option<String>,
    },
}

/// Options every question may carry besides its own.
pub mod option {
    /// "That's all", on a several-at-once question.
    pub const DONE: &str = "!done";
    /// "Skip this".
    pub const SKIP: &str = "!skip";
    /// "None of these", on a list.
    pub const NONE: &str = "!none";
}

/// Who says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Speaker {
    /// The person.
    Person,
    /// The bot.
    Bot,
    /// An advisor.
    Advisor,
    /// A line about the conversation, for the desk only.
    System,
}

impl Speaker {
    /// Returns the name used in rows.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Bot => "bot",
            Self::Advisor => "advisor",
            Self::System => "system",
        }
    }

    /// Reads the name used in rows.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Person, Self::Bot, Self::Advisor, Self::System].into_iter().find(|s| s.as_str() == text)
    }
}

/// One message to a person, rendered in their language: exactly what they will see.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Outbound {
    /// The words. Plain text with line breaks, no markup; links stand as they are.
    pub text: String,
    /// The language of the words.
    pub lang: Lang,
    /// The buttons, where it asks.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub keyboard: Option<Keyboard>,
    /// True for words that must reach the person whoever holds the conversation: the crisis family.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub urgent: bool,
    /// The earlier message that this one replaces, as the channel named it in [`Inbound::reply_ref`].
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub edits: Option<String>,
}

/// The buttons of one question.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Keyboard {
    /// The question's token: an answer carries it back, so that an old button is known as old.
    pub token: String,
    /// True where several may be chosen: buttons toggle, and [`option::DONE`] goes on.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub several: bool,
    /// The buttons, in order.
    pub buttons: Vec<Button>,
    /// The label of a button that shares the device's place, where the question wants one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// True where the person may also write in their own words (a hint for the page's text box).
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub text: bool,
}

/// One button.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Button {
    /// What it answers.
    pub option: String,
    /// What it says.
    pub label: String,
    /// True where it is ticked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub picked: bool,
}
