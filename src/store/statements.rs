//! What the units of a batch want written, as statements: one a table, however many units, for each statement costs a
//! walk to the database and back.

use super::{
    batch::Done,
    cell::{Value, list},
    engine::Engine,
    error::StoreError,
    learning,
    outbox::{Fate, state},
    row::{Row, insert},
    unit::Writes,
    writer::{Plan, Statement},
};
use crate::domain::ids::SessionId;
use serde::Serialize;
use std::collections::{BTreeSet, HashSet};

/// Returns the statements that write what `units` want, in order.
pub(crate) fn all(engine: Engine, units: &[&Done]) -> Result<Plan, StoreError> {
    let mut list = Statements { engine, list: Vec::new() };
    let mut rest = units;
    while !rest.is_empty() {
        let next = rest.iter().skip(1).position(|unit| unit.is_barrier()).map_or(rest.len(), |at| at + 1);
        let (part, after) = rest.split_at(next);
        list.part(part)?;
        rest = after;
    }
    let bookings: Vec<_> = units.iter().flat_map(|unit| &unit.writes.bookings).collect();
    if !bookings.is_empty() {
        let sessions: BTreeSet<SessionId> = bookings.iter().map(|(booking, _)| booking.session).collect();
        list.list.push(learning::lock(engine, &sessions.into_iter().map(|id| (id,)).collect::<Vec<_>>())?);
    }
    let exact = bookings.into_iter().map(|(booking, holds)| learning::book(booking, *holds)).collect();
    Ok(Plan { statements: list.list, exact })
}

struct Statements {
    engine: Engine,
    list: Vec<Statement>,
}

impl Statements {
    fn add(&mut self, sql: impl Into<String>, binds: impl IntoIterator<Item = String>) {
        self.list.push((sql.into(), binds.into_iter().map(Value::from).collect()));
    }

    /// Adds units of which only the first may need earlier rows gone.
    fn part(&mut self, units: &[&Done]) -> Result<(), StoreError> {
        let writes = || units.iter().map(|unit| &unit.writes);
        self.marks(writes())?;
        if let Some(first) = units.first() {
            self.clear(first);
        }
        self.put(units.iter().filter_map(|unit| unit.new_person.as_ref()));
        self.put(writes().filter_map(|writes| writes.conversation.as_ref()));
        for unit in units {
            self.moved(unit);
        }
        self.put(units.iter().filter_map(|unit| unit.new_address.as_ref()));
        self.put(writes().flat_map(|writes| &writes.turns));
        self.put(writes().filter_map(|writes| writes.handoff.as_ref()));
        self.put(writes().flat_map(|writes| &writes.outbox));
        self.put(writes().flat_map(|writes| &writes.timers));
        self.put(writes().flat_map(|writes| &writes.alerts));
        self.put(writes().flat_map(|writes| &writes.notes));
        self.put(writes().flat_map(|writes| &writes.callbacks));
        self.put(writes().flat_map(|writes| &writes.consents));
        self.put(writes().flat_map(|writes| &writes.offers));
        self.put(writes().flat_map(|writes| &writes.referrals));
        self.put(writes().flat_map(|writes| &writes.outcomes));
        self.put(writes().flat_map(|writes| &writes.audit));
        self.needs(units)?;
        self.timers_done(writes().flat_map(|writes| &writes.timers_done).map(|id| (id,)).collect())
    }

    /// Adds rows of one table.
    fn put<'a, T: Row + 'a>(&mut self, rows: impl Iterator<Item = &'a T>) {
        self.list.extend(insert(self.engine, rows.collect()));
    }

    /// Adds what a unit wants gone.
    fn clear(&mut self, unit: &Done) {
        if let Some((person, at)) = unit.erased {
            let person = person.to_string();
            for sql in [
                "DELETE FROM outbox WHERE conversation_id IN (SELECT id FROM conversations WHERE person_id = $1)",
                // All that hangs on a conversation goes with it.
                "DELETE FROM conversations WHERE person_id = $1",
                "DELETE FROM needs WHERE person_id = $1",
                "DELETE FROM consents WHERE person_id = $1",
            ] {
                self.add(sql, [person.clone()]);
            }
            let sql = "UPDATE people SET erased_at = CAST($2 AS BIGINT) WHERE id = $1";
            self.add(sql, [person, at.millis().to_string()]);
        }
        for alert in &unit.writes.alerts {
            let sql = "UPDATE outbox SET state = 'dropped' WHERE alert_id = $1 AND state = 'pending'";
            self.add(sql, [alert.id.to_string()]);
        }
        let Some((id, _)) = unit.base else { return };
        if unit.writes.drop_unsent_bot {
            let sql = "UPDATE outbox SET state = 'dropped' \
                       WHERE conversation_id = $1 AND state = 'pending' AND speaker = 'bot' AND urgent = 0";
            self.add(sql, [id.to_string()]);
        }
        if unit.writes.cancel_timers {
            let sql = "UPDATE timers SET state = 'cancelled' WHERE conversation_id = $1 AND state = 'pending'";
            self.add(sql, [id.to_string()]);
        }
    }

    /// Adds that a conversation is another person's now: two people turned out to be one.
    fn moved(&mut self, unit: &Done) {
        if let (Some(person), Some((id, Some(_)))) = (&unit.new_person, unit.base) {
            let sql = "UPDATE conversations SET person_id = $2 WHERE id = $1";
            self.add(sql, [id.to_string(), person.id.to_string()]);
        }
    }

    /// Puts the last set of needs of each person in place of the one before.
    fn needs(&mut self, units: &[&Done]) -> Result<(), StoreError> {
        let mut people = HashSet::new();
        let mut kept = Vec::new();
        for unit in units.iter().rev() {
            let (Some(needs), Some(person)) = (&unit.writes.needs, unit.person) else { continue };
            if people.insert(person) {
                kept.extend(needs);
            }
        }
        if people.is_empty() {
            return Ok(());
        }
        let these = self.engine.rows("$1");
        let people = list(&people.into_iter().map(|id| (id,)).collect::<Vec<_>>())?;
        self.add(format!("DELETE FROM needs WHERE person_id IN (SELECT j.value->>0 FROM {these})"), [people]);
        self.put(kept.into_iter());
        Ok(())
    }

    fn timers_done(&mut self, timers: Vec<(impl Serialize,)>) -> Result<(), StoreError> {
        if !timers.is_empty() {
            let these = self.engine.rows("$1");
            let sql = format!(
                "UPDATE timers SET state = 'done' WHERE state = 'pending' AND id IN (SELECT j.value->>0 FROM {these})"
            );
            self.add(sql, [list(&timers)?]);
        }
        Ok(())
    }

    /// Adds what became of messages. What was sent is kept no longer: the transcript has it.
    fn marks<'a>(&mut self, writes: impl Iterator<Item = &'a Writes>) -> Result<(), StoreError> {
        let (mut sent, mut failed) = (Vec::new(), Vec::new());
        for mark in writes.flat_map(|writes| &writes.sent) {
            match &mark.fate {
                Fate::Sent => sent.push((mark.id,)),
                Fate::Retry { due_at, lease_until, error } => {
                    failed.push((mark.id, state::PENDING, error, Some(due_at), lease_until.as_ref()));
                }
                Fate::Gone { error } => failed.push((mark.id, state::GONE, error, None, None)),
            }
        }
        let these = self.engine.rows("$1");
        if !sent.is_empty() {
            let sql = format!("DELETE FROM outbox WHERE state = 'pending' AND id IN (SELECT j.value->>0 FROM {these})");
            self.add(sql, [list(&sent)?]);
        }
        if !failed.is_empty() {
            let sql = format!(
                "UPDATE outbox SET state = m.state, error = m.error, due_at = COALESCE(m.due_at, outbox.due_at), \
                 attempts = attempts + 1, lease_until = m.lease_until FROM (SELECT j.value->>0 AS id, \
                 j.value->>1 AS state, j.value->>2 AS error, CAST(j.value->>3 AS BIGINT) AS due_at, \
                 CAST(j.value->>4 AS BIGINT) AS lease_until FROM {these}) AS m \
                 WHERE outbox.id = m.id AND outbox.state = 'pending'"
            );
            self.add(sql, [list(&failed)?]);
        }
        Ok(())
    }
}
