//! What was offered to a person, and what kept the rest out.

use super::{Store, error::StoreError, row::row};
use crate::domain::{
    ids::{AssetId, ConversationId, RowId},
    time::Time,
};
use serde::Serialize;
use std::collections::BTreeMap;

/// One asset offered; or a search that found none.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct OfferRow {
    /// Its id.
    pub id: RowId,
    /// To whom.
    pub conversation: ConversationId,
    /// When. What was offered together has the same time.
    pub at: Time,
    /// The asset; absent where nothing was found.
    pub asset: Option<AssetId>,
    /// Its place in the list, from 1 on.
    pub position: i64,
    /// Why, as reason codes.
    pub reasons: Vec<String>,
    /// How many assets each limit kept out.
    pub excluded: BTreeMap<String, i64>,
}

impl Store {
    /// Returns what was offered in a conversation, in order.
    pub async fn offers(&self, conversation: ConversationId) -> Result<Vec<OfferRow>, StoreError> {
        self.many("WHERE t.conversation_id = $1 ORDER BY t.at, t.position, t.id", &[&conversation]).await
    }
}

row!(OfferRow in "offers", twice Ignore, key { "id": id }, {
    "conversation_id": conversation,
    "at": at,
    "asset": asset,
    "position": position,
    "reasons": reasons,
    "excluded": excluded,
});
