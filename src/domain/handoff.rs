//! A conversation held for a human, and the humans who may hold it.

use super::{
    conversation::Owner,
    ids::{Address, AdvisorId, ConversationId, HandoffId, PersonId},
    risk::{Risk, Urgency},
    time::Time,
};
use serde::{Deserialize, Serialize};

/// A conversation held for a human.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Handoff {
    /// Its id.
    pub id: HandoffId,
    /// The conversation held.
    pub conversation: ConversationId,
    /// Whose it is.
    pub person: PersonId,
    /// Why, as a code: `asked`, `crisis`, `not_understood`, `no_match`.
    pub reason: String,
    /// The worst risk when it was raised or since.
    pub risk: Risk,
    /// How urgent that is: the queue's first key.
    pub urgency: Urgency,
    /// When it was raised: the queue's second key.
    pub raised_at: Time,
    /// Where it stands.
    pub state: HandoffState,
}

/// Where a handoff stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum HandoffState {
    /// Nobody has it.
    Waiting,
    /// This advisor has it.
    Held {
        /// Who.
        advisor: AdvisorId,
        /// Since when.
        since: Time,
    },
    /// It is over.
    Closed {
        /// By whom; absent where the person withdrew or nobody came.
        advisor: Option<AdvisorId>,
        /// When.
        at: Time,
        /// How: an outcome of [`OUTCOMES`].
        outcome: String,
    },
}

/// How a handoff may end. The dialogue that raised it has a way on for each.
pub const OUTCOMES: [&str; 3] = ["resolved", "unavailable", "withdrawn"];

/// Why a change was refused. Each is shown to the advisor in their own words.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum TransitionError {
    /// Somebody else has it.
    #[error("held by another advisor")]
    HeldBy(AdvisorId),
    /// The advisor has not claimed it.
    #[error("nobody holds it yet")]
    NotHeld,
    /// It is over.
    #[error("already closed")]
    Closed,
    /// No such outcome.
    #[error("no such outcome")]
    UnknownOutcome,
}

impl Handoff {
    /// Gives it to `advisor`. Claiming what one already holds changes nothing.
    pub fn claim(self, advisor: AdvisorId, now: Time) -> Result<Self, TransitionError> {
        match self.state {
            HandoffState::Waiting => Ok(Self { state: HandoffState::Held { advisor, since: now }, ..self }),
            HandoffState::Held { advisor: holder, .. } if holder == advisor => Ok(self),
            HandoffState::Held { advisor: holder, .. } => Err(TransitionError::HeldBy(holder)),
            HandoffState::Closed { .. } => Err(TransitionError::Closed),
        }
    }

    /// Returns nothing where `advisor` may write to the person: only who holds it may.
    pub fn may_reply(&self, advisor: AdvisorId) -> Result<(), TransitionError> {
        match self.state {
            HandoffState::Held { advisor: holder, .. } if holder == advisor => Ok(()),
            HandoffState::Held { advisor: holder, .. } => Err(TransitionError::HeldBy(holder)),
            HandoffState::Waiting => Err(TransitionError::NotHeld),
            HandoffState::Closed { .. } => Err(TransitionError::Closed),
        }
    }

    /// Ends it by the advisor who holds it.
    pub fn close(self, advisor: AdvisorId, outcome: &str, now: Time) -> Result<Self, TransitionError> {
        self.may_reply(advisor)?;
        if !OUTCOMES.contains(&outcome) {
            return Err(TransitionError::UnknownOutcome);
        }
        Ok(Self {
            state: HandoffState::Closed { advisor: Some(advisor), at: now, outcome: outcome.to_owned() },
            ..self
        })
    }

    /// Ends it because the person went away or nobody came.
    pub fn end_without_advisor(self, outcome: &str, now: Time) -> Result<Self, TransitionError> {
        match self.state {
            HandoffState::Closed { .. } => Err(TransitionError::Closed),
            HandoffState::Waiting | HandoffState::Held { .. } => {
                Ok(Self { state: HandoffState::Closed { advisor: None, at: now, outcome: outcome.to_owned() }, ..self })
            }
        }
    }

    /// Returns who speaks to the person while it stands so.
    pub fn owner(&self) -> Owner {
        match self.state {
            HandoffState::Waiting => Owner::Queued,
            HandoffState::Held { advisor, .. } => Owner::Human(advisor),
            HandoffState::Closed { .. } => Owner::Bot,
        }
    }
}

/// What an advisor may do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// Works with people.
    Advisor,
    /// Also sees the whole team's work.
    Supervisor,
    /// Also says who may sit at the desk.
    Administrator,
}

impl Role {
    /// Returns the name used in commands and rows.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Advisor => "advisor",
            Self::Supervisor => "supervisor",
            Self::Administrator => "administrator",
        }
    }

    /// Returns true where it sees the whole team's work.
    pub const fn sees_all(self) -> bool {
        matches!(self, Self::Supervisor | Self::Administrator)
    }

    /// Reads the name used in commands and rows.
    pub fn parse(text: &str) -> Option<Self> {
        [Self::Advisor, Self::Supervisor, Self::Administrator].into_iter().find(|role| role.as_str() == text)
    }
}

/// A Pathways Advisor.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Advisor {
    /// Their id.
    pub id: AdvisorId,
    /// The name that people see.
    pub name: String,
    /// What they may do.
    pub role: Role,
    /// True where they may no longer sign in.
    pub disabled: bool,
    /// The Telegram chat that alerts go to, where they linked one. Their own, so it is not shown.
    #[serde(skip)]
    pub telegram: Option<Address>,
}
