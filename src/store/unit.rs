//! A unit of work: what it is about, what it sees, what it wants written. Nothing here knows a database.
//!
//! `work` is pure and quick: it runs inside the transaction, with the conversation locked.

use super::{
    alerts::AlertRow, audit::AuditRow, callbacks::CallbackRow, error::StoreError, needs::ConsentRow, needs::NeedRow,
    notes::NoteRow, offers::OfferRow, outbox::OutboxRow, outbox::SentMark, outcomes::OutcomeRow,
    referrals::ReferralRow, timers::TimerRow,
};
use crate::domain::{
    conversation::Conversation,
    handoff::Handoff,
    ids::{Address, ConversationId, HandoffId, PersonId, RowId, TimerId},
    learning::{Booking, Learning},
    post::ChannelKind,
    time::Time,
    turn::Turn,
};
use std::panic::{AssertUnwindSafe, catch_unwind};
use tokio::sync::oneshot;

/// The work itself: sees the conversation as it is, says what becomes of it.
pub type Work<T> = Box<dyn FnOnce(Loaded) -> Outcome<T> + Send>;

/// One unit of work on one conversation.
pub struct Unit<T> {
    /// What it is about.
    pub key: Key,
    /// The channel's id of the message that caused it: [`Loaded::duplicate`] says whether a turn has it already.
    pub seen: Option<(ChannelKind, String)>,
    /// The time, where it is to see what there is to learn: [`Loaded::learning`].
    pub learns: Option<Time>,
    /// What to do.
    pub work: Work<T>,
}

impl<T> Unit<T> {
    /// Makes a unit that no message caused.
    pub fn new(key: Key, work: impl FnOnce(Loaded) -> Outcome<T> + Send + 'static) -> Self {
        Self { key, seen: None, learns: None, work: Box::new(work) }
    }

    /// Says which message caused it.
    pub fn seen(mut self, channel: ChannelKind, external_id: impl Into<String>) -> Self {
        self.seen = Some((channel, external_id.into()));
        self
    }

    /// Says that it is to see what there is to learn from `now` on.
    pub const fn learns(mut self, now: Time) -> Self {
        self.learns = Some(now);
        self
    }
}

impl Unit<()> {
    /// Makes a unit that only writes, about no conversation: marks, audit lines.
    pub fn write(writes: Writes) -> Self {
        Self::new(Key::Outside, move |_| Outcome { writes, value: () })
    }
}

/// What a unit is about.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Key {
    /// The conversation with whoever writes from here, if there is one yet.
    Address(ChannelKind, Address),
    /// This conversation.
    Conversation(ConversationId),
    /// The conversation of this handoff.
    Handoff(HandoffId),
    /// The conversation of this timer.
    Timer(TimerId),
    /// The conversation of this alert.
    Alert(RowId),
    /// No conversation.
    Outside,
}

/// What a unit sees.
#[derive(Clone, Debug, Default)]
pub struct Loaded {
    /// The conversation.
    pub conversation: Option<Conversation>,
    /// The handoff that the key names, else the open one of the conversation.
    pub handoff: Option<Handoff>,
    /// The timer that the key names, while it is pending.
    pub timer: Option<TimerRow>,
    /// The alert that the key names.
    pub alert: Option<AlertRow>,
    /// What there is to learn, where the unit asked for it.
    pub learning: Learning,
    /// True where the message that caused the unit is kept already: then write nothing.
    pub duplicate: bool,
}

impl Loaded {
    /// Returns what a unit sees of a conversation that it changed beforehand.
    pub fn of(conversation: Conversation, handoff: Option<Handoff>) -> Self {
        Self { conversation: Some(conversation), handoff, ..Self::default() }
    }
}

/// What a unit comes to.
pub struct Outcome<T> {
    /// What to write.
    pub writes: Writes,
    /// What [`super::Store::submit`] returns once that is durable.
    pub value: T,
}

/// What must hold in the database for a booking to be written. Where it does not, nothing of the unit is written, and
/// [`StoreError::Stale`] says so.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    /// A seat is free, and nobody waits for it.
    Free,
    /// A seat is free.
    Seat,
    /// No seat is free, or somebody waits for it.
    Full,
    /// Nothing.
    Anything,
}

/// What a unit wants written. Rows with an id replace the row of that id.
#[derive(Debug, Default)]
pub struct Writes {
    /// The conversation as it is from now on. The store counts `rev` and `next_seq` itself.
    pub conversation: Option<Conversation>,
    /// New turns, numbered from the conversation's `next_seq` on.
    pub turns: Vec<Turn>,
    /// Messages to send.
    pub outbox: Vec<OutboxRow>,
    /// New timers.
    pub timers: Vec<TimerRow>,
    /// Timers that were seen to.
    pub timers_done: Vec<TimerId>,
    /// True cancels every earlier pending timer of the conversation.
    pub cancel_timers: bool,
    /// A handoff raised or changed.
    pub handoff: Option<Handoff>,
    /// Alerts raised, passed on or seen. What an advisor was still to be told of them is told no more.
    pub alerts: Vec<AlertRow>,
    /// Notes of advisors.
    pub notes: Vec<NoteRow>,
    /// Call-backs asked for or done.
    pub callbacks: Vec<CallbackRow>,
    /// The person's needs from now on: replaces all.
    pub needs: Option<Vec<NeedRow>>,
    /// Consents given or withdrawn.
    pub consents: Vec<ConsentRow>,
    /// What was offered.
    pub offers: Vec<OfferRow>,
    /// Referrals made or changed.
    pub referrals: Vec<ReferralRow>,
    /// What came of it.
    pub outcomes: Vec<OutcomeRow>,
    /// Places in sessions, taken or given up, each with what must hold for it.
    pub bookings: Vec<(Booking, Holds)>,
    /// Who did what.
    pub audit: Vec<AuditRow>,
    /// True drops what the bot had still to send here, but for urgent words: a human speaks from now on.
    pub drop_unsent_bot: bool,
    /// What became of messages.
    pub sent: Vec<SentMark>,
    /// True first forgets the person: all their conversations and everything below. What this unit writes beside it is
    /// kept, so put nothing about the person there but the parting message in the outbox.
    pub erase: bool,
}

/// What one commit changed, for the worker and the live screens.
#[derive(Debug, Default)]
pub struct Committed {
    /// New turns, in order within each conversation.
    pub turns: Vec<Turn>,
    /// New messages to send, in order within each conversation.
    pub outbox: Vec<OutboxRow>,
    /// Conversations that changed, as they are now.
    pub conversations: Vec<Conversation>,
    /// Handoffs raised or changed.
    pub handoffs: Vec<Handoff>,
    /// Alerts raised or changed.
    pub alerts: Vec<AlertRow>,
    /// Call-backs asked for or done.
    pub callbacks: Vec<CallbackRow>,
    /// New timers.
    pub timers: Vec<TimerRow>,
    /// Notes of advisors.
    pub notes: Vec<NoteRow>,
    /// Conversations whose unsent bot messages were dropped before what stands in `outbox`.
    pub hushed: Vec<ConversationId>,
    /// People forgotten.
    pub erased: Vec<PersonId>,
}

impl Committed {
    /// Returns true where nobody needs to hear of it: marks of messages sent, audit lines.
    pub(crate) fn is_empty(&self) -> bool {
        let Self { turns, outbox, conversations, handoffs, alerts, callbacks, timers, notes, hushed, erased } = self;
        turns.is_empty()
            && outbox.is_empty()
            && conversations.is_empty()
            && handoffs.is_empty()
            && alerts.is_empty()
            && callbacks.is_empty()
            && timers.is_empty()
            && notes.is_empty()
            && hushed.is_empty()
            && erased.is_empty()
    }
}

/// What a unit on its way through a writer is about.
pub(crate) struct About {
    pub(crate) key: Key,
    pub(crate) seen: Option<(ChannelKind, String)>,
    pub(crate) learns: Option<Time>,
}

/// The rest of it, whatever it returns.
pub(crate) trait Job: Send {
    /// Runs the work and keeps its value for the answer.
    fn run(&mut self, loaded: Loaded) -> Result<Writes, StoreError>;
    fn answer(self: Box<Self>, result: Result<(), StoreError>);
}

/// The one [`Job`]: a unit, and who waits for it.
pub(crate) struct Pending<T> {
    work: Option<Work<T>>,
    value: Option<T>,
    reply: oneshot::Sender<Result<T, StoreError>>,
}

impl<T> Pending<T> {
    pub(crate) fn new(work: Work<T>, reply: oneshot::Sender<Result<T, StoreError>>) -> Self {
        Self { work: Some(work), value: None, reply }
    }
}

impl<T: Send> Job for Pending<T> {
    fn run(&mut self, loaded: Loaded) -> Result<Writes, StoreError> {
        let work = self.work.take().ok_or(StoreError::Panicked)?;
        // Nothing that the work could have half changed outlives it: it owns all it sees.
        let outcome = catch_unwind(AssertUnwindSafe(|| work(loaded))).map_err(|_| StoreError::Panicked)?;
        self.value = Some(outcome.value);
        Ok(outcome.writes)
    }

    fn answer(self: Box<Self>, result: Result<(), StoreError>) {
        let Self { value, reply, .. } = *self;
        // Nobody waits any more where the caller gave up: what was written stays written.
        let _ = reply.send(result.and_then(|()| value.ok_or(StoreError::Panicked)));
    }
}
