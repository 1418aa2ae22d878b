//! What a step decides: consequences, each carried out in exactly one place (`app::apply`).

use super::script::Edge;
use crate::{
    domain::{
        conversation::{Conversation, Found, Value},
        ids::{AssetId, DialogueName, Lang, Need, SessionId, SlotName},
        learning::{Place, Sitting},
        risk::{Risk, Urgency},
        time::Time,
    },
    understanding::Reading,
};
use std::{collections::BTreeMap, sync::Arc};

/// What came of one event.
#[derive(Clone, Debug)]
pub struct Step {
    /// The conversation afterwards.
    pub conversation: Conversation,
    /// The consequences, in order.
    pub effects: Vec<Effect>,
    /// What was made of the person's words.
    pub reading: Option<Reading>,
    /// The labels of the buttons that were tapped, for the transcript.
    pub chosen: Vec<Label>,
    /// The edges walked, in order.
    pub trace: Vec<Edge>,
    /// What the edges do not tell of why it went so, in order.
    pub why: Vec<Why>,
}

/// Why a step went as it did, where the edges that it walked do not tell.
#[derive(Clone, Debug, PartialEq)]
pub enum Why {
    /// This interrupt broke in.
    Interrupt(String),
    /// Nothing was under way, so it went in by this door.
    Door(DialogueName),
    /// The words are in another language than was spoken, and the bot follows them.
    Follows(Lang),
    /// The words were taken for an option.
    Heard {
        /// Which.
        option: String,
        /// Why for that one.
        by: Named,
    },
    /// The words were no answer.
    Missed {
        /// How often by now.
        attempt: u32,
        /// How often it is asked again.
        max: u32,
    },
    /// The words were no answer, and told of these needs.
    Noted(Vec<Need>),
    /// The question was passed over: what this slot holds is its answer.
    Known(SlotName),
    /// The button belongs to a question that has moved on.
    Stale,
    /// What was sent is of a kind that the question does not take.
    NotAskedFor,
    /// What was broken into is asked again.
    Resumed,
}

/// How words name an option.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Named {
    /// They are its label, or another word for it.
    Exactly,
    /// Its label, or another word for it, stands in them.
    Within,
    /// They name its place in the list.
    Place,
    /// They are a part of its label.
    Part,
    /// They are its label but for a slip of the finger.
    Nearly,
}

impl Named {
    /// Returns the name that messages use.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Exactly => "exactly",
            Self::Within => "within",
            Self::Place => "place",
            Self::Part => "part",
            Self::Nearly => "nearly",
        }
    }
}

/// One consequence.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Says something to the person.
    Say(Say),
    /// The person's needs are now these.
    RecordNeeds {
        /// All of them, with whether each was said in words or chosen.
        needs: Vec<(Need, &'static str)>,
    },
    /// A risk was seen.
    RecordRisk {
        /// What.
        risk: Risk,
        /// How soon.
        urgency: Urgency,
    },
    /// A consent was given or taken back.
    RecordConsent {
        /// `service` or `sharing`.
        kind: String,
        /// True where given.
        given: bool,
    },
    /// Assets were offered.
    Offer {
        /// Best first.
        found: Vec<Found>,
        /// How many others were left out, by reason.
        excluded: BTreeMap<String, u32>,
    },
    /// The person is referred to an asset: a social prescription.
    Refer {
        /// Which.
        asset: AssetId,
    },
    /// The conversation waits for an advisor.
    RaiseHandoff {
        /// Why.
        reason: String,
    },
    /// The handoff is over without an advisor's doing.
    EndHandoff {
        /// How.
        outcome: &'static str,
    },
    /// A named advisor must be told.
    RaiseAlert {
        /// Of what.
        risk: Risk,
        /// How soon.
        urgency: Urgency,
    },
    /// What the person sent is for the advisor.
    RelayToDesk,
    /// A dialogue is to begin later.
    Schedule {
        /// Which.
        dialogue: DialogueName,
        /// When.
        at: Time,
        /// The asset or session that it is about.
        about: Option<Value>,
    },
    /// Nothing scheduled is to begin any more.
    CancelSchedules,
    /// Somebody is to ring the person.
    CallBack {
        /// The number.
        phone: String,
        /// When it suits.
        when: String,
    },
    /// Answers are to be kept.
    Record {
        /// `checkin`, `feedback`.
        what: String,
        /// The asset they are about.
        about: Option<AssetId>,
        /// Slot and answer.
        answers: BTreeMap<String, String>,
    },
    /// The person's place in a session is taken, or given up.
    Place {
        /// Which session.
        session: SessionId,
        /// Where they stand now: booked, waiting or cancelled.
        place: Place,
        /// When they are to be reminded.
        remind_at: Option<Time>,
    },
    /// All that is kept of the person is to go.
    Erase,
}

/// Something to say: a Fluent message with what it needs. It is rendered when the effects become rows.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Say {
    /// The Fluent message: `loneliness-need`.
    pub id: String,
    /// Its attribute, where it is not the message itself: `retry1`.
    pub attr: Option<String>,
    /// Its variables.
    pub args: Vec<(String, Arg)>,
    /// What is laid out below it.
    pub laid: Laid,
    /// What it asks.
    pub ask: Option<Question>,
    /// True for the crisis family.
    pub urgent: bool,
    /// True where it replaces the message whose button was tapped.
    pub edits: bool,
}

/// A variable of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Arg {
    /// Words, or the name of an option for the message to select on.
    Text(String),
    /// A number.
    Number(i64),
    /// Needs, by their names in the person's language.
    Needs(Vec<Need>),
    /// An asset's name.
    Asset(AssetId),
    /// A day and time.
    Time(Time),
    /// A telephone number.
    Phone(String),
    /// A language's own name.
    Language(String),
    /// A link by which the person goes on in the private web chat.
    PrivateLink,
    /// The link to the chat that anybody may have.
    ChatLink,
    /// Names, as a list.
    Names(Vec<String>),
    /// What is kept of the person, as a list of lines; these are the courses that they have a place in.
    Held(Vec<String>),
}

/// What is laid out below a message.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Laid {
    /// Nothing.
    #[default]
    Nothing,
    /// Assets with the reasons they fit.
    Matches(Vec<Found>),
    /// One asset with how to reach it.
    Asset(AssetId),
    /// Courses, each by its next session.
    Courses(Vec<Arc<Sitting>>),
    /// Sessions to choose from, and where the person stands with each.
    Sittings(Vec<(Arc<Sitting>, Option<Place>)>),
    /// One session, and where the person stands with it.
    Sitting(Arc<Sitting>, Option<Place>),
    /// Helplines for a risk in a nation.
    Lines {
        /// The risk.
        risk: Risk,
        /// The nation, where known.
        nation: Option<String>,
        /// The age, where known: the young have lines of their own.
        age: Option<i64>,
    },
}

/// A question's buttons.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Question {
    /// Its token.
    pub token: String,
    /// True where several may be chosen.
    pub several: bool,
    /// Option and label, in order.
    pub options: Vec<(String, Label)>,
    /// Those ticked.
    pub picked: Vec<String>,
    /// True where the device may share its place.
    pub location: bool,
    /// True where words answer it.
    pub text: bool,
}

/// Where a button's label comes from.
#[derive(Clone, Debug, PartialEq)]
pub enum Label {
    /// An attribute of a Fluent message.
    Attr(String, String),
    /// A Fluent message.
    Message(String),
    /// An asset's name, with its number in the list.
    Asset(usize, AssetId),
    /// A language's own name.
    Language(String),
    /// A place's name.
    Place(String),
    /// A course's title, with its number in the list.
    Course(usize, String),
    /// A session, with its number in the list.
    Sitting(usize, Arc<Sitting>),
}
