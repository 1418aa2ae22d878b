//! Alerts: a risk that a named person must see.

use super::{Store, error::StoreError, row::row};
use crate::domain::{
    ids::{AdvisorId, ConversationId, RowId},
    risk::{Risk, Urgency},
    time::Time,
};
use serde::Serialize;

/// A risk that a named person must see.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AlertRow {
    /// Its id.
    pub id: RowId,
    /// Where it was seen.
    pub conversation: ConversationId,
    /// What was seen.
    pub risk: Risk,
    /// How urgent it is.
    pub urgency: Urgency,
    /// The rules that fired, as JSON.
    pub because: String,
    /// When.
    pub raised_at: Time,
    /// Who has seen it.
    pub acked_by: Option<AdvisorId>,
    /// When that was.
    pub acked_at: Option<Time>,
    /// Which advisor it is with; with everybody where there is none.
    pub told: Option<AdvisorId>,
    /// How often it was given to somebody, or to everybody: 0 where it was just raised.
    pub step: i64,
    /// When it goes on; never once somebody has seen it.
    pub due_at: Option<Time>,
}

impl Store {
    /// Returns the alerts that nobody has acknowledged, the most urgent first, then the oldest.
    pub async fn open_alerts(&self) -> Result<Vec<AlertRow>, StoreError> {
        let mut alerts: Vec<AlertRow> =
            self.many("WHERE t.acked_at IS NULL ORDER BY t.raised_at, t.id LIMIT 1000", &[]).await?;
        alerts.sort_by_key(|alert| std::cmp::Reverse(alert.urgency));
        Ok(alerts)
    }

    /// Returns the alerts of a conversation, the oldest first.
    pub async fn alerts_of(&self, conversation: ConversationId) -> Result<Vec<AlertRow>, StoreError> {
        self.many("WHERE t.conversation_id = $1 ORDER BY t.raised_at, t.id", &[&conversation]).await
    }

    /// Returns the alerts that are to go on, the longest overdue first.
    pub async fn alerts_due(&self, now: Time, limit: u32) -> Result<Vec<AlertRow>, StoreError> {
        let tail = "WHERE t.due_at <= CAST($1 AS BIGINT) ORDER BY t.due_at, t.id LIMIT CAST($2 AS BIGINT)";
        self.many(tail, &[&now.millis(), &limit]).await
    }
}

row!(AlertRow in "alerts", twice Replace, key { "id": id }, {
    "conversation_id": conversation,
    "risk": risk,
    "urgency": urgency,
    "because": because,
    "raised_at": raised_at,
    "acked_by": acked_by,
    "acked_at": acked_at,
    "told": told,
    "step": step,
    "due_at": due_at,
});
