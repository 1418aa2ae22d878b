//! What the units of a batch want written, as statements: one a table, however many units, for each statement costs a
//! walk to the database and back.

use super::{
    batch::Done,
    cell::Cells,
    engine::Engine,
    error::StoreError,
    outbox,
    row::{Row, Twice, insert, parameter},
    unit::Writes,
    writer::Statement,
};
use serde::Serialize;
use std::collections::HashSet;

/// Returns the statements that write what `units` want, in order.
pub(crate) fn all(engine: Engine, units: &[&Done]) -> Result<Vec<Statement>, StoreError> {
    let mut list = Statements { engine, list: Vec::new() };
    let mut rest = units;
    while !rest.is_empty() {
        let next = rest.iter().skip(1).position(|unit| unit.is_barrier()).map_or(rest.len(), |at| at + 1);
        let (part, after) = rest.split_at(next);
        list.part(part)?;
        rest = after;
    }
    Ok(list.list)
}

/// Returns rows as the parameter of a statement.
pub(crate) fn list(rows: impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(&rows).map_err(|_| StoreError::Refused("what is kept must be JSON".to_owned()))
}

struct Statements {
    engine: Engine,
    list: Vec<Statement>,
}

impl Statements {
    fn add(&mut self, sql: impl Into<String>, binds: Vec<String>) {
        self.list.push((sql.into(), binds));
    }

    /// Adds units of which only the first may need earlier rows gone.
    fn part(&mut self, units: &[&Done]) -> Result<(), StoreError> {
        if let Some(first) = units.first() {
            self.clear(first);
        }
        let writes = || units.iter().map(|unit| &unit.writes);
        self.put(units.iter().filter_map(|unit| unit.new_person.as_ref()))?;
        self.put(writes().filter_map(|writes| writes.conversation.as_ref()))?;
        self.put(units.iter().filter_map(|unit| unit.new_address.as_ref()))?;
        self.put(writes().flat_map(|writes| &writes.turns))?;
        self.put(writes().filter_map(|writes| writes.handoff.as_ref()))?;
        self.put(writes().flat_map(|writes| &writes.outbox))?;
        self.put(writes().flat_map(|writes| &writes.timers))?;
        self.put(writes().flat_map(|writes| &writes.alerts))?;
        self.put(writes().flat_map(|writes| &writes.notes))?;
        self.put(writes().flat_map(|writes| &writes.callbacks))?;
        self.put(writes().flat_map(|writes| &writes.consents))?;
        self.put(writes().flat_map(|writes| &writes.offers))?;
        self.put(writes().flat_map(|writes| &writes.referrals))?;
        self.put(writes().flat_map(|writes| &writes.outcomes))?;
        self.put(writes().flat_map(|writes| &writes.audit))?;
        self.needs(units)?;
        self.timers_done(writes().flat_map(|writes| &writes.timers_done).map(|id| (id,)).collect())?;
        self.marks(writes())
    }

    /// Adds rows of one table. Of several that replace each other, only the last: PostgreSQL refuses a statement that
    /// changes a row twice.
    fn put<'a, T: Row + 'a>(&mut self, rows: impl Iterator<Item = &'a T>) -> Result<(), StoreError> {
        let mut rows: Vec<&T> = rows.collect();
        if rows.is_empty() {
            return Ok(());
        }
        if T::TWICE == Twice::Replace && rows.len() > 1 {
            let mut keys = HashSet::with_capacity(rows.len());
            rows.reverse();
            rows.retain(|row| key(*row).map_or(true, |key| keys.insert(key)));
            rows.reverse();
        }
        let parameter = parameter(&rows)?;
        self.add(insert::<T>(self.engine), vec![parameter]);
        Ok(())
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
                self.add(sql, vec![person.clone()]);
            }
            let sql = "UPDATE people SET erased_at = CAST($2 AS BIGINT) WHERE id = $1";
            self.add(sql, vec![person, at.millis().to_string()]);
        }
        let Some((id, _)) = unit.base else { return };
        if unit.writes.drop_unsent_bot {
            let sql = "UPDATE outbox SET state = 'dropped' \
                       WHERE conversation_id = $1 AND state = 'pending' AND speaker = 'bot' AND urgent = 0";
            self.add(sql, vec![id.to_string()]);
        }
        if unit.writes.cancel_timers {
            let sql = "UPDATE timers SET state = 'cancelled' WHERE conversation_id = $1 AND state = 'pending'";
            self.add(sql, vec![id.to_string()]);
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
        let people = list(people.into_iter().map(|id| (id,)).collect::<Vec<_>>())?;
        self.add(format!("DELETE FROM needs WHERE person_id IN (SELECT j.value->>0 FROM {these})"), vec![people]);
        self.put(kept.into_iter())
    }

    fn timers_done(&mut self, timers: Vec<(impl Serialize,)>) -> Result<(), StoreError> {
        if !timers.is_empty() {
            let these = self.engine.rows("$1");
            let sql = format!(
                "UPDATE timers SET state = 'done' WHERE state = 'pending' AND id IN (SELECT j.value->>0 FROM {these})"
            );
            self.add(sql, vec![list(timers)?]);
        }
        Ok(())
    }

    fn marks<'a>(&mut self, writes: impl Iterator<Item = &'a Writes>) -> Result<(), StoreError> {
        let mut marks = writes.flat_map(|writes| &writes.sent).peekable();
        if marks.peek().is_some() {
            let parameter = outbox::mark_cells(marks)?;
            self.add(outbox::mark_statement(self.engine), vec![parameter]);
        }
        Ok(())
    }
}

/// Returns what tells a row of its table from all others.
fn key<T: Row>(row: &T) -> Result<String, StoreError> {
    let mut cells = Cells::default();
    cells.row(|cells| row.write_key(cells));
    cells.finish()
}
