//! Assets, feed by feed, and which of them are one.

use super::{
    Store,
    cell::{Reader, list},
    error::StoreError,
    row::{insert, row},
};
use crate::domain::{asset::Asset, ids::AssetId, time::Time};
use serde::Serialize;
use std::collections::{BTreeMap, BTreeSet};

/// How many assets share a transaction: what people write must not wait behind a whole feed.
const CHUNK: usize = 500;

/// What putting a feed's assets in came to.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Put {
    /// Not known before.
    pub new: usize,
    /// Known, and other than before.
    pub changed: usize,
}

/// A listing that is shown as another.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct MergeRow {
    /// The one that is no longer found.
    pub asset: AssetId,
    /// The one that stands for both.
    pub into_asset: AssetId,
    /// Since when.
    pub at: Time,
    /// Who said so: an advisor's id, `operator`.
    pub made_by: String,
}

impl Store {
    /// Puts what a feed says now in place of what it said before. An asset that is missing for the first
    /// time is kept as it is, for a feed may stumble; the second time in a row it is kept as not active.
    pub async fn replace_feed(&self, feed: &str, assets: &[Asset], now: Time) -> Result<(), StoreError> {
        self.put_assets(feed, assets, now).await?;
        self.miss_assets(feed, &assets.iter().map(|asset| &asset.id).collect()).await.map(drop)
    }

    /// Keeps what a feed says of these assets. Of two with one id the later holds. Others of the feed stay as they are.
    pub async fn put_assets(&self, feed: &str, assets: &[Asset], now: Time) -> Result<Put, StoreError> {
        let known = self.ids_by_feed().await?.remove(feed).unwrap_or_default();
        let mut ids = BTreeSet::<&AssetId>::new();
        let latest: Vec<&Asset> = assets.iter().rev().filter(|asset| ids.insert(&asset.id)).collect();
        let rows = self.engine().rows("$1");
        let upsert = format!(
            "INSERT INTO assets (feed, id, body, missed, updated_at) SELECT j.value->>0, j.value->>1, j.value->>2, \
             CAST(j.value->>3 AS BIGINT), CAST(j.value->>4 AS BIGINT) FROM {rows} WHERE 1 = 1 \
             ON CONFLICT (feed, id) DO UPDATE \
             SET body = excluded.body, missed = excluded.missed, updated_at = excluded.updated_at \
             WHERE assets.body <> excluded.body OR assets.missed <> 0"
        );
        let mut written = 0;
        for chunk in latest.chunks(CHUNK) {
            let chunk: Vec<_> = chunk.iter().map(|asset| (feed, &asset.id, asset, 0, now)).collect();
            let count = self.changes(vec![(upsert.clone(), vec![list(&chunk)?.into()])]).await?.count;
            written += usize::try_from(count).unwrap_or_default();
        }
        let new = latest.iter().filter(|asset| !known.contains(&asset.id)).count();
        Ok(Put { new, changed: written.saturating_sub(new) })
    }

    /// Counts one more absence for every asset of a feed that is not among `present`. Returns how many there are.
    pub async fn miss_assets(&self, feed: &str, present: &BTreeSet<&AssetId>) -> Result<usize, StoreError> {
        let present: Vec<_> = present.iter().map(|id| (id,)).collect();
        let sql = format!(
            "UPDATE assets SET missed = missed + 1 WHERE feed = $1 AND id NOT IN (SELECT j.value->>0 FROM {})",
            self.engine().rows("$2")
        );
        let count = self.change(sql, &[&feed, &list(&present)?]).await?;
        Ok(usize::try_from(count).unwrap_or_default())
    }

    /// Returns the ids that each feed uses.
    pub async fn ids_by_feed(&self) -> Result<BTreeMap<String, BTreeSet<AssetId>>, StoreError> {
        let mut all: BTreeMap<String, BTreeSet<AssetId>> = BTreeMap::new();
        for row in self.rows("SELECT feed, id FROM assets", &[]).await? {
            let mut reader = Reader::new(&row, "assets");
            all.entry(reader.get()?).or_default().insert(reader.get()?);
        }
        Ok(all)
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

    /// Returns which listings are shown as another.
    pub async fn merges(&self) -> Result<Vec<MergeRow>, StoreError> {
        self.many("ORDER BY t.at, t.asset", &[]).await
    }

    /// Keeps that a listing is shown as another.
    pub async fn put_merge(&self, merge: &MergeRow) -> Result<(), StoreError> {
        self.changes(insert(self.engine(), vec![merge])).await.map(drop)
    }

    /// Lets a listing stand for itself again. Returns false where it did.
    pub async fn drop_merge(&self, asset: &AssetId) -> Result<bool, StoreError> {
        Ok(self.change("DELETE FROM asset_merges WHERE asset = $1", &[asset]).await? == 1)
    }
}

row!(MergeRow in "asset_merges", twice Replace, key { "asset": asset }, {
    "into_asset": into_asset,
    "at": at,
    "made_by": made_by,
});
