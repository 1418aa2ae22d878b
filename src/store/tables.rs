//! The statements of one transaction: what a batch reads before its units run, and what it writes after.
//!
//! One statement a table, however many units: each costs a walk to the database and back.

use super::{
    batch::{Batch, Done},
    cell::{Cells, Reader},
    engine::Engine,
    error::StoreError,
    outbox,
    row::{Row, Twice, columns, insert, parameter},
    timers::TimerRow,
    unit::{Job, Key},
    writer::Changed,
};
use crate::domain::{conversation::Conversation, handoff::Handoff, ids::ConversationId};
use serde::Serialize;
use futures_util::TryStreamExt as _;
use sqlx::{
    AssertSqlSafe, Either, Executor as _,
    any::{AnyConnection, AnyRow},
};
use std::collections::HashSet;

/// Runs a statement with text parameters and returns its rows.
pub(crate) async fn fetch(
    connection: &mut AnyConnection,
    sql: String,
    binds: impl IntoIterator<Item = String>,
) -> Result<Vec<AnyRow>, StoreError> {
    let query = binds.into_iter().fold(sqlx::query(AssertSqlSafe(sql)), |query, bind| query.bind(bind));
    Ok(query.fetch_all(connection).await?)
}

/// Runs a statement with text parameters and returns how many rows it changed.
pub(crate) async fn execute(
    connection: &mut AnyConnection,
    sql: String,
    binds: impl IntoIterator<Item = String>,
) -> Result<u64, StoreError> {
    let query = binds.into_iter().fold(sqlx::query(AssertSqlSafe(sql)), |query, bind| query.bind(bind));
    Ok(query.execute(connection).await?.rows_affected())
}

/// Runs a statement with text parameters and returns both.
pub(crate) async fn change(
    connection: &mut AnyConnection,
    sql: String,
    binds: impl IntoIterator<Item = String>,
) -> Result<Changed, StoreError> {
    let query = binds.into_iter().fold(sqlx::query(AssertSqlSafe(sql)), |query, bind| query.bind(bind));
    let mut changed = Changed::default();
    let mut answers = connection.fetch_many(query);
    while let Some(answer) = answers.try_next().await? {
        match answer {
            Either::Left(result) => changed.count += result.rows_affected(),
            Either::Right(row) => changed.rows.push(row),
        }
    }
    Ok(changed)
}

/// Locks a conversation and returns its `rev`.
pub(crate) async fn lock_rev(
    connection: &mut AnyConnection,
    engine: Engine,
    id: ConversationId,
) -> Result<Option<i64>, StoreError> {
    let sql = format!("SELECT c.rev FROM conversations c WHERE c.id = $1{}", engine.for_update("c"));
    let rows = fetch(connection, sql, [id.to_string()]).await?;
    rows.first().map(|row| Reader::new(row, Conversation::TABLE).get()).transpose()
}

/// Reads and locks all that the units of a batch are about.
pub(crate) async fn load(
    connection: &mut AnyConnection,
    engine: Engine,
    jobs: &[Box<dyn Job>],
) -> Result<Batch, StoreError> {
    let mut batch = Batch::default();
    let mut wanted = find(connection, engine, jobs, &mut batch).await?;
    if let Some(lock) = engine.lock_addresses() {
        let named = jobs.iter().filter_map(|job| match job.key() {
            Key::Address(channel, address) => Some((*channel, address.clone())),
            _ => None,
        });
        let unknown: Vec<_> = named.filter(|at| !batch.addresses.contains_key(at)).collect();
        if !unknown.is_empty() {
            fetch(connection, lock, [list(unknown)?]).await?;
            wanted = find(connection, engine, jobs, &mut batch).await?;
        }
    }
    let conversations = wanted.into_iter().map(|id| (id,)).collect::<Vec<_>>();
    if !conversations.is_empty() {
        let sql = format!(
            "SELECT {}, {} FROM conversations c LEFT JOIN handoffs h ON h.id = c.handoff_id \
             WHERE c.id IN (SELECT j.value->>0 FROM {}) ORDER BY c.id{}",
            columns::<Conversation>("c"),
            columns::<Handoff>("h"),
            engine.rows("$1"),
            engine.for_update("c"),
        );
        for row in fetch(connection, sql, [list(conversations)?]).await? {
            let mut reader = Reader::new(&row, Conversation::TABLE);
            let conversation = Conversation::read(&mut reader)?;
            if !reader.is_null()? {
                let handoff = Handoff::read(&mut reader)?;
                batch.handoffs.insert(handoff.id, handoff);
            }
            batch.conversations.insert(conversation.id, conversation);
        }
    }
    // Read once the conversations are ours: only now nobody changes these any more.
    let named = jobs.iter().filter_map(|job| if let Key::Handoff(id) = job.key() { Some((*id,)) } else { None });
    for handoff in by_id::<Handoff>(connection, engine, named.collect(), "").await? {
        batch.handoffs.insert(handoff.id, handoff);
    }
    let named = jobs.iter().filter_map(|job| if let Key::Timer(id) = job.key() { Some((*id,)) } else { None });
    for timer in by_id::<TimerRow>(connection, engine, named.collect(), " AND t.state = 'pending'").await? {
        batch.timers.insert(timer.id, timer);
    }
    Ok(batch)
}

/// Finds out which conversations the units are about, and which of their messages are kept already.
async fn find(
    connection: &mut AnyConnection,
    engine: Engine,
    jobs: &[Box<dyn Job>],
    batch: &mut Batch,
) -> Result<HashSet<ConversationId>, StoreError> {
    let mut wanted = HashSet::new();
    let mut cells = Cells::default();
    for (n, job) in jobs.iter().enumerate() {
        let (kind, id, address) = match job.key() {
            Key::Address(channel, address) => ("a", channel.as_str().to_owned(), Some(address)),
            Key::Conversation(id) => {
                wanted.insert(*id);
                ("", String::new(), None)
            }
            Key::Handoff(id) => ("h", id.to_string(), None),
            Key::Timer(id) => ("t", id.to_string(), None),
            Key::Outside => ("", String::new(), None),
        };
        if kind.is_empty() && job.seen().is_none() {
            continue;
        }
        let (channel, external_id) = job.seen().map(|(channel, id)| (channel.as_str(), id.as_str())).unzip();
        cells.row(|cells| {
            cells.put(&n).put(kind).put(&id).put(&address).put(&channel).put(&external_id);
        });
    }
    let sql = format!(
        "SELECT CAST(j.value->>0 AS BIGINT), CASE j.value->>1 \
         WHEN 'a' THEN (SELECT a.conversation_id FROM addresses a \
         WHERE a.channel = (j.value->>2) AND a.address = (j.value->>3)) \
         WHEN 'h' THEN (SELECT h.conversation_id FROM handoffs h WHERE h.id = (j.value->>2)) \
         WHEN 't' THEN (SELECT t.conversation_id FROM timers t WHERE t.id = (j.value->>2)) END, \
         (SELECT COUNT(*) FROM turns r WHERE r.channel = (j.value->>4) AND r.external_id = (j.value->>5)) FROM {}",
        engine.rows("$1")
    );
    if cells.is_empty() {
        return Ok(wanted);
    }
    for row in fetch(connection, sql, [cells.finish()?]).await? {
        let mut reader = Reader::new(&row, "keys");
        let n: i64 = reader.get()?;
        let Some(job) = usize::try_from(n).ok().and_then(|n| jobs.get(n)) else { continue };
        if let Some(id) = reader.get::<Option<ConversationId>>()? {
            wanted.insert(id);
            if let Key::Address(channel, address) = job.key() {
                batch.addresses.insert((*channel, address.clone()), id);
            }
        }
        if let (Some(seen), true) = (job.seen(), reader.get::<i64>()? > 0) {
            batch.seen.insert(seen.clone());
        }
    }
    Ok(wanted)
}

async fn by_id<T: Row>(
    connection: &mut AnyConnection,
    engine: Engine,
    ids: Vec<(impl Serialize,)>,
    and: &str,
) -> Result<Vec<T>, StoreError> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let (all, table, these) = (columns::<T>("t"), T::TABLE, engine.rows("$1"));
    let sql = format!("SELECT {all} FROM {table} t WHERE t.id IN (SELECT j.value->>0 FROM {these}){and}");
    fetch(connection, sql, [list(ids)?]).await?.iter().map(|row| T::read(&mut Reader::new(row, table))).collect()
}

fn list(rows: impl Serialize) -> Result<String, StoreError> {
    serde_json::to_string(&rows).map_err(|_| StoreError::Refused("what is kept must be JSON".to_owned()))
}

/// Writes what the units want written.
pub(crate) async fn write(
    connection: &mut AnyConnection,
    engine: Engine,
    units: &[&Done],
) -> Result<(), StoreError> {
    let mut rest = units;
    while !rest.is_empty() {
        let next = rest.iter().skip(1).position(|unit| unit.is_barrier()).map_or(rest.len(), |at| at + 1);
        let (part, after) = rest.split_at(next);
        write_part(connection, engine, part).await?;
        rest = after;
    }
    Ok(())
}

/// Writes units of which only the first may need earlier rows gone.
async fn write_part(
    connection: &mut AnyConnection,
    engine: Engine,
    units: &[&Done],
) -> Result<(), StoreError> {
    if let Some(first) = units.first() {
        clear(connection, first).await?;
    }
    let mut to = Target { connection, engine };
    let rows = || units.iter().map(|unit| &unit.writes);
    to.put(units.iter().filter_map(|unit| unit.new_person.as_ref())).await?;
    to.put(rows().filter_map(|writes| writes.conversation.as_ref())).await?;
    to.put(units.iter().filter_map(|unit| unit.new_address.as_ref())).await?;
    to.put(rows().flat_map(|writes| &writes.turns)).await?;
    to.put(rows().filter_map(|writes| writes.handoff.as_ref())).await?;
    to.put(rows().flat_map(|writes| &writes.outbox)).await?;
    to.put(rows().flat_map(|writes| &writes.timers)).await?;
    to.put(rows().flat_map(|writes| &writes.alerts)).await?;
    to.put(rows().flat_map(|writes| &writes.notes)).await?;
    to.put(rows().flat_map(|writes| &writes.callbacks)).await?;
    to.put(rows().flat_map(|writes| &writes.consents)).await?;
    to.put(rows().flat_map(|writes| &writes.offers)).await?;
    to.put(rows().flat_map(|writes| &writes.referrals)).await?;
    to.put(rows().flat_map(|writes| &writes.outcomes)).await?;
    to.put(rows().flat_map(|writes| &writes.audit)).await?;
    to.needs(units).await?;
    let done: Vec<_> = rows().flat_map(|writes| &writes.timers_done).map(|id| (id,)).collect();
    if !done.is_empty() {
        let these = engine.rows("$1");
        let sql = format!(
            "UPDATE timers SET state = 'done' WHERE state = 'pending' AND id IN (SELECT j.value->>0 FROM {these})"
        );
        execute(to.connection, sql, [list(done)?]).await?;
    }
    let mut marks = rows().flat_map(|writes| &writes.sent).peekable();
    if marks.peek().is_some() {
        execute(to.connection, outbox::mark_statement(engine), [outbox::mark_cells(marks)?]).await?;
    }
    Ok(())
}

/// Takes away what a unit wants gone.
async fn clear(connection: &mut AnyConnection, unit: &Done) -> Result<(), StoreError> {
    if let Some((person, at)) = unit.erased {
        let (person, at) = (person.to_string(), at.millis().to_string());
        for sql in [
            "DELETE FROM outbox WHERE conversation_id IN (SELECT id FROM conversations WHERE person_id = $1)",
            "DELETE FROM conversations WHERE person_id = $1",
            "DELETE FROM handoffs WHERE person_id = $1",
            "DELETE FROM referrals WHERE person_id = $1",
            "DELETE FROM needs WHERE person_id = $1",
            "DELETE FROM consents WHERE person_id = $1",
        ] {
            execute(connection, sql.to_owned(), [person.clone()]).await?;
        }
        let sql = "UPDATE people SET erased_at = CAST($2 AS BIGINT) WHERE id = $1";
        execute(connection, sql.to_owned(), [person, at]).await?;
    }
    let Some((id, _)) = unit.base else { return Ok(()) };
    if unit.writes.drop_unsent_bot {
        let sql = "UPDATE outbox SET state = 'dropped' \
                   WHERE conversation_id = $1 AND state = 'pending' AND speaker = 'bot' AND urgent = 0";
        execute(connection, sql.to_owned(), [id.to_string()]).await?;
    }
    if unit.writes.cancel_timers {
        let sql = "UPDATE timers SET state = 'cancelled' WHERE conversation_id = $1 AND state = 'pending'";
        execute(connection, sql.to_owned(), [id.to_string()]).await?;
    }
    Ok(())
}

struct Target<'c> {
    connection: &'c mut AnyConnection,
    engine: Engine,
}

impl Target<'_> {
    /// Writes rows of one table. Of several that replace each other, only the last: PostgreSQL refuses a statement
    /// that changes a row twice.
    async fn put<'a, T: Row + 'a>(&mut self, rows: impl Iterator<Item = &'a T>) -> Result<(), StoreError> {
        let mut rows: Vec<&T> = rows.collect();
        if rows.is_empty() {
            return Ok(());
        }
        if T::TWICE == Twice::Replace && rows.len() > 1 {
            let mut keys = HashSet::new();
            rows.reverse();
            rows.retain(|row| key(*row).map_or(true, |key| keys.insert(key)));
            rows.reverse();
        }
        execute(self.connection, insert::<T>(self.engine), [parameter(&rows)?]).await.map(drop)
    }

    /// Puts the last set of needs of each person in place of the one before.
    async fn needs(&mut self, units: &[&Done]) -> Result<(), StoreError> {
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
        let sql = format!("DELETE FROM needs WHERE person_id IN (SELECT j.value->>0 FROM {these})");
        execute(self.connection, sql, [list(people.into_iter().map(|id| (id,)).collect::<Vec<_>>())?]).await?;
        self.put(kept.into_iter()).await
    }
}

/// Returns what tells a row of its table from all others.
fn key<T: Row>(row: &T) -> Result<String, StoreError> {
    let mut cells = Cells::default();
    cells.row(|cells| row.write_key(cells));
    cells.finish()
}
