//! Assets, feed by feed.

use super::{
    Store,
    cell::{Reader, list},
    error::StoreError,
};
use crate::domain::{asset::Asset, ids::AssetId, time::Time};
use std::collections::BTreeSet;

impl Store {
    /// Puts what a feed says now in place of what it said before, all at once. An asset that is missing for the first
    /// time is kept as it is, for a feed may stumble; the second time in a row it is kept as not active.
    pub async fn replace_feed(&self, feed: &str, assets: &[Asset], now: Time) -> Result<(), StoreError> {
        // Of two with one id the later holds.
        let mut ids = BTreeSet::<&AssetId>::new();
        let latest = assets.iter().rev().filter(|asset| ids.insert(&asset.id));
        let latest: Vec<_> = latest.map(|asset| (feed, &asset.id, asset, 0, now)).collect();
        let rows = self.engine().rows("$1");
        let missing = "UPDATE assets SET missed = missed + 1 WHERE feed = $1";
        let upsert = format!(
            "INSERT INTO assets (feed, id, body, missed, updated_at) SELECT j.value->>0, j.value->>1, j.value->>2, \
             CAST(j.value->>3 AS BIGINT), CAST(j.value->>4 AS BIGINT) FROM {rows} WHERE 1 = 1 \
             ON CONFLICT (feed, id) DO UPDATE \
             SET body = excluded.body, missed = excluded.missed, updated_at = excluded.updated_at"
        );
        let statements =
            vec![(missing.to_owned(), vec![feed.to_owned().into()]), (upsert, vec![list(&latest)?.into()])];
        self.changes(statements).await.map(drop)
    }

    /// Returns all assets of all feeds, in the order of feed and id.
    pub async fn assets(&self) -> Result<Vec<Asset>, StoreError> {
        let rows = self.rows("SELECT body, missed FROM assets ORDER BY feed, id", &[]).await?;
        rows.iter()
            .map(|row| {
                let mut reader = Reader::new(row, "assets");
                let asset: Asset = reader.get()?;
                let missed: i64 = reader.get()?;
                Ok(Asset { active: asset.active && missed < 2, ..asset })
            })
            .collect()
    }
}
