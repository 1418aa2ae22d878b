//! Single values that the program keeps about itself: where a poll stopped, which feed came when.

use super::{Store, cell::Reader, error::StoreError};

impl Store {
    /// Returns a value.
    pub async fn meta(&self, key: &str) -> Result<Option<String>, StoreError> {
        let rows = self.rows("SELECT value FROM meta WHERE key = $1", &[&key]).await?;
        rows.first().map(|row| Reader::new(row, "meta").get()).transpose()
    }

    /// Keeps a value in place of the one before.
    pub async fn set_meta(&self, key: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO meta (key, value) VALUES ($1, $2) \
                   ON CONFLICT (key) DO UPDATE SET value = excluded.value";
        self.change(sql, &[&key, &value]).await.map(drop)
    }
}
