//! One utterance kept: the transcript is what the person said and saw, word for word.

use super::{
    ids::{AdvisorId, ConversationId, TurnId},
    post::{ChannelKind, Outbound, Speaker},
    time::Time,
};
use serde::{Deserialize, Serialize};

/// One utterance kept.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Turn {
    /// Its id.
    pub id: TurnId,
    /// The conversation.
    pub conversation: ConversationId,
    /// Its place in the conversation, from 1 on, without gaps.
    pub seq: i64,
    /// When.
    pub at: Time,
    /// Who.
    pub speaker: Speaker,
    /// Which advisor, where one spoke.
    pub advisor: Option<AdvisorId>,
    /// The channel it came or went by.
    pub channel: ChannelKind,
    /// The channel's id of an inbound message; unique within the channel.
    pub external_id: Option<String>,
    /// What it was: `text`, `chose`, `toggled`, `edited`, `location`, `contact`, `other`, `start`, `message`, `note`.
    pub kind: String,
    /// The words: as said, or the label of the button tapped, or as the person saw them.
    pub text: String,
    /// What went out, with its buttons.
    pub message: Option<Outbound>,
    /// The Fluent messages that it was rendered from: `loneliness-need`.
    pub said: Vec<String>,
    /// What the bot made of the words and by which rules, as JSON: see `understanding::Reading`.
    pub reading: Option<String>,
}
