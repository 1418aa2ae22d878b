//! Editions of the dialogues, and the conversations that are in the middle of one.

use super::{Store, cell::Reader, error::StoreError, row::row};
use crate::domain::{conversation::Conversation, ids::DialogueName, time::Time};

/// The dialogues and their wording as they were served.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditionRow {
    /// The hash of the dialogues.
    pub hash: String,
    /// The dialogues: JSON of path to text.
    pub dialogues: String,
    /// Their wording: JSON of path to text.
    pub locales: String,
    /// When it was last begun to be served.
    pub served_at: Time,
}

/// How many conversations are read at a time.
const PAGE: u32 = 500;

impl Store {
    /// Keeps an edition, in place of the one with the same dialogues: the wording may have been mended since.
    pub async fn keep_edition(&self, edition: EditionRow) -> Result<(), StoreError> {
        self.changes(super::row::insert(self.engine(), vec![&edition])).await.map(drop)
    }

    /// Returns an edition.
    pub async fn edition(&self, hash: &str) -> Result<Option<EditionRow>, StoreError> {
        self.one("WHERE t.hash = $1", &[&hash]).await
    }

    /// Forgets an edition that was last served before `before`, but for those in `pinned`. Returns how many went.
    pub async fn forget_editions(&self, pinned: &[String], before: Time) -> Result<u64, StoreError> {
        let rows =
            self.rows("SELECT hash FROM editions WHERE served_at < CAST($1 AS BIGINT)", &[&before.millis()]).await?;
        let mut gone = 0;
        for row in &rows {
            let hash: String = Reader::new(row, "editions").get()?;
            if !pinned.contains(&hash) {
                gone += self.change("DELETE FROM editions WHERE hash = $1", &[&hash]).await?;
            }
        }
        Ok(gone)
    }

    /// Hands every conversation in the middle of a dialogue to `visit`.
    pub async fn each_under_way(&self, mut visit: impl FnMut(&Conversation)) -> Result<(), StoreError> {
        let mut last = String::new();
        loop {
            let tail = "WHERE t.mind LIKE '%\"frames\"%' AND t.id > $1 ORDER BY t.id LIMIT CAST($2 AS BIGINT)";
            let found: Vec<Conversation> = self.many(tail, &[&last, &PAGE]).await?;
            let Some(end) = found.last() else { return Ok(()) };
            last = end.id.to_string();
            found.iter().for_each(&mut visit);
        }
    }

    /// Returns the dialogues that timers are to begin, each with how many do.
    pub async fn dialogues_due(&self) -> Result<Vec<(DialogueName, i64)>, StoreError> {
        let sql = "SELECT dialogue, COUNT(*) FROM timers WHERE state = 'pending' AND dialogue IS NOT NULL \
                   GROUP BY dialogue ORDER BY dialogue";
        let rows = self.rows(sql, &[]).await?;
        let read = |row| {
            let mut reader = Reader::new(row, "timers");
            Ok((reader.get()?, reader.get()?))
        };
        rows.iter().map(read).collect()
    }
}

row!(EditionRow in "editions", twice Replace, key { "hash": hash }, {
    "dialogues": dialogues,
    "locales": locales,
    "served_at": served_at,
});
