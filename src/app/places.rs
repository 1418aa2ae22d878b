//! What happens to places in sessions by itself: a seat that came free goes to who waits, a session called off is told of, and
//! people are reminded the day before. Each is seen in the rows, so nothing is lost where the program stops in between.

use super::{
    App,
    apply::{Applied, Context, apply},
    due::skipped,
};
use crate::{
    dialogue::{Event, World},
    domain::{
        conversation::{Owner, Value},
        ids::{DialogueName, RowId, SessionId, TimerId},
        learning::{AHEAD, Booking, Place, remind_at},
        time::Time,
    },
    store::{AuditRow, Holds, Key, Loaded, Outcome, StoreError, TimerRow, Unit, Writes, timers},
};

/// How many of each are seen to in one go.
const BATCH: u32 = 200;

impl App {
    /// Sees to all of them. Returns how many things happened.
    pub(super) async fn places_due(&self, now: Time) -> Result<usize, StoreError> {
        let mut happened = 0;
        for booking in self.store.called_off(now, BATCH).await? {
            happened += self.happened(self.let_down(booking, now)).await?;
        }
        for booking in self.store.next_in_line(now, BATCH).await? {
            happened += self.happened(self.move_up(booking, now)).await?;
        }
        for booking in self.store.reminders_due(now, BATCH).await? {
            happened += self.happened(self.remind(booking, now)).await?;
        }
        Ok(happened)
    }

    async fn happened(&self, unit: Unit<bool>) -> Result<usize, StoreError> {
        match self.store.submit(unit).await {
            // Somebody else was quicker: what is left to do is seen at the next look.
            Err(StoreError::Stale) => Ok(0),
            Err(error) if !error.is_passing() => {
                tracing::error!(%error, "a place in a session could not be seen to");
                Ok(0)
            }
            happened => happened.map(usize::from),
        }
    }

    /// Frees somebody of a session that was called off, and sees to it that they are told.
    fn let_down(&self, booking: Booking, now: Time) -> Unit<bool> {
        let world = self.world();
        Unit::new(Key::Conversation(booking.conversation), move |loaded| {
            let open = |booking: &&Booking| booking.place.is_open();
            let Some(mine) = loaded.learning.place(booking.session).filter(open).cloned() else { return nothing() };
            let starts = loaded.learning.sitting(booking.session).and_then(|sitting| sitting.session.starts_at);
            let mut writes = Writes::default();
            if let Some(dialogue) = &world.scripts.called_off {
                writes.timers.push(to_tell(&world, dialogue, &mine, starts, now));
            }
            writes.audit.push(audit(&mine, "called_off", now));
            writes.bookings.push((Booking { place: Place::Cancelled, remind_at: None, ..mine }, Holds::Anything));
            Outcome { writes, value: true }
        })
        .learns(now)
    }

    /// Gives a free seat to somebody who waits for it, and sees to it that they are told. Who wants nothing sent keeps waiting:
    /// a seat that nobody knows of is lost to the others.
    fn move_up(&self, booking: Booking, now: Time) -> Unit<bool> {
        let world = self.world();
        Unit::new(Key::Conversation(booking.conversation), move |loaded| {
            let learning = &loaded.learning;
            let told = loaded.conversation.as_ref().is_some_and(|it| {
                let agreed = it.mind.consents.get("service") == Some(&true);
                agreed && it.owner == Owner::Bot && !it.mind.muted && !it.mind.discreet
            });
            let waits = |booking: &&Booking| booking.place == Place::Waiting;
            let (Some(mine), Some(sitting)) =
                (learning.place(booking.session).filter(waits), learning.sitting(booking.session))
            else {
                return nothing();
            };
            if !told || !sitting.is_to_come(now) || sitting.left() == Some(0) {
                return nothing();
            }
            let starts = sitting.session.starts_at;
            let mut writes = Writes::default();
            let mut told_at = now;
            if let Some(dialogue) = &world.scripts.seat {
                let tell = to_tell(&world, dialogue, mine, starts, now);
                told_at = tell.due_at;
                writes.timers.push(tell);
            }
            writes.audit.push(audit(mine, "moved_up", now));
            // Counted from when they hear of the seat: the question whether they come is asked once.
            let remind_at = starts.and_then(|starts| remind_at(starts, told_at));
            writes.bookings.push((Booking { place: Place::Booked, remind_at, ..mine.clone() }, Holds::Seat));
            Outcome { writes, value: true }
        })
        .learns(now)
    }

    /// Begins the reminder. It is sent once, whatever comes of it.
    fn remind(&self, booking: Booking, now: Time) -> Unit<bool> {
        let (world, links) = (self.world(), self.links.clone());
        Unit::new(Key::Conversation(booking.conversation), move |loaded: Loaded| {
            let due =
                |booking: &&Booking| booking.place == Place::Booked && booking.remind_at.is_some_and(|at| at <= now);
            let Some(mine) = loaded.learning.place(booking.session).filter(due).cloned() else { return nothing() };
            let (conversation, session) = (mine.conversation, mine.session);
            let mut writes = Writes::default();
            if let Some(dialogue) = world.scripts.reminder.clone() {
                let (link, chat) = (links.make(conversation, now), links.chat());
                let of_session = |way, session| links.session(way, session);
                let context =
                    Context { now, private_link: &link, chat_link: &chat, of_session: &of_session, inbound: None };
                let event = Event::Due { dialogue: dialogue.clone(), about: Some(Value::Session(session)) };
                match apply(&world, loaded, event, &context) {
                    Ok(Applied { writes: applied, .. }) => writes = applied,
                    Err(error) => skipped(&dialogue, &error),
                }
            }
            writes.bookings.insert(0, (Booking { remind_at: None, ..mine }, Holds::Anything));
            Outcome { writes, value: true }
        })
        .learns(now)
    }
}

fn nothing() -> Outcome<bool> {
    Outcome { writes: Writes::default(), value: false }
}

/// Makes the timer that begins a dialogue about a session: at once by day.
fn to_tell(world: &World, dialogue: &DialogueName, about: &Booking, starts: Option<Time>, now: Time) -> TimerRow {
    let by_day = world.service.civil(now);
    TimerRow {
        id: TimerId::new(now),
        conversation: about.conversation,
        kind: dialogue.to_string(),
        dialogue: Some(dialogue.clone()),
        payload: payload(about.session),
        due_at: starts.map_or(by_day, |starts| by_day.min((starts - AHEAD).max(now))),
        state: timers::PENDING.into(),
    }
}

/// What a timer's row says of the session that its dialogue is about.
pub(super) fn payload(session: SessionId) -> String {
    serde_json::json!({ "session": session }).to_string()
}

fn audit(about: &Booking, action: &str, at: Time) -> AuditRow {
    AuditRow {
        id: RowId::new(at),
        at,
        actor: "bot".to_owned(),
        action: action.to_owned(),
        subject: about.conversation.to_string(),
        detail: about.session.to_string(),
    }
}
