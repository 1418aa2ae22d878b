//! Feeds: where assets come from, how the last reading of each went, and the pages of readings under way.

use super::{
    Store,
    cell::{Reader, list},
    error::StoreError,
    row::{insert, row},
};
use crate::domain::time::Time;
use serde::Serialize;

/// A feed.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
pub struct FeedRow {
    /// What its assets are marked with.
    pub name: String,
    /// The file, folder or address.
    pub source: String,
    /// Hours from one reading to the next; absent where it is read only when somebody asks.
    pub every_hours: Option<i64>,
    /// When it is read next.
    pub due_at: Option<Time>,
    /// When it was last tried.
    pub read_at: Option<Time>,
    /// When it was last taken in.
    pub good_at: Option<Time>,
    /// What the last try came to: `whole`, `partial`, `failed`.
    pub result: String,
    /// What there is to say about it, one sentence, or nothing.
    pub says: String,
    /// What it was recognised as.
    pub format: String,
    /// How many services were taken in last.
    pub services: i64,
    /// How many tries have failed since.
    pub failures: i64,
}

impl Store {
    /// Returns all feeds by name.
    pub async fn feeds(&self) -> Result<Vec<FeedRow>, StoreError> {
        self.many("ORDER BY t.name", &[]).await
    }

    /// Returns a feed.
    pub async fn feed(&self, name: &str) -> Result<Option<FeedRow>, StoreError> {
        self.one("WHERE t.name = $1", &[&name]).await
    }

    /// Keeps a feed in place of what was known of it.
    pub async fn put_feed(&self, feed: &FeedRow) -> Result<(), StoreError> {
        self.changes(insert(self.engine(), vec![feed])).await.map(drop)
    }

    /// Returns the feeds that are due.
    pub async fn feeds_due(&self, now: Time) -> Result<Vec<FeedRow>, StoreError> {
        self.many("WHERE t.due_at <= CAST($1 AS BIGINT) ORDER BY t.due_at", &[&now.millis()]).await
    }

    /// Puts the next reading of a feed off until `until`, where it is still due when we thought. Returns false where another process
    /// was faster.
    pub async fn claim_feed(&self, feed: &FeedRow, until: Time) -> Result<bool, StoreError> {
        let Some(due) = feed.due_at else { return Ok(false) };
        let sql = "UPDATE feeds SET due_at = CAST($2 AS BIGINT) WHERE name = $1 AND due_at = CAST($3 AS BIGINT)";
        Ok(self.change(sql, &[&feed.name, &until.millis(), &due.millis()]).await? == 1)
    }

    /// Returns the pages kept of a reading that broke off after `since`, by name.
    pub async fn feed_pages(&self, feed: &str, since: Time) -> Result<Vec<(String, String)>, StoreError> {
        let sql = "SELECT page, body FROM feed_pages WHERE feed = $1 AND at >= CAST($2 AS BIGINT)";
        let rows = self.rows(sql, &[&feed, &since.millis()]).await?;
        rows.iter()
            .map(|row| {
                let mut reader = Reader::new(row, "feed_pages");
                Ok((reader.get()?, reader.get()?))
            })
            .collect()
    }

    /// Keeps pages of a reading under way.
    pub async fn keep_feed_pages(&self, feed: &str, pages: &[(String, String)], now: Time) -> Result<(), StoreError> {
        let rows: Vec<_> = pages.iter().map(|(page, body)| (feed, page, body, now)).collect();
        let sql = format!(
            "INSERT INTO feed_pages (feed, page, body, at) SELECT j.value->>0, j.value->>1, j.value->>2, \
             CAST(j.value->>3 AS BIGINT) FROM {} WHERE 1 = 1 \
             ON CONFLICT (feed, page) DO UPDATE SET body = excluded.body, at = excluded.at",
            self.engine().rows("$1")
        );
        self.change(sql, &[&list(&rows)?]).await.map(drop)
    }

    /// Lets the pages of a reading go.
    pub async fn drop_feed_pages(&self, feed: &str) -> Result<(), StoreError> {
        self.change("DELETE FROM feed_pages WHERE feed = $1", &[&feed]).await.map(drop)
    }
}

row!(FeedRow in "feeds", twice Replace, key { "name": name }, {
    "source": source,
    "every_hours": every_hours,
    "due_at": due_at,
    "read_at": read_at,
    "good_at": good_at,
    "result": result,
    "says": says,
    "format": format,
    "services": services,
    "failures": failures,
});
