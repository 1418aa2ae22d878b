//! Timers: rows, so that a check-in due in two weeks outlives every process.

use super::{Store, error::StoreError, row::row};
use crate::domain::{
    ids::{ConversationId, DialogueName, TimerId},
    time::Time,
};
use serde::Serialize;

/// Something to be done for a conversation at a time.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct TimerRow {
    /// Its id.
    pub id: TimerId,
    /// For which conversation.
    pub conversation: ConversationId,
    /// What for: `checkin`.
    pub kind: String,
    /// The dialogue it starts.
    pub dialogue: Option<DialogueName>,
    /// What the dialogue needs to know, as JSON.
    pub payload: String,
    /// When.
    pub due_at: Time,
    /// `pending`, `done` or `cancelled`.
    pub state: String,
}

impl Store {
    /// Returns the pending timers that are due, the longest overdue first.
    pub async fn timers_due(&self, now: Time, limit: u32) -> Result<Vec<TimerRow>, StoreError> {
        let tail = "WHERE t.state = 'pending' AND t.due_at <= CAST($1 AS BIGINT) ORDER BY t.due_at, t.id \
                    LIMIT CAST($2 AS BIGINT)";
        self.many(tail, &[&now.millis(), &limit]).await
    }

    /// Returns the pending timers of a conversation, the next first.
    pub async fn timers_of(&self, conversation: ConversationId) -> Result<Vec<TimerRow>, StoreError> {
        self.many("WHERE t.conversation_id = $1 AND t.state = 'pending' ORDER BY t.due_at, t.id", &[&conversation])
            .await
    }
}

row!(TimerRow in "timers", twice Replace, key { "id": id }, {
    "conversation_id": conversation,
    "kind": kind,
    "dialogue": dialogue,
    "payload": payload,
    "due_at": due_at,
    "state": state,
});
