//! Referrals: offers that a person accepted.

use super::{Store, error::StoreError, row::row};
use crate::domain::{
    ids::{AssetId, ConversationId, PersonId, RowId},
    time::Time,
};
use serde::Serialize;

/// An offer that a person accepted.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct ReferralRow {
    /// Its id.
    pub id: RowId,
    /// Who.
    pub person: PersonId,
    /// In which conversation.
    pub conversation: ConversationId,
    /// To what.
    pub asset: AssetId,
    /// How: `self`, `advisor`, `gp`.
    pub how: String,
    /// Where it stands: `sent`, `accepted`, `declined`, `attended`, `closed`.
    pub state: String,
    /// When it last changed.
    pub at: Time,
}

impl Store {
    /// Returns the referrals made in a conversation, the oldest first.
    pub async fn referrals(&self, conversation: ConversationId) -> Result<Vec<ReferralRow>, StoreError> {
        self.many("WHERE t.conversation_id = $1 ORDER BY t.at, t.id", &[&conversation]).await
    }
}

row!(ReferralRow in "referrals", twice Replace, key { "id": id }, {
    "person_id": person,
    "conversation_id": conversation,
    "asset": asset,
    "how": how,
    "state": state,
    "at": at,
});
