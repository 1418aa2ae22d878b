//! Call-backs: who asked to be telephoned.

use super::{Store, error::StoreError, row::row};
use crate::domain::{
    ids::{AdvisorId, ConversationId, RowId},
    time::Time,
};
use serde::Serialize;

/// A person who asked to be telephoned.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct CallbackRow {
    /// Its id.
    pub id: RowId,
    /// Whose conversation.
    pub conversation: ConversationId,
    /// The number, as given.
    pub phone: String,
    /// When suits them, in their words.
    pub when_text: String,
    /// `open` or `done`.
    pub state: String,
    /// When they asked.
    pub at: Time,
    /// Who called.
    pub done_by: Option<AdvisorId>,
}

impl Store {
    /// Returns the people still to be called, the oldest request first.
    pub async fn open_callbacks(&self) -> Result<Vec<CallbackRow>, StoreError> {
        self.many("WHERE t.state = 'open' ORDER BY t.at, t.id LIMIT 1000", &[]).await
    }

    /// Marks a call as made. Returns false where somebody already has.
    pub async fn callback_done(&self, id: RowId, by: AdvisorId) -> Result<bool, StoreError> {
        let sql = "UPDATE callbacks SET state = 'done', done_by = $2 WHERE id = $1 AND state = 'open'";
        Ok(self.change(sql, &[&id, &by]).await? == 1)
    }
}

row!(CallbackRow in "callbacks", twice Replace, key { "id": id }, {
    "conversation_id": conversation,
    "phone": phone,
    "when_text": when_text,
    "state": state,
    "at": at,
    "done_by": done_by,
});
