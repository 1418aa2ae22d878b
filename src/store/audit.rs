//! Who did what. It outlives the people it speaks of, so it holds ids and codes, never words of theirs.

use super::{Store, error::StoreError, row::row};
use crate::domain::{ids::RowId, time::Time};
use serde::Serialize;

/// One thing done.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct AuditRow {
    /// Its id.
    pub id: RowId,
    /// When.
    pub at: Time,
    /// Who: an advisor's id, `bot`, `person`, `operator`.
    pub actor: String,
    /// What: `claim`, `close`, `erase`.
    pub action: String,
    /// To what: an id.
    pub subject: String,
    /// More, in codes.
    pub detail: String,
}

impl Store {
    /// Returns what was done to a subject, the oldest first.
    pub async fn audit(&self, subject: &str) -> Result<Vec<AuditRow>, StoreError> {
        self.many("WHERE t.subject = $1 ORDER BY t.at, t.id", &[&subject]).await
    }
}

row!(AuditRow in "audit", twice Ignore, key { "id": id }, {
    "at": at,
    "actor": actor,
    "action": action,
    "subject": subject,
    "detail": detail,
});
