//! What a batch reads before its units run, and the running of statements.

use super::{
    alerts::AlertRow,
    batch::Batch,
    cell::{Reader, Value, list},
    engine::Engine,
    error::StoreError,
    learning,
    row::{Row, columns},
    timers::TimerRow,
    unit::{About, Key},
    writer::{Changed, Plan},
};
use crate::domain::{conversation::Conversation, handoff::Handoff, ids::ConversationId};
use futures_util::TryStreamExt as _;
use serde::Serialize;
use sqlx::{
    Any, AnyConnection, AssertSqlSafe, Either, Executor as _,
    any::{AnyArguments, AnyRow},
    query::Query,
};
use std::collections::HashMap;

fn query(sql: String, binds: impl IntoIterator<Item = Value>) -> Query<'static, Any, AnyArguments> {
    binds.into_iter().fold(sqlx::query(AssertSqlSafe(sql)), |query, bind| match bind {
        Value::Text(text) => query.bind(text),
        Value::Int(int) => query.bind(int),
    })
}

/// Runs a statement and returns its rows.
pub(crate) async fn fetch(
    connection: &mut AnyConnection,
    sql: String,
    binds: impl IntoIterator<Item = Value>,
) -> Result<Vec<AnyRow>, StoreError> {
    let query = query(sql, binds);
    Ok(query.fetch_all(connection).await?)
}

/// Runs a statement and returns how many rows it changed.
pub(crate) async fn execute(
    connection: &mut AnyConnection,
    sql: String,
    binds: impl IntoIterator<Item = Value>,
) -> Result<u64, StoreError> {
    let query = query(sql, binds);
    Ok(query.execute(connection).await?.rows_affected())
}

/// Runs a statement and returns both.
pub(crate) async fn change(
    connection: &mut AnyConnection,
    sql: String,
    binds: impl IntoIterator<Item = Value>,
) -> Result<Changed, StoreError> {
    let query = query(sql, binds);
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
    let rows = fetch(connection, sql, [id.to_string().into()]).await?;
    rows.first().map(|row| Reader::new(row, Conversation::TABLE).get()).transpose()
}

/// Reads and locks all that the units of a batch are about.
pub(crate) async fn load(connection: &mut AnyConnection, engine: Engine, units: &[About]) -> Result<Batch, StoreError> {
    let mut batch = Batch::default();
    let mut wanted = find(connection, engine, units, &mut batch).await?;
    if let Some(lock) = engine.lock_addresses() {
        let named = units.iter().filter_map(|unit| match &unit.key {
            Key::Address(channel, address) => Some((*channel, address.clone())),
            _ => None,
        });
        let unknown: Vec<_> = named.filter(|at| !batch.addresses.contains_key(at)).collect();
        if !unknown.is_empty() {
            fetch(connection, lock, [list(&unknown)?.into()]).await?;
            wanted = find(connection, engine, units, &mut batch).await?;
        }
    }
    let conversations = wanted.keys().map(|id| (id,)).collect::<Vec<_>>();
    if !conversations.is_empty() {
        let sql = format!(
            "SELECT {}, {} FROM conversations c LEFT JOIN handoffs h ON h.id = c.handoff_id \
             WHERE c.id IN (SELECT j.value->>0 FROM {}) ORDER BY c.id{}",
            columns::<Conversation>("c"),
            columns::<Handoff>("h"),
            engine.rows("$1"),
            engine.for_update("c"),
        );
        for row in fetch(connection, sql, [list(&conversations)?.into()]).await? {
            let mut reader = Reader::new(&row, Conversation::TABLE);
            let conversation = Conversation::read(&mut reader)?;
            if !reader.is_null()? {
                let handoff = Handoff::read(&mut reader)?;
                batch.handoffs.insert(handoff.id, handoff);
            }
            batch.conversations.insert(conversation.id, conversation);
        }
    }
    // Only now that the conversations are ours nobody changes what belongs to them any more. Where somebody did while
    // we waited for them, what was read before is read again.
    if wanted.iter().any(|(id, rev)| batch.conversations.get(id).map(|found| found.rev) != *rev) {
        find(connection, engine, units, &mut batch).await?;
    }
    // The same goes for their places in sessions. How full those are is only certain once it is written.
    if let Some(now) = units.iter().filter_map(|unit| unit.learns).min() {
        batch.sittings = learning::sittings(connection, now).await?;
        let theirs: Vec<_> = batch.conversations.keys().map(|id| (id,)).collect();
        if !batch.sittings.is_empty() && !theirs.is_empty() {
            for booking in learning::places(connection, engine, &theirs).await? {
                batch.bookings.entry(booking.conversation).or_default().push(booking);
            }
        }
    }
    let named = units.iter().filter_map(|unit| if let Key::Handoff(id) = unit.key { Some((id,)) } else { None });
    for handoff in by_id::<Handoff>(connection, engine, named.collect(), "").await? {
        batch.handoffs.insert(handoff.id, handoff);
    }
    let named = units.iter().filter_map(|unit| if let Key::Timer(id) = unit.key { Some((id,)) } else { None });
    for timer in by_id::<TimerRow>(connection, engine, named.collect(), " AND t.state = 'pending'").await? {
        batch.timers.insert(timer.id, timer);
    }
    let named = units.iter().filter_map(|unit| if let Key::Alert(id) = unit.key { Some((id,)) } else { None });
    for alert in by_id::<AlertRow>(connection, engine, named.collect(), "").await? {
        batch.alerts.insert(alert.id, alert);
    }
    Ok(batch)
}

/// Finds out which conversations the units are about, with their `rev`, and which of their messages are kept already.
async fn find(
    connection: &mut AnyConnection,
    engine: Engine,
    units: &[About],
    batch: &mut Batch,
) -> Result<HashMap<ConversationId, Option<i64>>, StoreError> {
    let mut wanted = HashMap::new();
    let mut keys = Vec::new();
    for (n, unit) in units.iter().enumerate() {
        let (kind, id, address) = match &unit.key {
            Key::Address(channel, address) => ("a", channel.as_str().to_owned(), Some(address)),
            Key::Conversation(id) => ("c", id.to_string(), None),
            Key::Handoff(id) => ("h", id.to_string(), None),
            Key::Timer(id) => ("t", id.to_string(), None),
            Key::Alert(id) => ("l", id.to_string(), None),
            Key::Outside => ("", String::new(), None),
        };
        if kind.is_empty() && unit.seen.is_none() {
            continue;
        }
        let (channel, external_id) = unit.seen.as_ref().map(|(channel, id)| (channel.as_str(), id.as_str())).unzip();
        keys.push((n, kind, id, address, channel, external_id));
    }
    let sql = format!(
        "SELECT k.n, c.id, c.rev, k.kept FROM (SELECT CAST(j.value->>0 AS BIGINT) AS n, CASE j.value->>1 \
         WHEN 'a' THEN (SELECT a.conversation_id FROM addresses a \
         WHERE a.channel = (j.value->>2) AND a.address = (j.value->>3)) \
         WHEN 'c' THEN j.value->>2 \
         WHEN 'h' THEN (SELECT h.conversation_id FROM handoffs h WHERE h.id = (j.value->>2)) \
         WHEN 't' THEN (SELECT t.conversation_id FROM timers t WHERE t.id = (j.value->>2)) \
         WHEN 'l' THEN (SELECT l.conversation_id FROM alerts l WHERE l.id = (j.value->>2)) END AS id, \
         (SELECT COUNT(*) FROM turns r WHERE r.channel = (j.value->>4) AND r.external_id = (j.value->>5)) AS kept \
         FROM {}) AS k LEFT JOIN conversations c ON c.id = k.id",
        engine.rows("$1")
    );
    if keys.is_empty() {
        return Ok(wanted);
    }
    for row in fetch(connection, sql, [list(&keys)?.into()]).await? {
        let mut reader = Reader::new(&row, "keys");
        let n: i64 = reader.get()?;
        let Some(unit) = usize::try_from(n).ok().and_then(|n| units.get(n)) else { continue };
        let (id, rev): (Option<ConversationId>, Option<i64>) = (reader.get()?, reader.get()?);
        if let Some(id) = id {
            wanted.insert(id, rev);
            if let Key::Address(channel, address) = &unit.key {
                batch.addresses.insert((*channel, address.clone()), id);
            }
        }
        if let (Some(seen), true) = (&unit.seen, reader.get::<i64>()? > 0) {
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
    fetch(connection, sql, [list(&ids)?.into()])
        .await?
        .iter()
        .map(|row| T::read(&mut Reader::new(row, table)))
        .collect()
}

/// Runs the last statements of a transaction and commits.
pub(crate) async fn finish(connection: &mut AnyConnection, plan: Plan) -> Result<(), StoreError> {
    for (sql, binds) in plan.statements {
        execute(connection, sql, binds).await?;
    }
    for (sql, binds) in plan.exact {
        if execute(connection, sql, binds).await? != 1 {
            return Err(StoreError::Stale);
        }
    }
    connection.execute("COMMIT").await?;
    Ok(())
}
