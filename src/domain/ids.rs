//! Ids. All but the ones that come from a feed are UUIDv7, so that rows written together lie together.
//!
//! This is the program's one home of randomness besides secrets: the engine never makes an id.

use super::time::Time;
use serde::{Deserialize, Serialize};
use std::{fmt, str::FromStr, sync::Arc};
use uuid::{NoContext, Timestamp, Uuid};

macro_rules! uuid_ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Uuid);

        impl $name {
            /// Makes a new id that sorts by `now`.
            pub fn new(now: Time) -> Self {
                let ms = now.millis().max(0).unsigned_abs();
                let stamp = Timestamp::from_unix(NoContext, ms / 1000, (ms % 1000) as u32 * 1_000_000);
                Self(Uuid::new_v7(stamp))
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.fmt(f)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, concat!(stringify!($name), "({})"), self.0)
            }
        }

        impl FromStr for $name {
            type Err = uuid::Error;
            fn from_str(text: &str) -> Result<Self, Self::Err> {
                Uuid::from_str(text).map(Self)
            }
        }
    )*};
}

uuid_ids! {
    /// A person we help.
    PersonId,
    /// A thread with a person.
    ConversationId,
    /// One utterance kept.
    TurnId,
    /// A conversation held for a human.
    HandoffId,
    /// A Pathways Advisor.
    AdvisorId,
    /// A message on its way out.
    OutboxId,
    /// A timer that is a row.
    TimerId,
    /// Something to learn.
    CourseId,
    /// One dated sitting of a course.
    SessionId,
    /// Any other row of its own: a note, an alert, a referral, an audit line.
    RowId,
}

impl ConversationId {
    /// Returns the short code by which advisors speak of a conversation: it says nothing about the person.
    pub fn code(self) -> String {
        let text = self.to_string().to_uppercase();
        let tail = text.get(text.len().saturating_sub(6)..).unwrap_or_default();
        let (one, two) = tail.split_at_checked(3).unwrap_or((tail, ""));
        format!("{one}-{two}")
    }
}

macro_rules! name_ids {
    ($($(#[$doc:meta])* $name:ident),* $(,)?) => {$(
        $(#[$doc])*
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(transparent)]
        pub struct $name(Arc<str>);

        impl $name {
            /// Wraps a text without looking at it: whoever reads it from a file or a stranger checks it first.
            pub fn new(text: impl AsRef<str>) -> Self {
                Self(Arc::from(text.as_ref()))
            }
            /// Returns the text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(&self.0)
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}", &self.0)
            }
        }

        impl From<&str> for $name {
            fn from(text: &str) -> Self {
                Self::new(text)
            }
        }

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl AsRef<str> for $name {
            fn as_ref(&self) -> &str {
                &self.0
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }
    )*};
}

name_ids! {
    /// A locale tag, as the folder below `locales/` is called: `en`, `zh-Hans`.
    Lang,
    /// What matters to a person, from the list in `data/needs.yaml`.
    Need,
    /// A community offer, by the id its feed gives it.
    AssetId,
    /// An authored dialogue.
    DialogueName,
    /// A place in a dialogue.
    NodeName,
    /// A typed answer.
    SlotName,
    /// A person on one channel: a Telegram chat id, a web session.
    Address,
}

/// Makes a secret: 256 random bits in hexadecimal.
#[allow(clippy::disallowed_methods, reason = "the home of randomness")]
pub fn secret() -> String {
    use std::fmt::Write;
    let bits: [u8; 32] = rand::random();
    bits.iter().fold(String::with_capacity(64), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

/// Makes the name of a campaign: six letters and digits at random, none of which is taken for another on paper.
#[allow(clippy::disallowed_methods, reason = "the home of randomness")]
pub fn campaign_name() -> String {
    const SIGNS: [char; 31] = [
        'a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'j', 'k', 'm', 'n', 'p', 'q', 'r', 's', 't', 'u', 'v', 'w', 'x', 'y',
        'z', '2', '3', '4', '5', '6', '7', '8', '9',
    ];
    let signs: [u16; 6] = rand::random();
    signs.iter().filter_map(|sign| SIGNS.get(usize::from(*sign) % SIGNS.len())).collect()
}
