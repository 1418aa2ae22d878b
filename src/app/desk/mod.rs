//! What advisors do: one verb a file, each one unit of work on the conversation, so that it stands in one order with
//! what the person writes. Knows no page and no Telegram topic; both go through here.
//!
//! The only way to a handoff is [`Actor::may_see`]: whoever may not see it gets a [`DeskError`] and nothing else.

pub mod advisors;
pub mod alerts;
pub mod callbacks;
pub mod campaigns;
pub mod chat;
pub mod claim;
pub mod close;
pub mod learning;
mod looks;
pub mod note;
pub mod phrases;
pub mod preview;
pub mod queue;
pub mod recall;
pub mod reply;
mod secret;
pub mod sign_in;
pub mod summary;
pub mod take;

use super::{
    App,
    apply::{Applied, Context, apply, fault},
};
use crate::{
    dialogue::{Event, World},
    domain::{
        conversation::Conversation,
        handoff::{Handoff, HandoffState, Role, TransitionError},
        ids::{AdvisorId, RowId},
        time::Time,
    },
    store::{AuditRow, Loaded, Outcome, Pulse, Store, StoreError, Unit, Writes},
};
use std::{collections::HashMap, sync::Arc};

/// The longest reply or note, in characters. Every channel takes it in one message.
pub const LONGEST: usize = 4000;

/// What the desk works with.
#[derive(Clone)]
pub struct Desk {
    app: Arc<App>,
    looks: Arc<looks::Looks>,
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
    /// Who came can be taken down only once it has begun.
    #[error("the session has not begun")]
    TooSoon,
    /// A ready reply that cannot be had.
    #[error(transparent)]
    Phrase(phrases::PhraseError),
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
    pub fn new(app: Arc<App>) -> Self {
        Self { app, looks: Arc::default() }
    }

    /// Returns the application: the desk watches its news and looks up words and assets in its world.
    pub fn app(&self) -> &Arc<App> {
        &self.app
    }

    /// Returns the time.
    pub fn now(&self) -> Time {
        self.app.clock().now()
    }

    fn store(&self) -> &Store {
        self.app.store()
    }

    /// Returns how many people wait, how many are to be rung, and how many messages written before `late` are not out.
    pub async fn pulse(&self, late: Time) -> Result<Pulse, DeskError> {
        Ok(self.store().pulse(late).await?)
    }

    fn bot(&self) -> Bot {
        Bot { world: self.app.world(), links: self.app.links.clone(), now: self.now() }
    }

    /// Audits that the actor looked at something, once a sitting. What cannot be audited is not shown.
    async fn looked(&self, actor: Actor, at_what: &str) -> Result<(), DeskError> {
        let now = self.now();
        if self.looks.is_new(actor.advisor, at_what, now) {
            let audit = vec![actor.did("look", at_what, "", now)];
            self.store().submit(Unit::write(Writes { audit, ..Writes::default() })).await?;
            self.looks.keep(actor.advisor, at_what, now);
        }
        Ok(())
    }

    /// Returns what each advisor is called.
    pub async fn names(&self) -> Result<HashMap<AdvisorId, String>, DeskError> {
        Ok(self.store().advisors().await?.into_iter().map(|advisor| (advisor.id, advisor.name)).collect())
    }
}

/// The bot, as a unit of work takes it along to hear what happened at the desk.
struct Bot {
    world: Arc<World>,
    links: super::join::Links,
    now: Time,
}

impl Bot {
    /// Returns what the bot makes of an event, as rows. Where the dialogues fail, a person is asked for again.
    fn hears(&self, loaded: Loaded, event: Event) -> Writes {
        let Some(conversation) = &loaded.conversation else { return Writes::default() };
        let link = self.links.make(conversation.id, self.now);
        let chat = self.links.chat();
        let of_session = |way, session| self.links.session(way, session);
        let context =
            Context { now: self.now, private_link: &link, chat_link: &chat, of_session: &of_session, inbound: None };
        let Applied { writes, .. } = apply(&self.world, loaded.clone(), event, &context).unwrap_or_else(|error| {
            tracing::error!(%error, "a dialogue could not go on after the desk; handed to a person");
            fault(&self.world, loaded, &context)
        });
        writes
    }
}

impl Actor {
    /// Returns true where the actor sees the whole team's work.
    pub const fn sees_all(&self) -> bool {
        self.role.sees_all()
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
    pub(super) fn did(&self, action: &str, subject: impl ToString, detail: &str, at: Time) -> AuditRow {
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
