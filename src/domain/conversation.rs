//! A conversation: who holds it, and the dialogue state that travels with it.
//!
//! All of it is plain data that is saved and reloaded between every two turns.

use super::{
    ids::{
        Address, AdvisorId, AssetId, ConversationId, CourseId, DialogueName, HandoffId, Lang, Need, NodeName, PersonId,
        SessionId, SlotName,
    },
    post::ChannelKind,
    risk::{Risk, Urgency},
    time::Time,
};
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// Who speaks to the person.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Owner {
    /// The bot.
    #[default]
    Bot,
    /// Nobody yet: waiting for an advisor.
    Queued,
    /// This advisor.
    Human(AdvisorId),
}

impl Owner {
    /// Returns the name of the kind, as files and rows use it.
    pub const fn kind(self) -> &'static str {
        match self {
            Self::Bot => "bot",
            Self::Queued => "queued",
            Self::Human(_) => "human",
        }
    }

    /// Returns the advisor who holds the conversation.
    pub const fn advisor(self) -> Option<AdvisorId> {
        match self {
            Self::Human(id) => Some(id),
            Self::Bot | Self::Queued => None,
        }
    }
}

/// The thread with a person on one channel.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Conversation {
    /// Its id.
    pub id: ConversationId,
    /// Whose it is.
    pub person: PersonId,
    /// The channel that its messages go out by.
    pub channel: ChannelKind,
    /// The person on that channel.
    pub address: Address,
    /// The language the bot speaks.
    pub lang: Lang,
    /// True once the person chose it: from then on nothing we detect changes it.
    pub lang_chosen: bool,
    /// Who speaks.
    pub owner: Owner,
    /// The open handoff.
    pub handoff: Option<HandoffId>,
    /// The worst risk seen and not yet seen to by an advisor.
    pub risk: Risk,
    /// How urgent that is.
    pub urgency: Urgency,
    /// What the engine keeps.
    pub mind: Mind,
    /// Counts changes: a write that was based on an older one is refused.
    pub rev: i64,
    /// The number the next turn gets.
    pub next_seq: i64,
    /// When the silence policy of the question asked falls due.
    pub quiet_at: Option<Time>,
    /// The campaign it came by.
    pub campaign: Option<String>,
    /// When it began.
    pub created_at: Time,
    /// When it last changed.
    pub updated_at: Time,
}

/// What the engine keeps between two turns.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Mind {
    /// The dialogues under way, the innermost last.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub frames: Vec<Frame>,
    /// What is known of the person, by shared slot.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub about: BTreeMap<SlotName, Kept>,
    /// Consents in force.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub consents: BTreeMap<String, bool>,
    /// Assets the person turned down: never offered again.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub declined: Vec<AssetId>,
    /// True where they came by a link in the language we speak: they need not be asked for it, and their words may still
    /// change it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub lang_by_link: bool,
    /// Counts questions asked, so that each has a token of its own.
    #[serde(default)]
    pub asked: u32,
    /// True after the person said stop: nothing is sent unasked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub muted: bool,
    /// True once abuse was spoken of: no unasked follow-up may reveal that we were talked to.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub discreet: bool,
}

/// A dialogue under way.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Frame {
    /// Which.
    pub dialogue: DialogueName,
    /// The hash of the edition of the dialogues that it is in.
    pub hash: String,
    /// Where it stands.
    pub node: NodeName,
    /// How often the question asked was not answered.
    #[serde(default)]
    pub attempt: u32,
    /// How many reminders of the question were sent.
    #[serde(default)]
    pub nudges: u32,
    /// The token of the question asked.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub token: String,
    /// True where a new edition of the dialogue led here and the question was never asked.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub unasked: bool,
    /// What was ticked so far of a several-at-once question; of a question for a place, the places that the answer may mean.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub picked: Vec<String>,
    /// The dialogue's own slots.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub locals: BTreeMap<SlotName, Value>,
    /// The questions that `/back` may go back to: each with what its slot held before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub trail: Vec<Answered>,
}

/// A question answered, as `/back` needs it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Answered {
    /// The question.
    pub node: NodeName,
    /// Its slot.
    pub slot: SlotName,
    /// What the slot held before the answer.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub before: Option<Value>,
}

/// A value that is kept about a person.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Kept {
    /// The value.
    pub value: Value,
    /// When it was said.
    pub at: Time,
}

/// What a slot holds.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Value {
    /// One option.
    One(String),
    /// Several options.
    Some(Vec<String>),
    /// Needs.
    Needs(Vec<Need>),
    /// Words.
    Text(String),
    /// A whole number.
    Number(i64),
    /// A place.
    Area(Area),
    /// An asset.
    Asset(AssetId),
    /// Assets found, best first.
    Matches(Vec<Found>),
    /// An instant.
    Time(Time),
    /// A course.
    Course(CourseId),
    /// Courses found.
    Courses(Vec<CourseId>),
    /// A session of a course.
    Session(SessionId),
    /// Sessions found, the next first.
    Sessions(Vec<SessionId>),
}

/// Where a person is, as far as they told us.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Area {
    /// What to call it: `L9`, `Walton`.
    pub label: String,
    /// Latitude in degrees.
    pub lat: f64,
    /// Longitude in degrees.
    pub lon: f64,
    /// The district's name, where known: `Liverpool`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub district: Option<String>,
    /// The nation: `england`, `wales`, `scotland`, `northern_ireland`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub nation: Option<String>,
    /// True where the point is only the middle of an outcode or a town: distances from it are good to a kilometre or two.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rough: bool,
}

impl Area {
    /// Returns what is kept of it: three decimals, about 100 m, are enough to say what is near, and not at which door somebody lives.
    #[must_use]
    pub fn coarse(self) -> Self {
        let round = |degrees: f64| (degrees * 1_000.0).round() / 1_000.0;
        Self { lat: round(self.lat), lon: round(self.lon), ..self }
    }
}

/// An asset found for a person, with why.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Found {
    /// The asset.
    pub asset: AssetId,
    /// Reason codes, as `pathways match` prints them: `near`, `language:ar`, `free`.
    pub reasons: Vec<String>,
    /// Metres from the person's place.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub distance_m: Option<u32>,
    /// True where that is good to a kilometre or two only.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub rough: bool,
    /// When it next opens or meets.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub next: Option<Time>,
}

impl Conversation {
    /// Begins a conversation with somebody new.
    pub fn begin(
        id: ConversationId,
        person: PersonId,
        channel: ChannelKind,
        address: Address,
        lang: Lang,
        now: Time,
    ) -> Self {
        Self {
            id,
            person,
            channel,
            address,
            lang,
            lang_chosen: false,
            owner: Owner::Bot,
            handoff: None,
            risk: Risk::None,
            urgency: Urgency::None,
            mind: Mind::default(),
            rev: 0,
            next_seq: 1,
            quiet_at: None,
            campaign: None,
            created_at: now,
            updated_at: now,
        }
    }
}
