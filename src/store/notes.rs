//! Notes that advisors write for each other.

use super::{Store, error::StoreError, row::row};
use crate::domain::{
    ids::{AdvisorId, ConversationId, HandoffId, RowId},
    time::Time,
};
use serde::Serialize;

/// A note about a conversation.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct NoteRow {
    /// Its id.
    pub id: RowId,
    /// Which conversation it is about.
    pub conversation: ConversationId,
    /// Which handoff, where one was open.
    pub handoff: Option<HandoffId>,
    /// Who wrote it.
    pub advisor: AdvisorId,
    /// When.
    pub at: Time,
    /// The words.
    pub text: String,
}

impl Store {
    /// Returns the notes about a conversation, the oldest first.
    pub async fn notes(&self, conversation: ConversationId) -> Result<Vec<NoteRow>, StoreError> {
        self.many("WHERE t.conversation_id = $1 ORDER BY t.at, t.id", &[&conversation]).await
    }
}

row!(NoteRow in "notes", twice Ignore, key { "id": id }, {
    "conversation_id": conversation,
    "handoff_id": handoff,
    "advisor_id": advisor,
    "at": at,
    "text": text,
});
