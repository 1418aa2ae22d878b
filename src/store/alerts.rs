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
}

impl Store {
    /// Returns the alerts that nobody has acknowledged, the most urgent first, then the oldest.
    pub async fn open_alerts(&self) -> Result<Vec<AlertRow>, StoreError> {
        let mut alerts: Vec<AlertRow> =
            self.many("WHERE t.acked_at IS NULL ORDER BY t.raised_at, t.id LIMIT 1000", &[]).await?;
        alerts.sort_by_key(|alert| std::cmp::Reverse(alert.urgency));
        Ok(alerts)
    }

    /// Acknowledges an alert. Returns false where somebody already has.
    pub async fn ack_alert(&self, id: RowId, by: AdvisorId, now: Time) -> Result<bool, StoreError> {
        let sql = "UPDATE alerts SET acked_by = $2, acked_at = CAST($3 AS BIGINT) WHERE id = $1 AND acked_at IS NULL";
        Ok(self.change(sql, &[&id, &by, &now.millis()]).await? == 1)
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
});
