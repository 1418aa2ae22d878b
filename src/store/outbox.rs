//! Messages on their way out, and what became of them.
//!
//! Whoever sends a message holds its lease meanwhile. A row may be written with a lease already: then the process
//! that commits it sends it at once (see [`super::Committed`]), and any process picks it up should that one die.

use super::{
    Store,
    cell::Reader,
    engine::Engine,
    error::StoreError,
    row::{Row, columns, row},
};
use crate::domain::{
    ids::{Address, ConversationId, OutboxId, RowId},
    post::{ChannelKind, Outbound, Speaker},
    time::Time,
};
use serde::Serialize;

/// A message on its way out.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutboxRow {
    /// Its id.
    pub id: OutboxId,
    /// The conversation it belongs to.
    pub conversation: ConversationId,
    /// The alert that it tells an advisor of; none in messages to the person. Such a message waits for no other.
    pub alert: Option<RowId>,
    /// Its place there: messages of a conversation go out in this order. The turn's number; for an alert its step.
    pub seq: i64,
    /// Where to.
    pub channel: ChannelKind,
    /// Whom to.
    pub address: Address,
    /// What.
    pub message: Outbound,
    /// Who says it.
    pub speaker: Speaker,
    /// True where it goes out whoever holds the conversation.
    pub urgent: bool,
    /// Where it stands: see [`state`].
    pub state: String,
    /// How often sending failed.
    pub attempts: i64,
    /// Not before.
    pub due_at: Time,
    /// Until when somebody is sending it.
    pub lease_until: Option<Time>,
    /// What went wrong last, as a code.
    pub error: Option<String>,
    /// When it was written.
    pub created_at: Time,
}

/// Where a message stands.
pub mod state {
    /// To be sent.
    pub const PENDING: &str = "pending";
    /// Not sent: a human took over.
    pub const DROPPED: &str = "dropped";
    /// Not sent: the person cannot be reached there.
    pub const GONE: &str = "gone";
}

/// What became of a message. Goes through [`super::Writes::sent`], so that many share a commit.
#[derive(Clone, Debug, PartialEq)]
pub struct SentMark {
    /// Which.
    pub id: OutboxId,
    /// What.
    pub fate: Fate,
}

/// What became of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Fate {
    /// The channel took it: the row goes, the transcript stays.
    Sent,
    /// It failed; to be tried again.
    Retry {
        /// When.
        due_at: Time,
        /// Until when it stays with who tried.
        lease_until: Option<Time>,
        /// Why, as a code.
        error: String,
    },
    /// It can never be delivered.
    Gone {
        /// Why, as a code.
        error: String,
    },
}

impl Store {
    /// Takes messages that are due and that nobody is sending, and leases them until `lease_until`. Those of one
    /// conversation come in order, and none before an earlier one of its conversation is settled.
    pub async fn outbox_due(&self, now: Time, lease_until: Time, limit: u32) -> Result<Vec<OutboxRow>, StoreError> {
        let free = "o.state = 'pending' AND o.due_at <= CAST($1 AS BIGINT) \
                    AND (o.lease_until IS NULL OR o.lease_until <= CAST($1 AS BIGINT))";
        let held = "SELECT 1 FROM outbox e WHERE e.conversation_id = o.conversation_id AND e.seq < o.seq \
                    AND e.alert_id IS NULL AND o.alert_id IS NULL AND e.state = 'pending' AND (e.due_at > CAST($1 AS BIGINT) OR e.lease_until > CAST($1 AS BIGINT))";
        let sql = format!(
            "UPDATE outbox AS t SET lease_until = CAST($2 AS BIGINT) WHERE t.id IN (\
             SELECT o.id FROM outbox o WHERE {free} AND NOT EXISTS ({held}) \
             ORDER BY o.due_at, o.conversation_id, o.seq LIMIT CAST($3 AS BIGINT){}) RETURNING {}",
            self.engine().skip_locked(),
            match self.engine() {
                // SQLite knows no alias in RETURNING.
                Engine::Sqlite => columns::<OutboxRow>("outbox"),
                Engine::Postgres => columns::<OutboxRow>("t"),
            },
        );
        let rows = self.change_returning(sql, &[&now.millis(), &lease_until.millis(), &limit]).await?;
        let mut due = rows
            .iter()
            .map(|row| OutboxRow::read(&mut Reader::new(row, OutboxRow::TABLE)))
            .collect::<Result<Vec<_>, _>>()?;
        due.sort_by_key(|row| (row.conversation, row.seq));
        Ok(due)
    }

    /// Returns when the next pending message falls due or its lease ends.
    pub async fn outbox_next(&self) -> Result<Option<Time>, StoreError> {
        let sql = "SELECT MIN(CASE WHEN lease_until > due_at THEN lease_until ELSE due_at END) FROM outbox \
                   WHERE state = 'pending'";
        let rows = self.rows(sql, &[]).await?;
        rows.first().map_or(Ok(None), |row| Reader::new(row, OutboxRow::TABLE).get())
    }

    /// Takes all that is unsent, due or not, and leases it until `lease_until`. Only `serve` calls it, when nothing is
    /// being sent: what is under a lease is in the hands of a process that died. Where another process lives and may
    /// be sending (PostgreSQL only), its leases stand, and it takes what is free.
    pub async fn outbox_take_over(&self, now: Time, lease_until: Time) -> Result<Vec<OutboxRow>, StoreError> {
        let alone = self.0.presence.begin(&self.0.source).await?;
        let until = if alone { Time::from_millis(i64::MAX) } else { now };
        let rows = self.outbox_due(until, lease_until, u32::MAX).await;
        if alone {
            self.0.presence.end().await?;
        }
        rows
    }

    /// Returns true where a message is still to be sent: nobody dropped it meanwhile.
    pub async fn outbox_is_pending(&self, id: OutboxId) -> Result<bool, StoreError> {
        Ok(!self.rows("SELECT 1 FROM outbox WHERE id = $1 AND state = 'pending'", &[&id]).await?.is_empty())
    }
}

row!(OutboxRow in "outbox", twice Ignore, key { "id": id }, {
    "conversation_id": conversation,
    "alert_id": alert,
    "seq": seq,
    "channel": channel,
    "address": address,
    "message": message,
    "speaker": speaker,
    "urgent": urgent,
    "state": state,
    "attempts": attempts,
    "due_at": due_at,
    "lease_until": lease_until,
    "error": error,
    "created_at": created_at,
});
