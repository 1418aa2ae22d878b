//! How the database is: what `doctor` prints, and what time sweeps away.

use super::{Store, cell::Reader, error::StoreError};
use crate::domain::time::Time;
use serde::Serialize;
use std::time::Duration;

/// Counts that tell whether work gets done.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Health {
    /// `SQLite` or `PostgreSQL`.
    pub engine: &'static str,
    /// People not erased.
    pub people: i64,
    /// Conversations.
    pub conversations: i64,
    /// Turns kept.
    pub turns: i64,
    /// Messages still to be sent.
    pub outbox_pending: i64,
    /// When the oldest of them was written.
    pub outbox_oldest: Option<Time>,
    /// Messages that could never be delivered.
    pub outbox_gone: i64,
    /// Messages that failed at least once and are tried again.
    pub outbox_retrying: i64,
    /// Timers to come.
    pub timers_pending: i64,
    /// Handoffs not closed.
    pub handoffs_open: i64,
    /// Alerts that nobody has seen.
    pub alerts_open: i64,
    /// Calls still to be made.
    pub callbacks_open: i64,
    /// Assets.
    pub assets: i64,
}

impl Store {
    /// Counts what is there.
    pub async fn health(&self) -> Result<Health, StoreError> {
        let sql = "SELECT (SELECT COUNT(*) FROM people WHERE erased_at IS NULL), \
                   (SELECT COUNT(*) FROM conversations), \
                   (SELECT COUNT(*) FROM turns), \
                   (SELECT COUNT(*) FROM outbox WHERE state = 'pending'), \
                   (SELECT MIN(created_at) FROM outbox WHERE state = 'pending'), \
                   (SELECT COUNT(*) FROM outbox WHERE state = 'gone'), \
                   (SELECT COUNT(*) FROM outbox WHERE state = 'pending' AND attempts > 0), \
                   (SELECT COUNT(*) FROM timers WHERE state = 'pending'), \
                   (SELECT COUNT(*) FROM handoffs WHERE state <> 'closed'), \
                   (SELECT COUNT(*) FROM alerts WHERE acked_at IS NULL), \
                   (SELECT COUNT(*) FROM callbacks WHERE state = 'open'), \
                   (SELECT COUNT(*) FROM assets)";
        let rows = self.rows(sql, &[]).await?;
        let row = rows.first().ok_or_else(|| StoreError::Corrupt("the answer to a count".to_owned()))?;
        let mut reader = Reader::new(row, "counts");
        Ok(Health {
            engine: self.engine().name(),
            people: reader.get()?,
            conversations: reader.get()?,
            turns: reader.get()?,
            outbox_pending: reader.get()?,
            outbox_oldest: reader.get()?,
            outbox_gone: reader.get()?,
            outbox_retrying: reader.get()?,
            timers_pending: reader.get()?,
            handoffs_open: reader.get()?,
            alerts_open: reader.get()?,
            callbacks_open: reader.get()?,
            assets: reader.get()?,
        })
    }

    /// Sweeps away what has had its time: messages that were not delivered after `keep`, those to people who were erased at once, links and
    /// sessions that ended.
    pub async fn sweep(&self, now: Time, keep: Duration) -> Result<(), StoreError> {
        let before = (now - keep).millis().to_string();
        let now = now.millis().to_string();
        let statements = [
            ("DELETE FROM outbox WHERE state <> 'pending' AND created_at < CAST($1 AS BIGINT)", before),
            (
                "DELETE FROM outbox WHERE state <> 'pending' AND created_at < CAST($1 AS BIGINT) \
                 AND NOT EXISTS (SELECT 1 FROM conversations c WHERE c.id = outbox.conversation_id)",
                now.clone(),
            ),
            ("DELETE FROM sign_in_links WHERE expires_at < CAST($1 AS BIGINT)", now.clone()),
            ("DELETE FROM advisor_sessions WHERE expires_at < CAST($1 AS BIGINT)", now.clone()),
            ("DELETE FROM private_links WHERE expires_at < CAST($1 AS BIGINT)", now),
        ];
        self.changes(statements.map(|(sql, bind)| (sql.to_owned(), vec![bind.into()])).to_vec()).await.map(drop)
    }
}
