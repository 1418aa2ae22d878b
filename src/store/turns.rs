//! Turns: the transcript.

use super::{Store, error::StoreError, row::row};
use crate::domain::{ids::ConversationId, turn::Turn};

impl Store {
    /// Returns the turns after `seq`, the earliest first.
    pub async fn turns_after(
        &self,
        conversation: ConversationId,
        seq: i64,
        limit: u32,
    ) -> Result<Vec<Turn>, StoreError> {
        let tail = "WHERE t.conversation_id = $1 AND t.seq > CAST($2 AS BIGINT) ORDER BY t.seq \
                    LIMIT CAST($3 AS BIGINT)";
        self.many(tail, &[&conversation, &seq, &limit]).await
    }

    /// Returns the last turns, the earliest of them first.
    pub async fn last_turns(&self, conversation: ConversationId, limit: u32) -> Result<Vec<Turn>, StoreError> {
        let tail = "WHERE t.conversation_id = $1 ORDER BY t.seq DESC LIMIT CAST($2 AS BIGINT)";
        let mut turns: Vec<Turn> = self.many(tail, &[&conversation, &limit]).await?;
        turns.reverse();
        Ok(turns)
    }
}

row!(Turn in "turns", twice Refuse, key { "conversation_id": conversation, "seq": seq }, {
    "id": id,
    "at": at,
    "speaker": speaker,
    "advisor_id": advisor,
    "channel": channel,
    "external_id": external_id,
    "kind": kind,
    "text": text,
    "message": message,
    "said": said,
    "reading": reading,
});
