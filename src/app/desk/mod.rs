//! What advisors do: one verb a file, each one unit of work on the conversation, so that it stands in one order with
//! what the person writes. Knows no page and no Telegram topic; both go through here.
//!
//! The only way to a handoff is [`Actor::may_see`]: whoever may not see it gets a [`DeskError`] and nothing else.

pub mod advisors;
pub mod alerts;
pub mod callbacks;
pub mod claim;
pub mod close;
mod looks;
pub mod note;
pub mod queue;
pub mod reply;
mod secret;
pub mod sign_in;
pub mod summary;

use super::port::Clock;
use crate::{
    domain::{
        conversation::Conversation,
        handoff::{Handoff, HandoffState, Role, TransitionError},
        ids::{AdvisorId, RowId},
        time::Time,
    },
    store::{Loaded, Outcome, Store, StoreError, Unit, Writes, audit::AuditRow},
};
use std::{collections::HashMap, sync::Arc};

/// The longest reply or note, in characters. Every channel takes it in one message.
pub const LONGEST: usize = 4000;

/// What the desk works with.
#[derive(Clone)]
pub struct Desk {
    store: Store,
    clock: Arc<dyn Clock>,
    engine: Engine,
    looks: Arc<looks::Looks>,
}

/// What the bot makes of something that happened at the desk: called inside the unit of work, so it is pure.
/// It gets the conversation as the desk leaves it, and what it returns is written with it.
pub type Engine = Arc<dyn Fn(Conversation, &Handoff, DeskEvent, Time) -> Writes + Send + Sync>;

/// What the bot is told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum DeskEvent {
    /// An advisor of this name has the conversation now.
    Claimed {
        /// The name that the person sees.
        name: String,
    },
    /// The handoff is over; the bot goes on.
    Closed {
        /// How: see [`crate::domain::handoff::OUTCOMES`].
        outcome: String,
    },
}

/// Who acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Actor {
    /// The advisor.
    pub advisor: AdvisorId,
    /// What they may do.
    pub role: Role,
}

/// Why the desk said no. Each has its own plain sentence on the page.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum DeskError {
    /// There is no such thing (any more).
    #[error("not found")]
    NotFound,
    /// It is another advisor's.
    #[error("another advisor's conversation")]
    NotYours(Option<AdvisorId>),
    /// The actor's role does not reach so far.
    #[error("the role does not allow it")]
    NotAllowed,
    /// The handoff does not stand so.
    #[error(transparent)]
    Refused(#[from] TransitionError),
    /// No words.
    #[error("nothing to send")]
    Empty,
    /// Too many words.
    #[error("more than {LONGEST} characters")]
    TooLong,
    /// A name that is taken, or no name at all.
    #[error("{0}")]
    Name(&'static str),
    /// The sign-in link is unknown, used or too old.
    #[error("the sign-in link no longer works")]
    Link,
    /// The database did not do it.
    #[error("the database did not take it: {0}")]
    Store(String),
}

impl From<StoreError> for DeskError {
    fn from(error: StoreError) -> Self {
        Self::Store(error.to_string())
    }
}

impl Desk {
    /// Makes the desk.
    pub fn new(store: Store, clock: Arc<dyn Clock>, engine: Engine) -> Self {
        Self { store, clock, engine, looks: Arc::default() }
    }

    /// Returns the store, for what lives on its commits.
    pub fn store(&self) -> &Store {
        &self.store
    }

    /// Returns the time.
    pub fn now(&self) -> Time {
        self.clock.now()
    }

    /// Audits that the actor looked at something, once a sitting. What cannot be audited is not shown.
    async fn looked(&self, actor: Actor, at_what: &str) -> Result<(), DeskError> {
        let now = self.now();
        if self.looks.is_new(actor.advisor, at_what, now) {
            let audit = vec![actor.did("look", at_what, "", now)];
            self.store.submit(Unit::write(Writes { audit, ..Writes::default() })).await?;
            self.looks.keep(actor.advisor, at_what, now);
        }
        Ok(())
    }

    /// Returns what each advisor is called.
    pub async fn names(&self) -> Result<HashMap<AdvisorId, String>, DeskError> {
        Ok(self.store.advisors().await?.into_iter().map(|advisor| (advisor.id, advisor.name)).collect())
    }
}

impl Actor {
    /// Returns true where the actor sees the whole team's work.
    pub const fn sees_all(&self) -> bool {
        matches!(self.role, Role::Supervisor | Role::Administrator)
    }

    /// The access check: what waits is everyone's, what is held or was held is the holder's and their supervisors'.
    pub fn may_see(&self, handoff: &Handoff) -> Result<(), DeskError> {
        match handoff.state {
            _ if self.sees_all() => Ok(()),
            HandoffState::Waiting => Ok(()),
            HandoffState::Held { advisor, .. } if advisor == self.advisor => Ok(()),
            HandoffState::Held { advisor, .. } => Err(DeskError::NotYours(Some(advisor))),
            HandoffState::Closed { advisor: Some(advisor), .. } if advisor == self.advisor => Ok(()),
            HandoffState::Closed { .. } => Err(DeskError::NotYours(None)),
        }
    }

    fn name(&self) -> String {
        format!("advisor:{}", self.advisor)
    }

    /// Makes the audit line of something this actor did.
    fn did(&self, action: &str, subject: impl ToString, detail: &str, at: Time) -> AuditRow {
        AuditRow {
            id: RowId::new(at),
            at,
            actor: self.name(),
            action: action.to_owned(),
            subject: subject.to_string(),
            detail: detail.to_owned(),
        }
    }
}

/// Takes conversation and handoff out of what a unit sees, past the access check.
fn reached(actor: &Actor, loaded: Loaded) -> Result<(Conversation, Handoff), DeskError> {
    let (Some(conversation), Some(handoff)) = (loaded.conversation, loaded.handoff) else {
        return Err(DeskError::NotFound);
    };
    actor.may_see(&handoff)?;
    Ok((conversation, handoff))
}

/// Turns a use case's result into what the store wants: a refusal writes nothing.
fn outcome<T>(result: Result<(Writes, T), DeskError>) -> Outcome<Result<T, DeskError>> {
    match result {
        Ok((writes, value)) => Outcome { writes, value: Ok(value) },
        Err(error) => Outcome { writes: Writes::default(), value: Err(error) },
    }
}

/// Returns the words without the white space round them, where there are some and not too many.
fn words(text: &str) -> Result<String, DeskError> {
    let text = text.trim();
    match text.chars().count() {
        0 => Err(DeskError::Empty),
        1..=LONGEST => Ok(text.to_owned()),
        _ => Err(DeskError::TooLong),
    }
}
