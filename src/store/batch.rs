//! The units of one transaction, in memory: what they see of each other, and whether what they want written is sound.
//!
//! Nothing here waits. A unit that is refused or panics leaves the batch as it was.

use super::{
    alerts::AlertRow,
    conversations::AddressRow,
    error::StoreError,
    people::PersonRow,
    timers::TimerRow,
    unit::{About, Job, Key, Loaded, Writes},
};
use crate::domain::{
    conversation::Conversation,
    handoff::Handoff,
    ids::{Address, ConversationId, HandoffId, PersonId, RowId, SessionId, TimerId},
    learning::{Booking, Learning, Sitting},
    post::ChannelKind,
    time::Time,
};
use std::{
    collections::{HashMap, HashSet},
    sync::Arc,
};

/// What the units of one transaction see: the rows as loaded, changed by the units that ran already.
#[derive(Default)]
pub(crate) struct Batch {
    pub(crate) conversations: HashMap<ConversationId, Conversation>,
    pub(crate) addresses: HashMap<(ChannelKind, Address), ConversationId>,
    pub(crate) handoffs: HashMap<HandoffId, Handoff>,
    pub(crate) timers: HashMap<TimerId, TimerRow>,
    pub(crate) alerts: HashMap<RowId, AlertRow>,
    pub(crate) seen: HashSet<(ChannelKind, String)>,
    pub(crate) sittings: Vec<Arc<Sitting>>,
    pub(crate) bookings: HashMap<ConversationId, Vec<Booking>>,
}

/// What a unit that ran wants written, found sound.
pub(crate) struct Done {
    pub(crate) writes: Writes,
    /// The conversation and its `rev` as the unit saw it; no `rev` where the unit begins it.
    pub(crate) base: Option<(ConversationId, Option<i64>)>,
    /// Whose conversation it is.
    pub(crate) person: Option<PersonId>,
    /// The person, where the conversation is new to them.
    pub(crate) new_person: Option<PersonRow>,
    /// The address, where it is new to the conversation.
    pub(crate) new_address: Option<AddressRow>,
    /// Who is forgotten, and when.
    pub(crate) erased: Option<(PersonId, Time)>,
}

impl Done {
    /// Returns true where earlier writes of the same batch must be in the database before this one's.
    pub(crate) fn is_barrier(&self) -> bool {
        let Writes { erase, drop_unsent_bot, cancel_timers, alerts, .. } = &self.writes;
        *erase || *drop_unsent_bot || *cancel_timers || !alerts.is_empty()
    }
}

impl Batch {
    /// Runs one unit on what it may see.
    pub(crate) fn run(&mut self, about: &About, job: &mut dyn Job) -> Result<Done, StoreError> {
        let writes = job.run(self.loaded(about))?;
        let current = self.current(&about.key);
        check(about, current, &writes).map_err(|rule| StoreError::Refused(rule.to_owned()))?;
        Ok(self.apply(current.cloned(), writes))
    }

    fn loaded(&self, About { key, seen, learns }: &About) -> Loaded {
        let conversation = self.current(key).cloned();
        let open = conversation.as_ref().and_then(|conversation| conversation.handoff);
        let handoff = match key {
            Key::Handoff(id) => Some(*id),
            _ => open,
        };
        Loaded {
            handoff: handoff.and_then(|id| self.handoffs.get(&id)).cloned(),
            timer: match key {
                Key::Timer(id) => self.timers.get(id).cloned(),
                _ => None,
            },
            alert: match key {
                Key::Alert(id) => self.alerts.get(id).cloned(),
                _ => None,
            },
            learning: match learns {
                Some(_) => self.learning(conversation.as_ref()),
                None => Learning::default(),
            },
            duplicate: seen.as_ref().is_some_and(|seen| self.seen.contains(seen)),
            conversation,
        }
    }

    fn current(&self, key: &Key) -> Option<&Conversation> {
        let id = match key {
            Key::Address(channel, address) => self.addresses.get(&(*channel, address.clone()))?,
            Key::Conversation(id) => id,
            Key::Handoff(id) => &self.handoffs.get(id)?.conversation,
            Key::Timer(id) => &self.timers.get(id)?.conversation,
            Key::Alert(id) => &self.alerts.get(id)?.conversation,
            Key::Outside => return None,
        };
        self.conversations.get(id)
    }

    fn learning(&self, of: Option<&Conversation>) -> Learning {
        let mine = of.and_then(|conversation| self.bookings.get(&conversation.id)).cloned();
        Learning { sittings: self.sittings.clone(), mine: mine.unwrap_or_default() }
    }

    /// Takes down a booking, or that there is none any more.
    fn moved(&mut self, conversation: ConversationId, session: SessionId, booking: Option<&Booking>) {
        let theirs = self.bookings.entry(conversation).or_default();
        let before = theirs.iter().position(|known| known.session == session).map(|at| theirs.swap_remove(at).place);
        theirs.extend(booking.cloned());
        if let Some(sitting) = self.sittings.iter_mut().find(|sitting| sitting.session.id == session) {
            Arc::make_mut(sitting).moved(before, booking.map(|booking| booking.place));
        }
    }

    /// Makes the unit's writes what the next units see.
    fn apply(&mut self, current: Option<Conversation>, mut writes: Writes) -> Done {
        let base = current.as_ref().map(|conversation| (conversation.id, Some(conversation.rev)));
        if let (true, Some(current)) = (writes.erase, &current) {
            return self.erase(current, base, writes);
        }
        let changed = match (writes.conversation.take(), &current) {
            (Some(changed), _) => Some(changed),
            (None, Some(current)) if !writes.turns.is_empty() => Some(current.clone()),
            (None, _) => None,
        };
        let person = changed.as_ref().or(current.as_ref()).map(|conversation| conversation.person);
        let mut done = Done { writes, base, person, new_person: None, new_address: None, erased: None };
        if let Some(mut changed) = changed {
            let before = current.as_ref();
            changed.rev = before.map_or(0, |before| before.rev) + 1;
            changed.next_seq = before.map_or(1, |before| before.next_seq) + done.writes.turns.len() as i64;
            if before.is_none_or(|before| before.person != changed.person) {
                done.new_person =
                    Some(PersonRow { id: changed.person, created_at: changed.created_at, erased_at: None });
            }
            if before.is_none_or(|before| (before.channel, &before.address) != (changed.channel, &changed.address)) {
                done.new_address = Some(AddressRow {
                    channel: changed.channel,
                    address: changed.address.clone(),
                    conversation: changed.id,
                });
                self.addresses.insert((changed.channel, changed.address.clone()), changed.id);
            }
            done.base.get_or_insert((changed.id, None));
            self.conversations.insert(changed.id, changed.clone());
            done.writes.conversation = Some(changed);
        }
        if done.writes.cancel_timers
            && let Some((id, _)) = done.base
        {
            self.timers.retain(|_, timer| timer.conversation != id);
        }
        for id in &done.writes.timers_done {
            self.timers.remove(id);
        }
        for timer in &done.writes.timers {
            self.timers.insert(timer.id, timer.clone());
        }
        for alert in &done.writes.alerts {
            self.alerts.insert(alert.id, alert.clone());
        }
        if let Some(handoff) = &done.writes.handoff {
            self.handoffs.insert(handoff.id, handoff.clone());
        }
        for (booking, _) in &done.writes.bookings {
            self.moved(booking.conversation, booking.session, Some(booking));
        }
        for turn in &done.writes.turns {
            if let Some(external_id) = &turn.external_id {
                self.seen.insert((turn.channel, external_id.clone()));
            }
        }
        done
    }

    /// Forgets a person. Of the unit's own writes only those stay that say nothing of them but the parting message.
    fn erase(&mut self, current: &Conversation, base: Option<(ConversationId, Option<i64>)>, writes: Writes) -> Done {
        let person = current.person;
        let theirs = |conversation: &&Conversation| conversation.person == person;
        for id in self.conversations.values().filter(theirs).map(|theirs| theirs.id).collect::<Vec<_>>() {
            for booking in self.bookings.get(&id).cloned().unwrap_or_default() {
                self.moved(id, booking.session, None);
            }
        }
        let at = writes.audit.first().map_or(current.updated_at, |line| line.at);
        self.conversations.retain(|_, conversation| conversation.person != person);
        let conversations = &self.conversations;
        self.addresses.retain(|_, id| conversations.contains_key(id));
        self.timers.retain(|_, timer| conversations.contains_key(&timer.conversation));
        self.alerts.retain(|_, alert| conversations.contains_key(&alert.conversation));
        self.handoffs.retain(|_, handoff| handoff.person != person);
        let Writes { outbox, audit, sent, .. } = writes;
        let writes = Writes { outbox, audit, sent, erase: true, ..Writes::default() };
        Done { writes, base, person: None, new_person: None, new_address: None, erased: Some((person, at)) }
    }
}

/// Returns the rule that the writes break.
fn check(About { key, seen, .. }: &About, current: Option<&Conversation>, writes: &Writes) -> Result<(), &'static str> {
    let written = writes.conversation.as_ref();
    if let (Some(current), Some(written)) = (current, written)
        && current.id != written.id
    {
        return Err("a unit writes the conversation that it saw");
    }
    if current.is_none()
        && let Some(written) = written
        && *key != Key::Address(written.channel, written.address.clone())
    {
        return Err("a conversation begins with a unit on its address");
    }
    let id = written.or(current).map(|conversation| conversation.id);
    let ours = writes.turns.iter().all(|turn| Some(turn.conversation) == id)
        && writes.outbox.iter().all(|row| Some(row.conversation) == id)
        && writes.timers.iter().all(|row| Some(row.conversation) == id)
        && writes.alerts.iter().all(|row| Some(row.conversation) == id)
        && writes.bookings.iter().all(|(row, _)| Some(row.conversation) == id)
        && writes.handoff.iter().all(|row| Some(row.conversation) == id);
    if !ours {
        return Err("turns, messages, timers, alerts, bookings and handoffs belong to the conversation of their unit");
    }
    if id.is_none() && (writes.erase || writes.drop_unsent_bot || writes.cancel_timers || writes.needs.is_some()) {
        return Err("a unit outside any conversation only writes rows that name theirs");
    }
    let person = written.or(current).map(|conversation| conversation.person);
    if writes.needs.iter().flatten().any(|need| Some(need.person) != person) {
        return Err("needs belong to the person of the conversation");
    }
    let first = current.map_or(1, |conversation| conversation.next_seq);
    if !writes.turns.iter().map(|turn| turn.seq).eq(first..first + writes.turns.len() as i64) {
        return Err("turns are numbered from next_seq on without gaps");
    }
    let declared = |turn: &crate::domain::turn::Turn| match (&turn.external_id, seen) {
        (None, _) => true,
        (Some(id), Some((channel, seen))) => (turn.channel, id) == (*channel, seen),
        (Some(_), None) => false,
    };
    if !writes.turns.iter().all(declared) || writes.turns.iter().filter(|turn| turn.external_id.is_some()).count() > 1 {
        return Err("a turn with an external id belongs to the unit that was asked whether it is seen");
    }
    Ok(())
}
