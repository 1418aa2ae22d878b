//! Private links: the way from another channel into the web chat, where nobody but us carries the words.

use super::{Store, cell::Reader, error::StoreError};
use crate::domain::{ids::ConversationId, time::Time};

impl Store {
    /// Keeps a private link by the hash of its secret.
    pub async fn add_private_link(
        &self,
        hash: &str,
        conversation: ConversationId,
        expires: Time,
    ) -> Result<(), StoreError> {
        let sql = "INSERT INTO private_links (hash, conversation_id, expires_at) VALUES ($1, $2, CAST($3 AS BIGINT))";
        self.change(sql, &[&hash, &conversation, &expires.millis()]).await.map(drop)
    }

    /// Uses a private link up. Returns the conversation where it was good: known, in time, not used.
    pub async fn use_private_link(&self, hash: &str, now: Time) -> Result<Option<ConversationId>, StoreError> {
        let sql = "UPDATE private_links SET used_at = CAST($2 AS BIGINT) \
                   WHERE hash = $1 AND used_at IS NULL AND expires_at > CAST($2 AS BIGINT) RETURNING conversation_id";
        let rows = self.change_returning(sql, &[&hash, &now.millis()]).await?;
        rows.first().map(|row| Reader::new(row, "private_links").get()).transpose()
    }
}
