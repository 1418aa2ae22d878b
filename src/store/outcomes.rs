//! What came of it, as people told us.

use super::{Store, error::StoreError, row::row};
use crate::domain::{
    ids::{AssetId, ConversationId, RowId},
    time::Time,
};
use serde::Serialize;

/// What a person told us afterwards.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OutcomeRow {
    /// Its id.
    pub id: RowId,
    /// Whose conversation.
    pub conversation: ConversationId,
    /// When we asked: `checkin` or `feedback`.
    pub kind: String,
    /// About which asset.
    pub asset: Option<AssetId>,
    /// The option chosen.
    pub answer: String,
    /// Their own words.
    pub text: Option<String>,
    /// When.
    pub at: Time,
}

impl Store {
    /// Returns what was told in a conversation, the oldest first.
    pub async fn outcomes(&self, conversation: ConversationId) -> Result<Vec<OutcomeRow>, StoreError> {
        self.many("WHERE t.conversation_id = $1 ORDER BY t.at, t.id", &[&conversation]).await
    }
}

row!(OutcomeRow in "outcomes", twice Ignore, key { "id": id }, {
    "conversation_id": conversation,
    "kind": kind,
    "asset": asset,
    "answer": answer,
    "text": text,
    "at": at,
});
